import { type Span, spansIn } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/** So far from its event may "since" stand: "since the record ipo", 上市一路以来. */
const NEAR = 8;

/** True where the words begin a time with what stands there: "since its ipo", 上市以来. */
export function beginsTime({ start, end }: Span, folded: string, language: 'en' | 'zh'): boolean {
  const { before, after } = COMPILED[language].since;
  return (
    spansIn(folded, before).some((word) => word.end <= start && start - word.end <= NEAR) ||
    spansIn(folded, after).some((word) => word.start >= end && word.start - end <= NEAR)
  );
}
