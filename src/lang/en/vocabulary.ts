import type { Vocabulary } from '../vocabulary.ts';
import { ENGLISH_DATES } from './dates.ts';
import { ENGLISH_FIGURES } from './figures.ts';

export const ENGLISH = { id: 'en', dates: ENGLISH_DATES, figures: ENGLISH_FIGURES } as const satisfies Vocabulary;
