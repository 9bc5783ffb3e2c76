import type { DatedFact } from '../../search/fact-index.ts';
import type { Stage } from '../asks/grammar/compiled.ts';

/** How stages are written in the library, in English: at which a plan or a deal did not come to pass, did, or is still open. */
const WRITTEN: readonly (readonly [Stage, RegExp])[] = [
  ['failed', /end|block|terminat|cancel|withdr|suspend|reject|laps|fail|halt|abandon|scrap|prohibit|collaps/],
  ['open', /announc|propos|plan|offer|agree|filed|pend|review|talk|consider/],
  ['done', /clos|complet|done|effect|deliver/],
];

/** The stage of a deal or a plan, where the fact says one. */
export function stageOf({ qualifiers }: DatedFact): Stage | undefined {
  return stageWritten((qualifiers['stage'] ?? []).map(({ text }) => text.en));
}

/** The stage that English words of the library tell of. */
export function stageWritten(texts: readonly string[]): Stage | undefined {
  return WRITTEN.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0];
}
