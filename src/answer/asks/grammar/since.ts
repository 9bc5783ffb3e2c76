import { type Span, spansIn } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/** So far from its event may "since" stand: "since the record ipo", 上市一路以来. */
const NEAR = 8;

/** True where the words begin a time with what stands there: "since its ipo", 上市以来. */
export function beginsTime({ start, end }: Span, folded: string, language: 'en' | 'zh'): boolean {
  const { side, words } = COMPILED[language].since;
  const gapOf = (word: Span) => (side === 'before' ? start - word.end : word.start - end);
  return spansIn(folded, words).some((word) => gapOf(word) >= 0 && gapOf(word) <= NEAR);
}
