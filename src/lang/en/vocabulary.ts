import type { Vocabulary } from '../vocabulary.ts';
import { ENGLISH_FIGURES } from './figures.ts';

export const ENGLISH = { id: 'en', figures: ENGLISH_FIGURES } as const satisfies Vocabulary;
