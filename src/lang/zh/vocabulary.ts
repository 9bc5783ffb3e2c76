import type { Vocabulary } from '../vocabulary.ts';
import { CHINESE_DATES } from './dates.ts';
import { CHINESE_FIGURES } from './figures.ts';

export const CHINESE = { id: 'zh', dates: CHINESE_DATES, figures: CHINESE_FIGURES } as const satisfies Vocabulary;
