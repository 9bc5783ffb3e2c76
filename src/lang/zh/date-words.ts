import type { PlainDate } from '../dates/date.ts';

const QUARTERS = '一二三四';
const HALVES = '上下';

/** `2023年9月10日`, `2025年第三季度`, `2025财年`. */
export function chineseDate({ isFiscal, year, part, day }: PlainDate): string {
  const whole = isFiscal ? `${year}财年` : `${year}年`;
  if (part === '') return whole;
  const index = Number(part.slice(1)) - 1;
  if (part.startsWith('Q')) return `${whole}第${QUARTERS[index] ?? ''}季度`;
  if (part.startsWith('H')) return `${whole}${HALVES[index] ?? ''}半年`;
  const month = `${year}年${Number(part)}月`;
  return day === '' ? month : `${month}${Number(day)}日`;
}
