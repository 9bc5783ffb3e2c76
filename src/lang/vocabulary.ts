import type { DateWords } from './date-rule.ts';
import type { FigureWords } from './figure-words.ts';

/** What a language knows beside the grammar of its questions. Nothing in it is about companies. */
export interface Vocabulary {
  readonly id: 'en' | 'zh';
  readonly dates: DateWords;
  readonly figures: FigureWords;
}
