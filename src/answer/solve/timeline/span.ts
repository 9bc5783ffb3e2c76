import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { liesIn } from '../../facts/about.ts';
import { dayOfFact, earliestFirst, newestFirst } from '../../facts/current.ts';
import { isMarked } from '../../facts/fit.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import type { Missing } from '../../value.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { namesPlace } from '../claim/claim.ts';

const SURE = 0.95;

/** What ends what began, and which end is that of which beginning. */
type Course = {
  readonly end: string;
  /** Set where the end itself is said to be missing, and not that the whole is held otherwise. */
  readonly lacksEnd?: true;
  readonly isOf: (end: DatedFact, start: DatedFact, thing: Entity, view: LibraryView) => boolean;
};

const COURSES: Readonly<Record<string, Course>> = {
  listing: { end: 'delisting', lacksEnd: true, isOf: isAtSamePlace },
  ban: { end: 'approval', isOf: areOnSame },
};

/**
 * "How long was Corvane listed", 科维恩下架了多久: the day on which it began and that on which it ended, of the last time that ended. Where no end is
 * held, that is said beside the beginning. Undefined where no beginning is held.
 */
export function ofSpan(ask: Ask, view: LibraryView): Found | undefined {
  const [thing, other] = ask.subjects;
  const [attribute = ''] = ask.attributes;
  const course = COURSES[attribute];
  if (!thing || other || !course) return undefined;
  const own = (id: string) => newestFirst(factsOf(thing, id, view), view);
  const starts = own(attribute).filter((fact) => ask.places.every(({ id }) => namesPlace(fact, id, view)));
  const [newest] = starts;
  if (!newest) return undefined;
  for (const end of own(course.end)) {
    const start = starts.find((fact) => dayOfFact(fact) < dayOfFact(end) && course.isOf(end, fact, thing, view));
    if (start) return shownOf(ask, [start, end], view);
  }
  // Since when it is listed is told by its first listing.
  const [first = newest] = course.lacksEnd ? earliestFirst(starts) : [newest];
  const row = rowOf(first, view, { role: 'nearest' });
  const missing: Missing = course.lacksEnd
    ? missingOf({ ...ask, attributes: [course.end], places: [] })
    : { ...missingOf(ask), heldOther: true };
  return (
    row && {
      kind: 'fact',
      asked: askedOf(ask),
      rows: [row],
      more: 0,
      proofs: row.statements,
      sure: SURE,
      missing,
    }
  );
}

function shownOf(ask: Ask, facts: readonly DatedFact[], view: LibraryView): Found {
  const rows = facts.flatMap((fact) => rowOf(fact, view, { role: 'event' }) ?? []);
  return { kind: 'timeline', asked: askedOf(ask), rows, more: 0, proofs: proofsOf(rows), sure: SURE };
}

/** What is told of the thing itself, or of it by whoever runs it, and came to pass. */
function factsOf({ id }: Entity, attribute: string, { searchable }: LibraryView): readonly DatedFact[] {
  return (searchable.facts.of.get(id) ?? []).filter(
    (fact) =>
      fact.attribute === attribute &&
      (fact.subject.id === id || fact.aboutId === id) &&
      !fact.undated &&
      !isMarked(fact) &&
      stageOf(fact) !== 'failed',
  );
}

/** Who left New York need not have left Hong Kong. */
function isAtSamePlace(
  { aboutId: left }: DatedFact,
  { aboutId: at }: DatedFact,
  _: Entity,
  { searchable }: LibraryView,
): boolean {
  return left === undefined || at === undefined || liesIn(left, at, searchable) || liesIn(at, left, searchable);
}

/**
 * What was allowed again is what was banned where both are told in a word that they share, beside the name: "signing up new users" and
 * "new user registrations".
 */
function areOnSame(end: DatedFact, start: DatedFact, { names }: Entity): boolean {
  const banned = new Set(wordsOf(start.value.en));
  const own = new Set(wordsOf(names.en ?? ''));
  return wordsOf(end.value.en).some((word) => banned.has(word) && !own.has(word));
}

/** Facts are told in both languages, so their English is enough; "users" are told as "user" as well. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.map((word) => word.replace(/s$/, ''));
}
