import { ENGLISH_GRAMMAR } from './en/asks.ts';
import type { QuestionGrammar } from './language.ts';
import { CHINESE_GRAMMAR } from './zh/asks.ts';

/** The languages that questions are read in, by id. A folder of `src/lang` each; a test compares the list with the folders. */
export const GRAMMARS: Readonly<Record<'en' | 'zh', QuestionGrammar>> = { en: ENGLISH_GRAMMAR, zh: CHINESE_GRAMMAR };
