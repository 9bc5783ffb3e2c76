import { looksLikeAnswer } from '../../lang/answer-looks.ts';
import type { AnswerType } from '../../lang/language.ts';
import { pointsAtEarlier } from '../../lang/pointers.ts';
import type { Analyser } from '../../search/analyse.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { held, type Query, type QueryUnit } from '../retrieve/query.ts';
import { nearestAsk, type WeighedTerms } from './asked.ts';
import { coverage, type RankedPassage, scoreCharacters } from './rank-passages.ts';

/** A statement of a ranked passage with what speaks for it. */
export type RankedStatement = {
  readonly passage: RankedPassage;
  readonly text: string;
  /** Place among the statements of its passage and language, from 0. */
  readonly place: number;
  readonly score: number;
  /** Share of the question's content, weighted by rarity, in the statement, the one before it and the title. */
  readonly coverage: number;
  /** How near the question is to one that the passage is known to answer, in [0, 1]. */
  readonly asked: number;
};

/** A question that was put before, in nearly these words, is answered by the same statement. */
const ASKED_WEIGHT = 2.5;
const TYPE_WEIGHT = 0.3;
/** What gives a reason seldom repeats the question's words. */
const REASON_WEIGHT = 0.8;

type Candidate = {
  readonly passage: RankedPassage;
  readonly text: string;
  readonly place: number;
  readonly terms: ReadonlySet<string>;
  /** Terms of the statement before and of the title. */
  readonly context: ReadonlySet<string>;
};

/**
 * Scores every statement of the passages by a sum of shares that nothing had to be trained for: coverage with rarity
 * measured among the candidates, coverage in context, the passage's own score and coverage, the type of answer, and a
 * soft match (common prefixes in English, single characters in Chinese).
 */
export function rankStatements(
  query: Query,
  type: AnswerType,
  passages: readonly RankedPassage[],
  tools: { readonly index: SearchIndex; readonly analyser: Analyser },
  question?: WeighedTerms,
): readonly RankedStatement[] {
  const candidates = passages.flatMap((passage) => candidatesOf(passage, tools.analyser));
  const localWorths = query.units.map((unit) => worthAmong(candidates, unit));
  const best = passages[0]?.score ?? 1;
  const characters = scoreCharacters(
    query.characters,
    candidates.map((candidate) => candidate.text),
  );
  const ranked = candidates.map((candidate, place): RankedStatement => {
    const { passage, text } = candidate;
    const inContext = coverage(query, (term) => candidate.terms.has(term) || candidate.context.has(term));
    const local = coverage(query, (term) => candidate.terms.has(term), localWorths);
    const soft = query.language === 'zh' ? (characters[place] ?? 0) : prefixShare(query, candidate);
    const typed = looksLikeAnswer(text, type) ? (type === 'reason' ? REASON_WEIGHT : TYPE_WEIGHT) : 0;
    const asked =
      question && passage.document.asks.length > 0 ? nearestAsk(question, passage.document, tools.index).similarity : 0;
    const score =
      local + inContext + passage.score / best + 0.5 * passage.coverage + typed + soft + ASKED_WEIGHT * asked;
    return { passage, text, place: candidate.place, score, coverage: inContext, asked };
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
