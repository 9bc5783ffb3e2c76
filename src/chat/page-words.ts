import type { ReaderLanguage } from '../answer/understand.ts';
import { ENGLISH_PAGES, type PageWords } from './page-words-en.ts';
import { CHINESE_PAGES } from './page-words-zh.ts';
import { inTraditional } from './words.ts';

export type { PageWords };

const TRADITIONAL_PAGES = inTraditional(CHINESE_PAGES);

export function pageWordsIn(language: ReaderLanguage): PageWords {
  if (language === 'en') return ENGLISH_PAGES;
  return language === 'zh-Hant' ? TRADITIONAL_PAGES : CHINESE_PAGES;
}
