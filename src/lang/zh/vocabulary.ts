import type { Vocabulary } from '../vocabulary.ts';
import { CHINESE_DATES } from './dates.ts';
import { CHINESE_FIGURES } from './figures.ts';
import { CHINESE_LOOKS, CHINESE_NUMBER_WORDS } from './looks.ts';
import { CHINESE_SORTS } from './names/sorts.ts';
import { CHINESE_ASKING, CHINESE_HOW_MANY, CHINESE_OWNERS, CHINESE_POINTERS } from './questions.ts';
import { CHINESE_SMALL_TALK } from './small-talk.ts';
import { CHINESE_STOP_WORDS } from './tokens.ts';
import { CHINESE_WRAPPING } from './wrapping.ts';

export const CHINESE = {
  id: 'zh',
  stopWords: CHINESE_STOP_WORDS,
  abbreviations: [],
  dates: CHINESE_DATES,
  figures: CHINESE_FIGURES,
  numberWords: CHINESE_NUMBER_WORDS,
  howMany: CHINESE_HOW_MANY,
  looks: CHINESE_LOOKS,
  smallTalk: CHINESE_SMALL_TALK,
  wrapping: CHINESE_WRAPPING,
  asking: CHINESE_ASKING,
  owners: CHINESE_OWNERS,
  sorts: CHINESE_SORTS,
  pointers: CHINESE_POINTERS,
} as const satisfies Vocabulary;
