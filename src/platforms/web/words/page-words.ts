import type { Reply } from '../../../chat/message/message.ts';
import { inTraditional } from '../../../chat/words/words.ts';
import { once } from '../../../lang/lazy/once.ts';
import { ENGLISH_PAGES, type PageWords } from './page-words-en.ts';
import { CHINESE_PAGES } from './page-words-zh.ts';

export type { PageWords };

const traditionalPages = once(() => inTraditional(CHINESE_PAGES));

export function pageWordsIn(language: Reply['language']): PageWords {
  if (language === 'en') return ENGLISH_PAGES;
  return language === 'zh-Hant' ? traditionalPages() : CHINESE_PAGES;
}
