import type { PlainDate } from '../dates/date.ts';

export const ENGLISH_MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
export const ENGLISH_ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** `10 September 2023`, `third quarter of 2025`, `fiscal 2025`. */
export function englishDate({ isFiscal, year, part, day }: PlainDate): string {
  const whole = isFiscal ? `fiscal ${year}` : year;
  if (part === '') return whole;
  const ordinal = ENGLISH_ORDINALS[Number(part.slice(1)) - 1];
  if (part.startsWith('Q')) return `${ordinal} quarter of ${whole}`;
  if (part.startsWith('H')) return `${ordinal} half of ${whole}`;
  const month = `${ENGLISH_MONTHS[Number(part) - 1] ?? part} ${year}`;
  return day === '' ? month : `${Number(day)} ${month}`;
}
