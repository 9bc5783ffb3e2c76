import type { DatedFact } from '../../search/fact-index.ts';
import type { Stage } from '../asks/grammar/compiled.ts';
import { dayOfFact } from './current.ts';

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

/** An offer that nobody has agreed to. */
const OFFERED = /propos|offer|talk|consider|plan/;

/** How far a deal had come by what a fact says: a failed one no further than an offer; undefined where no stage is told. */
function stepOf(fact: DatedFact): number | undefined {
  const stage = stageOf(fact);
  if (stage !== 'open') return stage && (stage === 'done' ? 2 : 0);
  return (fact.qualifiers['stage'] ?? []).some(({ text }) => OFFERED.test(text.en)) ? 0 : 1;
}

/** True where the second tells of a later step of the same deal, as the closing after an offer: its price is the one that was paid. */
export function isOvertaken(fact: DatedFact, later: DatedFact): boolean {
  const [step, next] = [stepOf(fact), stepOf(later)];
  if (step === undefined || next === undefined || next <= step || dayOfFact(later) < dayOfFact(fact)) return false;
  const [stake, other] = [partIn(fact, 'stake'), partIn(later, 'stake')];
  const isSameThing = fact.valueId !== undefined && fact.valueId === later.valueId;
  const isSamePart = stake === undefined || other === undefined || stake === other;
  return isSameThing && isSamePart && tellsPrice(later) >= tellsPrice(fact);
}

function partIn({ qualifiers }: DatedFact, name: string): string | undefined {
  return qualifiers[name]?.[0]?.text.en;
}

/** A sum says more than words ("9 dollars a share"), and these more than nothing. */
function tellsPrice({ qualifiers }: DatedFact): number {
  const [price] = qualifiers['price'] ?? [];
  return price === undefined ? 0 : price.figure === undefined ? 1 : 2;
}
