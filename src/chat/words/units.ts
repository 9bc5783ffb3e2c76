import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';

/** What a unit of the library is called: `one` beside 1 in English where that differs. */
type UnitWords = { readonly one?: string; readonly en: string; readonly zh: string };

const UNITS: Readonly<Record<string, UnitWords>> = {
  CNY: { en: 'yuan', zh: '元' },
  USD: { one: 'US dollar', en: 'US dollars', zh: '美元' },
  HKD: { one: 'Hong Kong dollar', en: 'Hong Kong dollars', zh: '港元' },
  EUR: { one: 'euro', en: 'euros', zh: '欧元' },
  GBP: { one: 'pound', en: 'pounds', zh: '英镑' },
  JPY: { en: 'yen', zh: '日元' },
  SGD: { one: 'Singapore dollar', en: 'Singapore dollars', zh: '新加坡元' },
  KRW: { en: 'won', zh: '韩元' },
  INR: { one: 'rupee', en: 'rupees', zh: '卢比' },
  IDR: { en: 'rupiah', zh: '印尼盾' },
  BRL: { one: 'real', en: 'reais', zh: '雷亚尔' },
  TWD: { one: 'New Taiwan dollar', en: 'New Taiwan dollars', zh: '新台币' },
  users: { one: 'user', en: 'users', zh: '用户' },
  'monthly transacting users': { en: 'monthly transacting users', zh: '月交易用户' },
  people: { one: 'person', en: 'people', zh: '人' },
  employees: { one: 'employee', en: 'employees', zh: '名员工' },
  orders: { one: 'order', en: 'orders', zh: '单' },
  'daily orders': { en: 'daily orders', zh: '单（日均）' },
  rides: { one: 'ride', en: 'rides', zh: '单' },
  trips: { one: 'trip', en: 'trips', zh: '单' },
  'rides in total': { en: 'rides in total', zh: '单（累计）' },
  'rides a week': { en: 'rides a week', zh: '单（每周）' },
  parcels: { one: 'parcel', en: 'parcels', zh: '件' },
  vehicles: { one: 'vehicle', en: 'vehicles', zh: '辆' },
  cars: { one: 'car', en: 'cars', zh: '辆' },
  phones: { one: 'phone', en: 'phones', zh: '部' },
  units: { one: 'unit', en: 'units', zh: '台' },
  stores: { one: 'store', en: 'stores', zh: '家门店' },
  customers: { one: 'customer', en: 'customers', zh: '家客户' },
  enterprises: { one: 'enterprise', en: 'enterprises', zh: '家企业' },
  merchants: { one: 'merchant', en: 'merchants', zh: '家商家' },
  sellers: { one: 'seller', en: 'sellers', zh: '家卖家' },
  members: { one: 'member', en: 'members', zh: '名会员' },
  shares: { one: 'share', en: 'shares', zh: '股' },
  downloads: { one: 'download', en: 'downloads', zh: '次下载' },
  'CNY per thousand tokens': { en: 'yuan per thousand tokens', zh: '元/千tokens' },
};

/** Currency signs that texts write before a figure, with their units. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  RMB: 'CNY',
};

/** What comes behind a figure, its space included; a unit that is not listed is shown as the library writes it. */
export function unitBehind(unit: string, amount: number, language: ReaderLanguage): string {
  const known = UNITS[unit];
  if (language !== 'en') return known ? inScript(known.zh, language) : ` ${unit}`;
  if (amount === 1 && known?.one !== undefined) return ` ${known.one}`;
  return ` ${known?.en ?? unit}`;
}

/** Whether a text says itself what it counts: US$155 needs no "US dollars" behind it. */
export function namesUnit(text: string, unit: string): boolean {
  const { one, en, zh } = UNITS[unit] ?? { en: unit, zh: unit };
  const named = [unit, en, zh, ...(one === undefined ? [] : [one]), ...signsOf(unit)];
  return named.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A text without the sign or the words of its unit: `US$155` and `345 million euros` give 155 and 345 million. */
export function withoutUnit(text: string, unit: string): string {
  const [currency = unit] = unit.split(' per ');
  const { one, en } = UNITS[currency] ?? { en: unit };
  const sign = signsOf(currency).find((one) => text.startsWith(one)) ?? '';
  const words = [en, one, currency].find((name) => name !== undefined && text.endsWith(` ${name}`)) ?? '';
  return text.slice(sign.length, words === '' ? undefined : -words.length).trim();
}

function signsOf(unit: string): readonly string[] {
  return Object.keys(SIGNS).filter((sign) => SIGNS[sign] === unit);
}
