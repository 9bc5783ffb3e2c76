import { matchesIn, type Span, spansOfEach } from '../../../lang/span.ts';
import { COMPILED } from './compiled.ts';

/** How far before and behind a word for a rank it is made less of: "one of the largest", 最大的……之一. */
const BESIDE = 24;

/** Where a clause claims that something is the greatest of its kind, with the words that a text says it by. */
export function ranksIn(text: string, language: 'en' | 'zh'): readonly (Span & { readonly pattern: RegExp })[] {
  return spansOfEach(text, COMPILED[language].ranks.said);
}

/** True where a text says no more than that something is one of the greatest, the second greatest, or would be so. */
export function isOneOfRank(text: string, { start, end }: Span, language: 'en' | 'zh'): boolean {
  const { before, behind } = COMPILED[language].ranks;
  return (
    matchesIn(text.slice(Math.max(0, start - BESIDE), start), before).length > 0 ||
    matchesIn(text.slice(end, end + BESIDE), behind).length > 0
  );
}
