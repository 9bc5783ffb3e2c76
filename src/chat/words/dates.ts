import type { ReaderLanguage } from '../../lang/locale.ts';
import { chinese } from './script.ts';

/** When something holds: as an answer shows it, or as a fact has it. */
type Time = { readonly [part in 'from' | 'until' | 'at']?: string | undefined };

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
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const CHINESE_QUARTERS = '一二三四';
const CHINESE_HALVES = '上下';
const YEAR = /^\d{4}$/;
/** The open end of a span. */
const OPEN = '..';

/**
 * A date in the notation of `periodOfWritten`, in words: `10 September 2023`, `2025年第三季度`, `fiscal 2025`, `2010–2019`. Others stay as
 * they are.
 */
export function dateIn(date: string, language: ReaderLanguage): string {
  const [from = '', until] = date.split('/');
  if (until === OPEN) return timeIn({ from }, language);
  if (until !== undefined) return from === OPEN ? timeIn({ until }, language) : spanIn(from, until, language);
  const [, year = '', part = '', day = ''] = /^(?:FY)?(\d{4})(?:-(\d\d|Q[1-4]|H[12]))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === '') return date;
  return language === 'en' ? englishDate(date, year, part, day) : chineseDate(date, year, part, day, language);
}

function englishDate(date: string, year: string, part: string, day: string): string {
  const whole = date.startsWith('FY') ? `fiscal ${year}` : year;
  if (part === '') return whole;
  const ordinal = ORDINALS[Number(part.slice(1)) - 1];
  if (part.startsWith('Q')) return `${ordinal} quarter of ${whole}`;
  if (part.startsWith('H')) return `${ordinal} half of ${whole}`;
  const month = `${MONTHS[Number(part) - 1] ?? part} ${year}`;
  return day === '' ? month : `${Number(day)} ${month}`;
}

function chineseDate(date: string, year: string, part: string, day: string, language: ReaderLanguage): string {
  const zh = chinese(language);
  const whole = date.startsWith('FY') ? zh`${year}财年` : zh`${year}年`;
  if (part === '') return whole;
  const index = Number(part.slice(1)) - 1;
  if (part.startsWith('Q')) return zh`${whole}第${CHINESE_QUARTERS[index] ?? ''}季度`;
  if (part.startsWith('H')) return zh`${whole}${CHINESE_HALVES[index] ?? ''}半年`;
  const month = `${year}年${Number(part)}月`;
  return day === '' ? month : `${month}${Number(day)}日`;
}

/** The date as it stands in an English sentence: `the third quarter of 2025`, `the time since 2020`. */
export function dateInSentence(date: string, language: ReaderLanguage): string {
  const shown = dateIn(date, language);
  if (language === 'en' && date.split('/').includes(OPEN)) return `the time ${shown}`;
  return language === 'en' && ORDINALS.some((ordinal) => shown.startsWith(`${ordinal} `)) ? `the ${shown}` : shown;
}

/** When something holds: `since 10 September 2023`, `2015–2023`, `至2023年10月`; empty where nothing is said. */
export function timeIn({ from, until, at }: Time, language: ReaderLanguage): string {
  if (at !== undefined) return dateIn(at, language);
  if (from !== undefined && until !== undefined) return spanIn(from, until, language);
  const zh = chinese(language);
  if (from !== undefined) {
    const start = dateInSentence(from, language);
    return language === 'en' ? `since ${start}` : zh`自${start}起`;
  }
  if (until === undefined) return '';
  const end = dateInSentence(until, language);
  return language === 'en' ? `until ${end}` : zh`至${end}`;
}

/** A span that is over, in years where that tells it: `2015–2023`. */
export function yearsIn(time: Time, language: ReaderLanguage): string {
  const { from, until } = time;
  const years = [from?.slice(0, 4) ?? '', until?.slice(0, 4) ?? ''] as const;
  const isTold = time.at === undefined && years.every((year) => YEAR.test(year)) && years[0] !== years[1];
  return isTold ? spanIn(years[0], years[1], language) : timeIn(time, language);
}

function spanIn(from: string, until: string, language: ReaderLanguage): string {
  if (from === until) return dateIn(from, language);
  if (YEAR.test(from) && YEAR.test(until))
    return language === 'en' ? `${from}–${until}` : `${from}—${dateIn(until, language)}`;
  const [start, end] = [dateIn(from, language), dateIn(until, language)];
  return language === 'en' ? `${start} – ${end}` : `${start}至${end}`;
}
