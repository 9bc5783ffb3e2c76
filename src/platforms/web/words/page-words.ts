import type { Reply } from '../../../chat/message/message.ts';
import { inTraditional } from '../../../chat/words/words.ts';
import { ENGLISH_PAGES, type PageWords } from './page-words-en.ts';
import { CHINESE_PAGES } from './page-words-zh.ts';

export type { PageWords };

const TRADITIONAL_PAGES = inTraditional(CHINESE_PAGES);

export function pageWordsIn(language: Reply['language']): PageWords {
  if (language === 'en') return ENGLISH_PAGES;
  return language === 'zh-Hant' ? TRADITIONAL_PAGES : CHINESE_PAGES;
}
