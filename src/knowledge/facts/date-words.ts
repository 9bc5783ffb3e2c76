import type { Localized } from '../../lang/text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PARTS: Readonly<Record<string, Required<Localized>>> = {
  Q1: { en: 'first quarter', zh: '第一季度' },
  Q2: { en: 'second quarter', zh: '第二季度' },
  Q3: { en: 'third quarter', zh: '第三季度' },
  Q4: { en: 'fourth quarter', zh: '第四季度' },
  H1: { en: 'first half', zh: '上半年' },
  H2: { en: 'second half', zh: '下半年' },
};

/** A partial date (`2021-02-05`, `2021-02`, `2021`, `2025-Q2`, `2025-H1`, `FY2025`) in the words of each language. */
export function dateWords(date: string): Required<Localized> {
  const fiscal = /^FY(\d{4})$/.exec(date)?.[1];
  if (fiscal) return { en: `fiscal ${fiscal}`, zh: `${fiscal}财年` };
  const [year = '', second, third] = date.split('-');
  if (second === undefined) return { en: year, zh: `${year}年` };
  const part = PARTS[second];
  if (part) return { en: `${part.en} of ${year}`, zh: `${year}年${part.zh}` };
  const month = Number(second);
  const [name, day] = [MONTHS[month - 1] ?? second, third && Number(third)];
  if (!day) return { en: `${name} ${year}`, zh: `${year}年${month}月` };
  return { en: `${day} ${name} ${year}`, zh: `${year}年${month}月${day}日` };
}
