import type { Vocabulary } from '../vocabulary.ts';
import { CHINESE_FIGURES } from './figures.ts';

export const CHINESE = { id: 'zh', figures: CHINESE_FIGURES } as const satisfies Vocabulary;
