import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { Hit, SearchIndex, SearchOptions } from '../../search/search-index.ts';
import { held, type Query } from '../retrieve/query.ts';

/** A passage with what speaks for it. Shares are in [0, 1]. */
export type RankedPassage = {
  readonly document: IndexedPassage;
  readonly score: number;
  /** BM25 score as a share of the best one. */
  readonly relative: number;
  /** Share of the question's content that the passage or its title holds. */
  readonly coverage: number;
};

/** Passages that are looked at again after the index has ranked them. */
const RERANKED = 30;

/** Weights were set by hand on XQuAD in both languages (`npm run evaluate -- --squad FILE` prints what they reach). */
const COVERAGE_WEIGHT = 0.5;
const CHARACTER_WEIGHT = 0.8;

/** BM25's saturation and length normalisation, as in the index. */
const [K, B] = [1.2, 0.7];

/** The best passages for a query, best first. Chinese is retrieved by bigrams and names, and reranked by characters. */
export function rankPassages(query: Query, index: SearchIndex, options: SearchOptions): readonly RankedPassage[] {
  const wide = { ...options, limit: Math.max(RERANKED, options.limit) };
  const hits = query.translated ? searchByUnit(query, index, wide) : index.search(query.terms, wide);
  const best = hits[0]?.score ?? 1;
  const characters = scoreCharacters(
    query.characters,
    hits.map((hit) => hit.document.folded),
  );
  const ranked = hits.map(({ document, score }, place): RankedPassage => {
    const relative = score / best;
    const covered = coverage(query, (term) => document.terms.has(term));
    const total = relative + COVERAGE_WEIGHT * covered + CHARACTER_WEIGHT * (characters[place] ?? 0);
    return { document, relative, coverage: covered, score: total };
  });
  ranked.sort((a, b) => b.score - a.score);
  return ranked.filter(({ document }, place) => place < options.limit || options.keep?.(document));
}

/** Translations of one word compete: a passage gets the score of the best one, not their sum, so each is searched by itself. */
function searchByUnit(query: Query, index: SearchIndex, options: SearchOptions): readonly Hit[] {
  const totals = new Map<IndexedPassage, number>();
  for (const unit of query.units) {
    const best = new Map<IndexedPassage, number>();
    for (const { terms, weight } of unit.alternatives) {
      const queryTerms = terms.map((term) => ({ term, weight: weight / Math.sqrt(terms.length) }));
      for (const { document, score } of index.search(queryTerms, { ...options, limit: Number.POSITIVE_INFINITY })) {
        best.set(document, Math.max(best.get(document) ?? 0, score));
      }
    }
    for (const [document, score] of best) totals.set(document, (totals.get(document) ?? 0) + score);
  }
  const hits = [...totals].map(([document, score]) => ({ document, score }));
  hits.sort((a, b) => b.score - a.score);
  return hits.filter(({ document }, place) => place < options.limit || options.keep?.(document));
}

/** Share of the question's content, weighted by worth (each unit's own, or `worths`), that something holds. */
export function coverage({ units }: Query, holds: (term: string) => boolean, worths?: readonly number[]): number {
  let [covered, all] = [0, 0];
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place];
    if (unit === undefined) continue;
    const worth = worths?.[place] ?? unit.worth;
    all += worth;
    covered += worth * held(unit, holds);
  }
  return all === 0 ? 0 : covered / all;
}

/**
 * BM25 over the question's Han characters inside the candidate set, as a share of their rarity; one score a text, in [0, K + 1]: above 1
 * where a text repeats them.
 * Single characters in the index would cost twenty times the time; here they see a few texts.
 */
export function scoreCharacters(characters: readonly string[], texts: readonly string[]): readonly number[] {
  if (characters.length === 0 || texts.length === 0) return [];
  const averageLength = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const scores = texts.map(() => 0);
  let total = 0;
  for (const character of characters) {
    const counts = texts.map((text) => timesIn(text, character));
    const holders = counts.filter((count) => count > 0).length;
    const rarity = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
    total += rarity;
    for (const [place, count] of counts.entries()) {
      const length = (texts[place]?.length ?? 0) / averageLength;
      scores[place] = (scores[place] ?? 0) + (rarity * count * (K + 1)) / (count + K * (1 - B + B * length));
    }
  }
  return scores.map((score) => score / total);
}

function timesIn(text: string, character: string): number {
  let times = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + character.length)) times += 1;
  return times;
}
