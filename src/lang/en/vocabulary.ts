import type { Vocabulary } from '../vocabulary.ts';
import { ENGLISH_DATES } from './dates.ts';
import { ENGLISH_FIGURES } from './figures.ts';
import { ENGLISH_LOOKS, ENGLISH_NUMBER_WORDS } from './looks.ts';
import { ENGLISH_SORTS } from './names/sorts.ts';
import { ENGLISH_ASKING, ENGLISH_HOW_MANY, ENGLISH_OWNERS, ENGLISH_POINTERS } from './questions.ts';
import { ENGLISH_SMALL_TALK } from './small-talk.ts';
import { ENGLISH_ABBREVIATIONS, ENGLISH_STOP_WORDS } from './tokens.ts';
import { ENGLISH_WRAPPING } from './wrapping.ts';

export const ENGLISH = {
  id: 'en',
  stopWords: ENGLISH_STOP_WORDS,
  abbreviations: ENGLISH_ABBREVIATIONS,
  dates: ENGLISH_DATES,
  figures: ENGLISH_FIGURES,
  numberWords: ENGLISH_NUMBER_WORDS,
  howMany: ENGLISH_HOW_MANY,
  looks: ENGLISH_LOOKS,
  smallTalk: ENGLISH_SMALL_TALK,
  wrapping: ENGLISH_WRAPPING,
  asking: ENGLISH_ASKING,
  owners: ENGLISH_OWNERS,
  sorts: ENGLISH_SORTS,
  pointers: ENGLISH_POINTERS,
} as const satisfies Vocabulary;
