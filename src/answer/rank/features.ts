import type { FeatureName } from '../../knowledge/ranking.ts';
import { looksLikeAnswer } from '../../lang/answer-looks.ts';
import { daysBetween, isSamePeriod, overlaps, type Period } from '../../lang/dates/date.ts';
import type { AnswerType } from '../../lang/language.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { dayOf, type MatchedFact } from '../facts/evidence.ts';
import type { Query } from '../retrieve/query.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import { coverage, type RankedPassage } from './rank-passages.ts';

/** A statement among those that are compared, with what each feature of its words is read from. */
export type WordedStatement = {
  readonly query: Query;
  readonly type: AnswerType;
  readonly passage: RankedPassage;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Terms of the statement before and of the title. */
  readonly context: ReadonlySet<string>;
  /** Worth of each unit of the query, by how few of the statements hold it. */
  readonly worths: readonly number[];
  /** The best passage's score. */
  readonly best: number;
  /** What it holds of relatives of the words: a share in English, BM25 of single characters as a share of their rarity in Chinese. */
  readonly nearness: number;
  /** How near the question is to one that the passage is known to answer, in [0, 1]. */
  readonly asked: number;
};

/** A statement with the facts that it supports, as far as the question asks for them. */
export type DatedStatement = {
  readonly document: IndexedPassage;
  readonly facts: readonly MatchedFact[];
  readonly asked: number;
  readonly question: TextQuestion;
  readonly library: SearchableLibrary['library'];
  /** The day that "now" is, `YYYY-MM-DD`. */
  readonly now: string;
};

/** One thing that speaks for a statement, or against it. */
export type Feature<Of> = {
  /** What it says of the statement. */
  readonly says: string;
  readonly range: readonly [number, number];
  readonly of: (one: Of) => number;
};

/** What the words of a statement say. */
export const WORD_FEATURES = {
  ownWords: {
    says: 'share of the question that the statement itself holds, weighted by how few of the others do',
    range: [0, 1],
    of: ({ query, terms, worths }) => coverage(query, (term) => terms.has(term), worths),
  },
  inContext: {
    says: 'share of the question in the statement, the one before it and the title, weighted by rarity',
    range: [0, 1],
    of: ({ query, terms, context }) => coverage(query, (term) => terms.has(term) || context.has(term)),
  },
  passageScore: {
    says: "its passage's score, as a share of the best one",
    range: [0, 1],
    of: ({ passage, best }) => passage.score / best,
  },
  passageCoverage: {
    says: 'share of the question that its passage holds',
    range: [0, 1],
    of: ({ passage }) => passage.coverage,
  },
  looksRight: {
    says: 'it holds what an answer of the asked type looks like',
    range: [0, 1],
    of: ({ text, type }) => Number(type !== 'reason' && looksLikeAnswer(text, type)),
  },
  givesReason: {
    says: "it gives a reason, where one is asked for: such a statement seldom repeats the question's words",
    range: [0, 1],
    of: ({ text, type }) => Number(type === 'reason' && looksLikeAnswer(text, type)),
  },
  nearWords: {
    says: 'what it holds of relatives of the words: common beginnings in English, single characters in Chinese',
    range: [0, 2.2],
    of: ({ nearness }) => nearness,
  },
  asked: {
    says: 'how near the question is to one that the statement is known to answer',
    range: [0, 1],
    of: ({ asked }) => asked,
  },
  relativeScore: {
    says: "its passage's BM25 score, as a share of the best one",
    range: [0, 1],
    of: ({ passage }) => passage.relative,
  },
} as const satisfies Partial<Record<FeatureName, Feature<WordedStatement>>>;

/** From this nearness on a question counts as one that the statement is known to answer, in [0, 1]. */
const ASKED_BEFORE = 0.5;

/** True where a question like this one is known to be answered by the statement. */
export function isAskedBefore({ asked }: { readonly asked: number }): boolean {
  return asked >= ASKED_BEFORE;
}

/** What the day of a statement says, and what is known of it. */
export const STATE_FEATURES = {
  namesTheDay: {
    says: 'it names the very day or month that is asked about',
    range: [0, 1],
    of: namesTheDay,
  },
  age: {
    says: 'its age in tens of years, where no time is asked for',
    range: [0, 1],
    of: (one) => (agesAs(one) === 'any' ? ageOf(one) : 0),
  },
  ageOfLatest: {
    says: 'the same where the newest is asked for',
    range: [0, 1],
    of: (one) => (agesAs(one) === 'latest' ? ageOf(one) : 0),
  },
  ageOfNews: {
    says: 'the same where the news as such is asked for',
    range: [0, 1],
    of: (one) => (agesAs(one) === 'news' ? ageOf(one) : 0),
  },
  supported: {
    says: 'it is known to answer the question, or supports a fact that answers squarely',
    range: [0, 1],
    of: ({ asked, facts, question }) =>
      Number(isAskedBefore({ asked }) || (question.entities.length > 0 && facts.some(({ fit }) => fit === 1))),
  },
  named: {
    says: 'the question names something, or the library has no companies to be named',
    range: [0, 1],
    of: ({ question, library }) => Number(question.entities.length > 0 || library.companies.size === 0),
  },
} as const satisfies Partial<Record<FeatureName, Feature<DatedStatement>>>;

