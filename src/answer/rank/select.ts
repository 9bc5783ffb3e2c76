import { daysBetween, isSamePeriod, overlaps, type Period } from '../../lang/dates/date.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { dayOf, type MatchedFact, matchedFacts } from '../facts/evidence.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import type { RankedStatement } from './rank-statements.ts';

/** A statement with the facts that it supports and its final score. */
export type Selected = {
  readonly statement: RankedStatement;
  readonly document: IndexedPassage;
  readonly facts: readonly MatchedFact[];
  readonly score: number;
};

/** What a fact of the asked attribute adds to a score whose parts are shares of one. */
const CURRENT_FACT = 1;
const SUPERSEDED_FACT = 0.2;
/** Of two states that last, the one that began later says more of today. */
const NEWER_STATE = 0.3;
/** What age takes away over ten years: little in general, much when the newest is asked for. */
const AGEING = 0.15;
const AGEING_OF_LATEST = 1.5;
/** The same where the news as such is asked for. */
const AGEING_OF_NEWS = 12;
const PART_OF_PERIOD = 0.5;
/** Who holds the very business that is asked about now: the statement itself may call the business otherwise than the card. */
const HOLDER_OF_THE_BUSINESS = 0.8;
/** What a statement gains that names the very day or month that is asked about. */
const NAMES_THE_DAY = 0.8;
const LONGEST_MONTH = 31;
const TEN_YEARS = 3650;

/** Orders statements by what they say and by the state that is asked for: the current one, unless the question says otherwise. */
export function select(
  statements: readonly RankedStatement[],
  question: TextQuestion,
  searchable: SearchableLibrary,
  now: string,
): readonly Selected[] {
  const selected = statements.map((statement): Selected => {
    const { document } = statement.passage;
    const facts = matchedFacts(document, question, searchable, now);
    const score =
      statement.score +
      factScore(facts, question, now) +
      dayScore(document, question) -
      (holdsNow(facts) ? 0 : ageing(document, question, now));
    return { statement, document, facts, score };
  });
  return selected.sort((a, b) => b.score - a.score);
}

function factScore(facts: readonly MatchedFact[], question: TextQuestion, now: string): number {
  const worths = facts.map((matched) => {
    const holds = holdsTheBusiness(matched, question) ? HOLDER_OF_THE_BUSINESS : 0;
    return matched.fit * (worthOf(matched, question.time, now) + holds);
  });
  return Math.max(0, ...worths);
}

function holdsTheBusiness(
  { fact, current, fit }: MatchedFact,
  { attributes, answerType, time }: TextQuestion,
): boolean {
  if (time.period || time.focus === 'earlier' || answerType !== 'person') return false;
  const isPerson = attributes.some(({ entry }) => entry.id === fact.attribute && entry.answers === 'person');
  return isPerson && current && fit === 1 && fact.about !== undefined && fact.at === undefined;
}

function worthOf({ fact, current }: MatchedFact, { period, focus }: TextQuestion['time'], now: string): number {
  if (period) return overlaps(fact.period, period) ? CURRENT_FACT * shareOfPeriod(fact, period) : 0;
  if (focus === 'earlier') return current ? SUPERSEDED_FACT : CURRENT_FACT;
  return current ? CURRENT_FACT + NEWER_STATE * recency(fact.period.from, now) : SUPERSEDED_FACT;
}

/** A state that lasts does not age, however long ago it was reported. */
function holdsNow(facts: readonly MatchedFact[]): boolean {
  return facts.some(({ fact, current, fit }) => fit === 1 && current && fact.at === undefined);
}

/** A question about a day or a month is about what happened then, before it is about what was so then. */
function dayScore({ dates }: IndexedPassage, { time: { period } }: TextQuestion): number {
  if (!period || daysBetween(period.from, period.until) > LONGEST_MONTH) return 0;
  return dates.some((named) => overlaps(named, period)) ? NAMES_THE_DAY : 0;
}

/** 1 for today, 0 for ten years ago and before. */
function recency(day: string, now: string): number {
  return 1 - Math.min(1, daysBetween(day, now) / TEN_YEARS);
}

/** A figure for the very period that is asked for answers it; one for a part of it, or for a longer one, half as well. */
function shareOfPeriod({ at, period: own }: MatchedFact['fact'], asked: Period): number {
  if (at === undefined) return 1;
  const exact = isSamePeriod(own, asked);
  return exact || own.from === own.until ? 1 : PART_OF_PERIOD;
}

function ageing(document: IndexedPassage, { time, attributes, terms }: TextQuestion, now: string): number {
  if (time.period || time.focus === 'earlier') return 0;
  const ofLatest = attributes.length + terms.length === 0 ? AGEING_OF_NEWS : AGEING_OF_LATEST;
  return (1 - recency(dayOf(document), now)) * (time.focus === 'latest' ? ofLatest : AGEING);
}
