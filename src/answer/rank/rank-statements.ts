import type { Ranking } from '../../knowledge/ranking.ts';
import type { AnswerType } from '../../lang/language.ts';
import { pointsAtEarlier } from '../../lang/pointers.ts';
import type { Analyser } from '../../search/analyse.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { held, type Query, type QueryUnit } from '../retrieve/query.ts';
import { nearestAsk, type WeighedTerms } from './asked.ts';
import { dot, valuesOf, WORD_FEATURES, type WordedStatement, type WordFeatures } from './features.ts';
import { coverage, type RankedPassage, scoreCharacters } from './rank-passages.ts';

/** A statement of a ranked passage with what its words say for it. */
export type RankedStatement = {
  readonly passage: RankedPassage;
  readonly text: string;
  /** Place among the statements of its passage and language, from 0. */
  readonly place: number;
  readonly score: number;
  readonly features: WordFeatures;
};

type Candidate = Pick<WordedStatement, 'passage' | 'text' | 'terms' | 'context'> & { readonly place: number };

/** What statements are ranked by: the weights of a library, and the question's terms where its passages know what they answer. */
export type RankingBy = { readonly weights: Ranking['order']; readonly question?: WeighedTerms };

/** Scores every statement of the passages by the features of its words. */
export function rankStatements(
  query: Query,
  type: AnswerType,
  passages: readonly RankedPassage[],
  tools: { readonly index: SearchIndex; readonly analyser: Analyser },
  { weights, question }: RankingBy,
): readonly RankedStatement[] {
  const candidates = passages.flatMap((passage) => candidatesOf(passage, tools.analyser));
  const worths = query.units.map((unit) => worthAmong(candidates, unit));
  const best = passages[0]?.score ?? 1;
  const characters = scoreCharacters(
    query.characters,
    candidates.map((candidate) => candidate.text),
  );
  const ranked = candidates.map((candidate, number): RankedStatement => {
    const { passage, text, place } = candidate;
    const nearness = query.language === 'zh' ? (characters[number] ?? 0) : prefixShare(query, candidate);
    const knows = question !== undefined && passage.document.asks.length > 0;
    const asked = knows ? nearestAsk(question, passage.document, tools.index, type).similarity : 0;
    const features = valuesOf(WORD_FEATURES, { ...candidate, query, type, worths, best, nearness, asked });
    return { passage, text, place, features, score: dot(features, weights) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

function candidatesOf(passage: RankedPassage, analyser: Analyser): readonly Candidate[] {
  const { document } = passage;
  const statements = document.passage.statements.filter((statement) => statement.language === document.language);
  let context: ReadonlySet<string> = new Set(document.titleTerms);
  return statements.map(({ text }, place) => {
    const terms = statements.length === 1 ? document.terms : termsOf(analyser, text);
    const candidate = { passage, text, place, terms, context };
    context = new Set([...document.titleTerms, ...terms]);
    return candidate;
  });
}

function termsOf(analyser: Analyser, text: string): ReadonlySet<string> {
  return new Set(analyser.analyse(text).tokens.map((token) => token.term));
}

function worthAmong(candidates: readonly Candidate[], unit: QueryUnit): number {
  const holders = candidates.filter((candidate) => held(unit, (term) => candidate.terms.has(term)) > 0).length;
  return Math.log(1 + candidates.length / (holders + 0.5));
}

/** Share of the words that are missing but have a relative in the statement: 60 % of the longer word's letters in common. */
function prefixShare(query: Query, candidate: Candidate): number {
  const words = [...candidate.terms].filter(isLongWord);
  return coverage(query, (term) => {
    if (candidate.terms.has(term) || !isLongWord(term)) return false;
    return words.some((word) => commonPrefix(word, term) >= 0.6 * Math.max(word.length, term.length));
  });
}

function isLongWord(term: string): boolean {
  return /^[a-z]{4,}$/.test(term);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The statement, together with the one before it when it opens with a pronoun: verbatim, as one stretch of its passage. */
export function withAntecedent({ passage, text, place }: RankedStatement): string {
  const { document } = passage;
  const statements = document.passage.statements.filter((statement) => statement.language === document.language);
  const previous = statements[place - 1];
  if (!previous || !pointsAtEarlier(text)) return text;
  const start = document.text.indexOf(previous.text);
  const end = document.text.indexOf(text, start) + text.length;
  return document.text.slice(start, end);
}
