/** A code of the Hong Kong exchange: up to five digits, which the exchange itself fills up with zeros: 0712.HK, 80700.HK. */
const HONG_KONG = /^0*(\d{1,5})\.hk$/i;
const WITH_EXCHANGE = /^(\d{4,6}|[a-z]{4,5})\.[a-z]{2}$/i;
const LOOKS_LIKE_A_YEAR = /^(19|20)\d\d$/;

/** The other ways in which people type a stock code, compact: 00712, 712hk and hk0712 for `0712.HK`; none for what is no code. */
export function otherStockCodes(ticker: string): readonly string[] {
  const bare = WITH_EXCHANGE.exec(ticker.trim())?.[1]?.toLowerCase();
  const keys = bare !== undefined && !LOOKS_LIKE_A_YEAR.test(bare) ? [bare] : [];
  const digits = HONG_KONG.exec(ticker.trim())?.[1];
  if (digits === undefined) return keys;
  const lengths = new Set([digits, digits.padStart(4, '0'), digits.padStart(5, '0')]);
  for (const code of lengths) keys.push(`${code}hk`, `hk${code}`);
  return [...keys, digits.padStart(5, '0')];
}

/** True where the digits and "hk" in [start, end) are no code but an amount: 712 HK dollars, HK$712. */
export function isAmountInHongKongDollars(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/^hk\s*\$/.test(written)) return true;
  return /^\d+\s*hk$/.test(written) && /^\s*(\$|dollar)/.test(text.slice(end));
}
