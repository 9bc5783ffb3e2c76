import { isOffice } from '../../../knowledge/attribute.ts';
import { daysBetween } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksIfGone, asksIfMaking, isOnStanding } from '../../asks/rules.ts';
import { dayOfFact, holdsOn, newestFirst } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { isToldByDate, rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { decided } from './decided.ts';

const SURE = 0.95;
const CLOSURE = 'closure';
const DELISTING = 'delisting';
const OTHER_FIGURE = 'figure';
/** What else was counted, and why something was so, do not tell how things went. */
const TELLS_LITTLE: ReadonlySet<string> = new Set([OTHER_FIGURE, 'reason']);
const DEPARTURE = 'departure';
const EMPLOYER = 'employer';
/** Another office that was held so many days before somebody left one may be held still. */
const MAY_LAST = 400;
/** In days. */
const LONG_AGO = 1200;

/**
 * "Is Mobike still around", 美团优选凉了吗, 宿华还在快手吗. A company or a product is gone where its own closure is held; that it is there is
 * said of none. Somebody is there by the newest office that is told, and gone by a departure after it. Undefined where nothing is held.
 */
export function ofStanding(ask: Ask, view: LibraryView): Found | undefined {
  if (!isOnStanding(ask) && !asksIfMaking(ask)) return undefined;
  if (ask.time.period || ask.places.length > 0) return undefined;
  const claimsGone = asksIfGone(ask);
  const person = ask.subjects.find(({ kind }) => kind === 'person');
  if (person) return ofPerson(ask, person, claimsGone, view);
  const [thing, other] = ask.subjects;
  return thing && !other ? ofThing(ask, thing, claimsGone, view) : undefined;
}

function ofThing(ask: Ask, thing: Entity, claimsGone: boolean, view: LibraryView): Found | undefined {
  const own = (view.searchable.facts.of.get(thing.id) ?? []).filter(
    (fact) => fact.subject.id === thing.id || fact.aboutId === thing.id,
  );
  const named = view.searchable.facts.naming.get(thing.id) ?? [];
  const ends = [...new Set([...own, ...named])].filter(({ attribute }) => attribute === CLOSURE);
  const [end] = newestFirst(
    ends.filter((fact) => isWhole(fact, thing, view)),
    view,
  );
  const row = end && rowOf(end, view, { about: false });
  if (end && row && !cameBack(end, own, view))
    return decidedBy(ask, dayOfFact(end) <= view.now === claimsGone ? 'yes' : 'no', row);
  // What is told of it last says nothing of what it makes.
  if (asksIfMaking(ask)) return undefined;
  const told = newestFirst(
    own.filter((fact) => isToldOf(fact, view)),
    view,
  );
  // That it left the exchange is no end of it, and bears on the question more than what was told of it later.
  const delisted = told.find(({ attribute }) => attribute === DELISTING);
  const near = [...new Set([...told.slice(0, 1), ...(delisted ? [delisted] : [])])];
  const rows = near.flatMap((fact) => rowOf(fact, view, { role: 'nearest' }) ?? []);
  const [last] = rows;
  if (!last) return undefined;
  const missing = { ...missingOf(ask), attribute: CLOSURE };
  return { ...decided({ ...askedOf(ask), attribute: last.attribute ?? CLOSURE }, 'unknown', rows, SURE), missing };
}

/** What was closed is the thing itself, and no part of it. */
function isWhole(fact: DatedFact, { id }: Entity, view: LibraryView): boolean {
  if (fact.valueId === id || fact.aboutId === id) return true;
  return fact.about === undefined && fact.aboutId === undefined && isToldByDate(fact, attributeOf(CLOSURE, view));
}

/** True where users, sales or the like of a later time are told of it. */
function cameBack(end: DatedFact, own: readonly DatedFact[], view: LibraryView): boolean {
  const isFigure = ({ attribute }: DatedFact) =>
    attributeOf(attribute, view)?.kind === 'figure' && attribute !== OTHER_FIGURE;
  return own.some((fact) => isFigure(fact) && fact.at !== undefined && fact.period.from > end.period.until);
}

/** Figures and events with a day of their own, which tell how things went. */
function isToldOf({ at, attribute, undated, period }: DatedFact, view: LibraryView): boolean {
  const kind = attributeOf(attribute, view)?.kind;
  return (
    at !== undefined && undated !== true && period.from <= view.now && kind !== 'state' && !TELLS_LITTLE.has(attribute)
  );
}

/** The newest that is told of somebody's offices decides; of one day, that an office is held weighs more than that another was given up. */
function ofPerson(ask: Ask, person: Entity, claimsGone: boolean, view: LibraryView): Found | undefined {
  const companies = ask.subjects.filter(({ kind }) => kind !== 'person').map(({ id }) => id);
  const isThere = ({ subject, companyId, valueId }: DatedFact) =>
    companies.length === 0 || companies.some((id) => id === subject.id || id === companyId || id === valueId);
  const told = (view.searchable.facts.naming.get(person.id) ?? []).filter(
    (fact) => isOfWork(fact, person, view) && !fact.undated && isThere(fact),
  );
  const dated = told.map((fact) => ({ fact, left: hasLeft(fact, view), day: dayOf(fact, view) }));
  const [newest] = dated.sort((a, b) => (a.day === b.day ? Number(a.left) - Number(b.left) : a.day < b.day ? 1 : -1));
  if (!newest || newest.day > view.now) return undefined;
  const held = newest.left
    ? dated.filter(
        (other) => !other.left && daysBetween(other.day, newest.day) < MAY_LAST && !isSame(other.fact, newest.fact),
      )
    : [];
  const lasting = held.find(({ fact }) => fact.period.until >= newest.day);
  if (lasting) return answered(ask, verdictOn(lasting, claimsGone, view), lasting.fact, view);
  // Who gave up one office may hold the other still.
  if (held.length > 0) return claimsGone ? undefined : answered(ask, 'unknown', newest.fact, view);
  return answered(ask, verdictOn(newest, claimsGone, view), newest.fact, view);
}

function verdictOn(
  { fact, left }: { readonly fact: DatedFact; readonly left: boolean },
  claimsGone: boolean,
  view: LibraryView,
): NonNullable<Found['verdict']> {
  if (!left && isOld(fact, view)) return 'unknown';
  return left === claimsGone ? 'yes' : 'no';
}

/** One of many offices that was told of a day long ago need not be held still; who came next in the one office of its kind would be told. */
function isOld({ attribute, at, period }: DatedFact, view: LibraryView): boolean {
  const isOneOfMany = attributeOf(attribute, view)?.many === true;
  return isOneOfMany && at !== undefined && daysBetween(period.until, view.now) > LONG_AGO;
}

function answered(ask: Ask, verdict: NonNullable<Found['verdict']>, fact: DatedFact, view: LibraryView) {
  const row = rowOf(fact, view, { role: verdict === 'unknown' ? 'nearest' : 'value' });
  return row && decidedBy(ask, verdict, row);
}

function isOfWork(fact: DatedFact, person: Entity, view: LibraryView): boolean {
  const attribute = attributeOf(fact.attribute, view);
  if (fact.attribute === EMPLOYER) return fact.subject.id === person.id;
  return (
    fact.valueId === person.id && (fact.attribute === DEPARTURE || (attribute !== undefined && isOffice(attribute)))
  );
}

function hasLeft(fact: DatedFact, view: LibraryView): boolean {
  return fact.attribute === DEPARTURE || !holdsOn(fact, view.now);
}

function dayOf(fact: DatedFact, view: LibraryView): string {
  return fact.until !== undefined && !holdsOn(fact, view.now) ? fact.period.until : dayOfFact(fact);
}

/** The office that somebody is told to have left. */
function isSame(held: DatedFact, left: DatedFact): boolean {
  return left.attribute === DEPARTURE ? left.qualifiers['role'] === undefined : held.attribute === left.attribute;
}

function decidedBy(ask: Ask, verdict: NonNullable<Found['verdict']>, row: FoundRow): Found {
  return decided({ ...askedOf(ask), attribute: row.attribute ?? CLOSURE }, verdict, [row], SURE);
}
