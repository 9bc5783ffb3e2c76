import type { ReaderLanguage } from '../../lang/locale.ts';
import { chinese } from './script.ts';

/** The publisher of an article, or that none is named. */
export function publisherIn(publisher: string, language: ReaderLanguage): string {
  if (publisher !== '') return publisher;
  return language === 'en' ? 'no publisher named' : chinese(language)`未注明媒体`;
}

/** The day of publication, or that none is named. */
export function publishedIn(published: string, language: ReaderLanguage): string {
  if (published !== '') return published;
  return language === 'en' ? 'undated' : chinese(language)`未注明日期`;
}

/** What stands in place of "As of …" below an answer whose sources have no date. */
export function undatedIn(language: ReaderLanguage): string {
  return language === 'en' ? 'The source names no date.' : chinese(language)`来源没有注明日期。`;
}
