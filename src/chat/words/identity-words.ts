/** Labels of a company's identity card, for the command and for the page. */
export type IdentityWords = Readonly<Record<'also' | 'former' | 'tickers' | 'parent' | 'owns' | 'products', string>>;

export const ENGLISH_IDENTITY: IdentityWords = {
  also: 'Also known as',
  former: 'Formerly',
  tickers: 'Tickers',
  parent: 'Owned by',
  owns: 'Owns',
  products: 'Products',
};

export const CHINESE_IDENTITY: IdentityWords = {
  also: '别名',
  former: '曾用名',
  tickers: '股票代码',
  parent: '母公司',
  owns: '旗下公司',
  products: '产品',
};
