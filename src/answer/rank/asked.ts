import type { AnswerType } from '../../lang/language.ts';
import { type Analysis, isWithin, type Token } from '../../search/analyse.ts';
import type { IndexedAsk, IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** A question's terms with their rarity, to be compared with the questions that passages answer. */
export type WeighedTerms = {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Terms that only spell a name: two questions on one person are near each other by the name once, not by each of its parts. */
  readonly spelling: ReadonlySet<string>;
};

export function weighedTerms({ tokens, mentions }: Analysis, index: SearchIndex): WeighedTerms {
  const spells = (token: Token) => token.kind !== 'name' && mentions.some((name) => isWithin(token, name));
  const spelling = new Set(tokens.filter(spells).map(({ term }) => term));
  const own = tokens.filter(({ term }) => !spelling.has(term));
  const weights = new Map(own.map(({ term }) => [term, index.inverseDocumentFrequency(term)]));
  return { weights, total: sum(weights.values()), spelling };
}

/** "When did he step down" is not answered by what says why he did. */
const TOLD_BY_NO_REASON: ReadonlySet<AnswerType> = new Set(['date', 'money', 'count', 'percent']);

/**
 * How near the question is to the nearest of the questions that a document answers, in [0, 1]: what they share of all their terms,
 * weighted by rarity (weighted Jaccard). One for a reason is near no question that `type` says asks for a day or an amount.
 */
export function nearestAsk(
  question: WeighedTerms,
  { asks }: Pick<IndexedPassage, 'asks'>,
  index: SearchIndex,
  type?: AnswerType,
): { readonly similarity: number; readonly ask?: IndexedAsk } {
  let best: { similarity: number; ask?: IndexedAsk } = { similarity: 0 };
  for (const ask of asks) {
    if (ask.asksWhy && type !== undefined && TOLD_BY_NO_REASON.has(type)) continue;
    const similarity = similarityTo(question, ask, index, best.similarity);
    if (similarity > best.similarity) best = { similarity, ask };
  }
  return best;
}

/**
 * How near the question is to one that a passage answers, in [0, 1] (weighted Jaccard); 0 where it is no nearer than `beyond`, which
 * mostly shows before the other terms are weighed.
 */
export function similarityTo(
  { weights, total, spelling }: WeighedTerms,
  { terms }: IndexedAsk,
  index: SearchIndex,
  beyond = 0,
): number {
  let shared = 0;
  for (const term of terms) shared += weights.get(term) ?? 0;
  if (shared === 0 || shared / total <= beyond) return 0;
  let others = 0;
  for (const term of terms)
    if (!weights.has(term) && !spelling.has(term)) others += index.inverseDocumentFrequency(term);
  return shared / (total + others);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
