import { englishDate } from '../en/date-words.ts';
import type { Localized } from '../text.ts';
import { chineseDate } from '../zh/date-words.ts';
import type { PlainDate } from './date.ts';

const DATE = /^(?<fiscal>FY)?(?<year>\d{4})(?:-(?<part>\d\d|Q[1-4]|H[12]))?(?:-(?<day>\d\d))?$/;

/**
 * A date in the notation of `periodOfWritten` in the words of each language, the Chinese Simplified: `10 September 2023`,
 * `2025年第三季度`, `fiscal 2025`. Undefined for spans and for what is no date.
 */
export function dateWords(date: string): Required<Localized> | undefined {
  const groups = DATE.exec(date)?.groups;
  if (!groups) return undefined;
  const { fiscal, year = '', part = '', day = '' } = groups;
  const plain: PlainDate = { isFiscal: fiscal !== undefined, year, part, day };
  return { en: englishDate(plain), zh: chineseDate(plain) };
}
