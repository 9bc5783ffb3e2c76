import type { Reading } from '../reading/reading.ts';
import type { Ask } from './ask.ts';

/** True when an ask has no content beside names, attributes, times and question words. */
export function isBare({ span, taken }: Pick<Ask, 'span' | 'taken'>, reading: Reading): boolean {
  return reading.contentIn(span, taken).length === 0;
}
