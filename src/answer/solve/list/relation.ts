import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import { uniqueBy } from '../../../search/unique-by.ts';
import type { Ask } from '../../asks/ask.ts';
import { dayOfFact, holdsOn } from '../../facts/current.ts';
import { factsOn, isMarked } from '../../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../../facts/found.ts';
import { isLeft } from '../../facts/offices.ts';
import { isSameValue, rowOf } from '../../facts/shown.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { ownersOnCard } from './owners.ts';

const MOST_ROWS = 6;
const SURE = 0.9;

/**
 * What is known between two that are named: whose the one is, the offices of a person, and the newest of what happened between them; of a
 * person where nothing is told of the company itself, what is told of one that belongs to it. Of two of one owner, who that is.
 */
export function relationOf(ask: Ask, view: LibraryView): Found | undefined {
  const [one, other, third] = [...ask.subjects].sort(
    (a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'),
  );
  if (one && !other) return ofOneNamedTwice(one, ask, view);
  if (!one || !other || third) return undefined;
  const family = other.kind === 'company' ? view.searchable.childrenOf(other.id) : [];
  const direct = [...ofOwner([one, other], view), ...rowsBetween(one, [other.id], ask, view)];
  const rows = direct.length > 0 || one.kind !== 'person' ? direct : rowsBetween(one, family, ask, view);
  const told = [rows, ofSameOwner(one, other, view), ofSameCompany(one, other, ask, view)].find(isAny) ?? [];
  return relationIn(told, ask);
}

const isAny = (rows: readonly FoundRow[]) => rows.length > 0;

function relationIn(told: readonly FoundRow[], ask: Ask): Found | undefined {
  const distinct = uniqueBy(told, keyOf);
  const shown = distinct.slice(0, MOST_ROWS);
  if (shown.length === 0) return undefined;
  const more = distinct.length - shown.length;
  return { kind: 'profile', asked: askedOf(ask), rows: shown, more, proofs: proofsOf(shown), sure: SURE };
}

/** The new name of what was called otherwise: 淘宝闪购跟饿了么什么关系. */
function ofOneNamedTwice(one: Entity, ask: Ask, view: LibraryView): Found | undefined {
  if (view.reading.names.filter(({ entities }) => entities.includes(one)).length < 2) return undefined;
  const renamed = factsOn([one], view).filter(
    ({ attribute, subject }) => attribute === RENAMED && subject.id === one.id,
  );
  const rows = renamed.flatMap((fact) => rowOf(fact, view) ?? []);
  return relationIn(rows, ask);
}

const RENAMED = 'renamed';

/** What each of two people is to a company of both. */
function ofSameCompany(one: Entity, other: Entity, ask: Ask, view: LibraryView): readonly FoundRow[] {
  if (one.kind !== 'person' || other.kind !== 'person') return [];
  const shared = one.companyIds.filter((id) => other.companyIds.includes(id));
  const [first, second] = [one, other].map((person) =>
    rowsBetween(person, shared, { ...ask, subjects: [person] }, view),
  );
  const [a, b] = alike(first ?? [], second ?? []);
  return a && b
    ? [
        { ...a, subject: one },
        { ...b, subject: other },
      ]
    : [];
}

/** That both founded it says more than that one of them chairs it now. */
function alike(first: readonly FoundRow[], second: readonly FoundRow[]): readonly (FoundRow | undefined)[] {
  const isSame = (a: FoundRow, b: FoundRow) => a.attribute === b.attribute && !a.about && !b.about;
  const same = first.find((row) => second.some((other) => isSame(row, other)));
  const [a, b] = [first, second].map((rows) => rows.find(({ attribute }) => attribute === same?.attribute) ?? rows[0]);
  return [a, b];
}

/** Whose the one is by its card, where the other is its owner. */
function ofOwner(both: readonly Entity[], view: LibraryView): readonly FoundRow[] {
  const isOther = ({ value }: FoundRow) => value?.kind === 'entity' && both.some(({ id }) => id === value.entity.id);
  return both.flatMap((thing) => ownersOf(thing, view).filter(isOther));
}

/** Who owns both. */
function ofSameOwner(one: Entity, other: Entity, view: LibraryView): readonly FoundRow[] {
  const [owners, others] = [ownersOf(one, view), ownersOf(other, view)];
  const isSame = (row: FoundRow, more: readonly FoundRow[]) =>
    more.some(({ value }) => row.value !== undefined && value !== undefined && isSameValue(row.value, value));
  return [...owners.filter((row) => isSame(row, others)), ...others.filter((row) => isSame(row, owners))];
}

function ownersOf(thing: Entity, view: LibraryView): readonly FoundRow[] {
  return thing.kind === 'person' ? [] : ownersOnCard(thing, view).map((row) => ({ ...row, subject: thing }));
}

function rowsBetween(one: Entity, others: readonly string[], ask: Ask, view: LibraryView): readonly FoundRow[] {
  const facts = factsOn([one], view).filter((fact) => others.some((id) => isBetween(fact, one, id, view)));
  const ordered = [...facts].sort(
    (a, b) => rankOf(a, view) - rankOf(b, view) || (dayOfFact(a) < dayOfFact(b) ? 1 : -1),
  );
  return ordered.flatMap((fact) => rowBetween(fact, ask, view) ?? []);
}

/** True for a fact of one of both that names the other, and nobody else as its value; of a person, for one of the person. */
function isBetween(fact: DatedFact, one: Entity, other: string, view: LibraryView): boolean {
  const { subject, valueId, aboutId } = fact;
  const attribute = attributeOf(fact.attribute, view);
  const isTold = attribute?.kind === 'state' || attribute?.kind === 'event';
  if (!isTold || fact.attribute === 'reason' || fact.madeFrom !== undefined || isMarked(fact)) return false;
  const both = [one.id, other];
  const named = [subject.id, valueId, aboutId, ...partiesOf(fact)];
  if (!both.includes(subject.id) || !both.every((id) => named.includes(id))) return false;
  // What somebody said or reorganised there is no tie to it.
  const isTie = attribute.kind === 'state' || attribute.answers === 'person';
  if (one.kind === 'person')
    return isTie && (subject.id === one.id || valueId === one.id || partiesOf(fact).includes(one.id));
  return valueId === undefined || both.includes(valueId);
}

function partiesOf({ qualifiers }: DatedFact): readonly (string | undefined)[] {
  return Object.values(qualifiers).flatMap((values) => values.map(({ id }) => id));
}

/** What still is so comes first, then what happened, and last what was so. */
function rankOf(fact: DatedFact, view: LibraryView): number {
  if (attributeOf(fact.attribute, view)?.kind !== 'state') return 1;
  return holdsOn(fact, view.now) && !isLeft(fact, view) ? 0 : 2;
}

function rowBetween(fact: DatedFact, { subjects }: Ask, view: LibraryView): FoundRow | undefined {
  const person = subjects.find(({ kind }) => kind === 'person');
  const role = rankOf(fact, view) === 2 ? 'before' : 'value';
  if (person !== undefined && fact.valueId === person.id) return rowOf(fact, view, { aspect: 'subject', role });
  const row = rowOf(fact, view, { role });
  const subject = entityOf(fact.subject.id, view);
  return row && (subject && person === undefined ? { ...row, subject } : row);
}

function keyOf({ attribute, subject, value }: FoundRow): string {
  return `${attribute} ${subject?.id} ${value?.kind === 'entity' ? value.entity.id : JSON.stringify(value)}`;
}
