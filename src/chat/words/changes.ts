import type { ShownValue } from '../../answer/value.ts';
import { findingWordsIn } from './finding-words.ts';
import { type ValueOptions, valueIn } from './values.ts';

/** Growth, as the statement gives it: `up 8%`, 下降3%. */
export function changeIn(change: ShownValue, options: ValueOptions): string {
  const words = findingWordsIn(options.language);
  const shown = valueIn(change, options);
  const [, sign, size] = /^([-−+]?)\s*(\d[\d.,]*\s*%)$/.exec(shown) ?? [];
  if (size === undefined) return shown;
  if (Number.parseFloat(size) === 0) return words.level;
  return sign === '-' || sign === '−' ? words.fell(size) : words.grew(size);
}