/** A fact that a statement supports, and what is asked. */
export type FactOfStatement = {
  readonly matched: MatchedFact;
  readonly question: TextQuestion;
  readonly now: string;
};

/** What a fact says of its statement; the statement has those of its best one. */
export const FACT_FEATURES = {
  stateAsked: {
    says: 'how squarely a fact tells the state that is asked for: the current one, unless the question says otherwise',
    range: [0, 1],
    of: ({ matched, question }) => {
      const { period, focus } = question.time;
      const { fact, fit, current } = matched;
      if (period) return overlaps(fact.period, period) ? fit * shareOfPeriod(fact, period) : 0;
      return current === (focus !== 'earlier') ? fit : 0;
    },
  },
  otherState: {
    says: 'the same for a state that was before, or came after, the one that is asked for',
    range: [0, 1],
    of: ({ matched: { fit, current }, question: { time } }) =>
      !time.period && current !== (time.focus !== 'earlier') ? fit : 0,
  },
  newerState: {
    says: 'of two states that last, the one that began later says more of today',
    range: [0, 1],
    of: ({ matched: { fact, fit, current }, question: { time }, now }) =>
      !time.period && time.focus !== 'earlier' && current ? fit * recency(fact.period.from, now) : 0,
  },
  heldBusiness: {
    says: 'it names who holds the very business that is asked about now, which the statement may call otherwise',
    range: [0, 1],
    of: ({ matched, question }) => (holdsTheBusiness(matched, question) ? matched.fit : 0),
  },
} as const satisfies Partial<Record<FeatureName, Feature<FactOfStatement>>>;

export type WordFeatures = Readonly<Record<keyof typeof WORD_FEATURES, number>>;
/** All that speaks for a statement: by this record it is ordered, and shown or refused. */
export type Features = Readonly<Record<FeatureName, number>>;

/** The values of a table's features for one statement or fact. */
export function valuesOf<Name extends FeatureName, Of>(
  table: Readonly<Record<Name, Feature<Of>>>,
  one: Of,
): Readonly<Record<Name, number>> {
  const names = Object.keys(table) as Name[];
  return Object.fromEntries(names.map((name) => [name, table[name].of(one)])) as Record<Name, number>;
}

/** The sum of the features times their weights; one that has no weight says nothing. */
export function dot(
  features: Readonly<Partial<Record<FeatureName, number>>>,
  weights: Readonly<Partial<Record<FeatureName, number>>>,
): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name as FeatureName] ?? 0);
  return sum;
}

const NO_FACT = { stateAsked: 0, otherState: 0, newerState: 0, heldBusiness: 0 };

/** The features of the fact that speaks most for its statement; none where no fact does. */
export function featuresOfBestFact(
  facts: readonly MatchedFact[],
  question: TextQuestion,
  now: string,
  weights: Readonly<Partial<Record<FeatureName, number>>>,
): Readonly<Record<keyof typeof FACT_FEATURES, number>> {
  let best: Readonly<Record<keyof typeof FACT_FEATURES, number>> = NO_FACT;
  for (const matched of facts) {
    const values = valuesOf(FACT_FEATURES, { matched, question, now });
    if (dot(values, weights) > dot(best, weights)) best = values;
  }
  return best;
}

const TEN_YEARS = 3650;
const LONGEST_MONTH = 31;
const PART_OF_PERIOD = 0.5;

/** 1 for today, 0 for ten years ago and before. */
function recency(day: string, now: string): number {
  return 1 - Math.min(1, daysBetween(day, now) / TEN_YEARS);
}

/** A figure for the very period that is asked for answers it; one for a part of it, or for a longer one, half as well. */
function shareOfPeriod({ at, period: own }: MatchedFact['fact'], asked: Period): number {
  if (at === undefined) return 1;
  return isSamePeriod(own, asked) || own.from === own.until ? 1 : PART_OF_PERIOD;
}

function holdsTheBusiness(
  { fact, current, fit }: MatchedFact,
  { attributes, answerType, time }: TextQuestion,
): boolean {
  if (time.period || time.focus === 'earlier' || answerType !== 'person') return false;
  const isPerson = attributes.some(({ entry }) => entry.id === fact.attribute && entry.answers === 'person');
  return isPerson && current && fit === 1 && fact.about !== undefined && fact.at === undefined;
}

/** A question about a day or a month is about what happened then, before it is about what was so then. */
function namesTheDay({ document: { dates }, question: { time } }: DatedStatement): number {
  const { period } = time;
  if (!period || daysBetween(period.from, period.until) > LONGEST_MONTH) return 0;
  return Number(dates.some((named) => overlaps(named, period)));
}

function ageOf({ document, now }: DatedStatement): number {
  return 1 - recency(dayOf(document), now);
}

/** How the age of a statement counts; a state that lasts does not age, however long ago it was reported. */
function agesAs({
  facts,
  question: { time, attributes, terms },
}: DatedStatement): 'any' | 'latest' | 'news' | undefined {
  const lasts = facts.some(({ fact, current, fit }) => fit === 1 && current && fact.at === undefined);
  if (time.period || time.focus === 'earlier' || lasts) return undefined;
  if (time.focus !== 'latest') return 'any';
  return attributes.length + terms.length === 0 ? 'news' : 'latest';
}
