import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { dayOfFact } from '../../facts/current.ts';
import { factsOn, isMarked, isOnTopics, subjectFit } from '../../facts/fit.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { distinctEvents, tellsOfOutcome } from './outcome.ts';

const MOST_ROWS = 6;
/** An event is on one of several that are named, and the others are at least parties to it. */
const [LEAST_SUBJECT, OF_ONE_OF_TWO, LEAST_PARTY] = [0.5, 0.6, 0.25];

/**
 * The next events after the day that the conversation had come to, the earliest first: of several companies those that are on all of them,
 * of a topic those on it, where some are. Undefined where nothing later is held.
 */
export function whatCameLater(ask: Ask, view: LibraryView): Found | undefined {
  const facts = factsOn(ask.subjects, view).filter((fact) => isLater(fact, ask, view));
  const onTopics = facts.filter((fact) => isOnTopics(fact, ask, view));
  const told = distinctEvents(onTopics.length > 0 ? onTopics : facts);
  const shown = told.slice(0, MOST_ROWS);
  const rows = shown.flatMap((fact) => rowOf(fact, view, { role: 'event' }) ?? []);
  if (rows.length === 0) return undefined;
  const more = told.length - shown.length;
  return { kind: 'timeline', asked: askedOf(ask), rows, more, proofs: proofsOf(rows), sure: 0.85 };
}

function isLater(fact: DatedFact, { subjects, time: { after = '' } }: Ask, view: LibraryView): boolean {
  const attribute = attributeOf(fact.attribute, view);
  const begins = attribute?.kind === 'event' || (attribute?.kind === 'state' && fact.from !== undefined);
  const isOfPeople = subjects.every(({ kind }) => kind === 'person');
  const tells = isOfPeople || attribute?.milestone === true || tellsOfOutcome(fact, view);
  if (!begins || !tells || fact.undated || fact.madeFrom !== undefined || isMarked(fact)) return false;
  // A fact of a whole year or quarter lies after a day only where all of it does.
  const isAfter = fact.period.from > after && dayOfFact(fact) <= view.now;
  const fits = subjects.map((entity) => subjectFit(fact, [entity], view));
  return (
    isAfter &&
    Math.min(...fits) >= LEAST_PARTY &&
    Math.max(...fits) >= (subjects.length > 1 ? OF_ONE_OF_TWO : LEAST_SUBJECT)
  );
}
