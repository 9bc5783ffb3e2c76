import { dateWords } from '../../lang/dates/date-words.ts';
import { ENGLISH_ORDINALS } from '../../lang/en/date-words.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { chinese, either } from './script.ts';

/** When something holds: as an answer shows it, or as a fact has it. */
type Time = { readonly [part in 'from' | 'until' | 'at']?: string | undefined };

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
  const words = dateWords(date);
  return words ? either(words.en, words.zh, language) : date;
}

/** The date as it stands in an English sentence: `the third quarter of 2025`, `the time since 2020`. */
export function dateInSentence(date: string, language: ReaderLanguage): string {
  const shown = dateIn(date, language);
  if (language === 'en' && date.split('/').includes(OPEN)) return `the time ${shown}`;
  return language === 'en' && ENGLISH_ORDINALS.some((ordinal) => shown.startsWith(`${ordinal} `))
    ? `the ${shown}`
    : shown;
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

/** A span that is over, in years where that tells it: `2015–2023`; `from 1998` where its end is not known. */
export function yearsIn(time: Time, language: ReaderLanguage): string {
  const { from, until } = time;
  if (from !== undefined && until === undefined && time.at === undefined) {
    const start = dateInSentence(from, language);
    return language === 'en' ? `from ${start}` : chinese(language)`自${start}`;
  }
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
