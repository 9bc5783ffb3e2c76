import type { ShownValue } from '../../answer/value.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { findingWordsIn } from './finding-words.ts';
import { valueIn } from './values.ts';

/** Growth, as the statement gives it: `up 8%`, 下降3%. */
export function changeIn(change: ShownValue, language: ReaderLanguage): string {
  const words = findingWordsIn(language);
  const shown = valueIn(change, language);
  const [, sign, size] = /^([-−+]?)\s*(\d[\d.,]*\s*%)$/.exec(shown) ?? [];
  if (size === undefined) return shown;
  if (Number.parseFloat(size) === 0) return words.level;
  return sign === '-' || sign === '−' ? words.fell(size) : words.grew(size);
}
