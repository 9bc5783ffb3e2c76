import { type Attribute, isOffice } from '../../../knowledge/attribute.ts';
import { parsePeriod } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { type Succession, successionIn } from '../../asks/focus.ts';
import { dayOfFact } from '../../facts/current.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf, officesOf } from '../asked.ts';
import { holdersOf } from '../pick/state.ts';
import { attributesNamed } from './claim.ts';
import { decided } from './decided.ts';

const SURE = 0.95;

/**
 * Which of two people held an office first: "was Ivo Brandt CEO before Mara Osei", "did she succeed him", 接替. Undefined where the library
 * does not hold that both had one office of one company, or does not hold since when.
 */
export function ofSuccession(ask: Ask, view: LibraryView): Found | undefined {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const [first, second, third] = inOrder(people, ask, view);
  if (!first || !second || third || ask.time.period) return undefined;
  const claimed = successionIn(slottedIn(ask.span, view.reading), view.reading.textLanguage);
  if (claimed === undefined) return undefined;
  for (const office of officesMeant(ask, view)) {
    for (const company of companiesMeant(ask, [first, second], office, view)) {
      const told = holdersAt(company, office, view);
      const [a, b] = [first, second].map(({ id }) => told.find(({ valueId }) => valueId === id));
      if (a && b && areParted(a, b)) return verdictOf(ask, office, claimed, [a, b], told, view);
    }
  }
  return undefined;
}

/** Everybody who is told to have held an office of a company, known to a card or not, in the order in which they came. */
function holdersAt(company: string, office: Attribute, view: LibraryView): readonly DatedFact[] {
  const own = (view.searchable.facts.of.get(company) ?? []).filter(
    ({ attribute, subject, about, undated }) =>
      attribute === office.id && subject.id === company && about === undefined && undated !== true,
  );
  return holdersOf(own, view);
}

function verdictOf(
  ask: Ask,
  office: Attribute,
  { isEarlier, isDirect }: Succession,
  [a, b]: readonly [DatedFact, DatedFact],
  told: readonly DatedFact[],
  view: LibraryView,
): Found {
  const [before, after] = isBefore(a, b) ? [a, b] : [b, a];
  const between = told.filter((fact) => fact !== before && fact !== after && isBetween(fact, before, after));
  const isSo = isEarlier === (before === a) && (!isDirect || between.length === 0);
  const others = isDirect ? between.slice(-1) : [];
  const rows = [rowOf(after, view), ...[...others, before].map((fact) => rowOf(fact, view, { role: 'before' }))].filter(
    (row) => row !== undefined,
  );
  const subjects = ask.subjects.filter(({ kind }) => kind !== 'person');
  return decided({ ...askedOf(ask), subjects, attribute: office.id }, isSo ? 'yes' : 'no', rows, SURE);
}

/** True where of somebody it is only told until when the office was held. */
function isOnlyEnd({ from, at }: DatedFact): boolean {
  return from === undefined && at === undefined;
}

/** When the office was taken, or the beginning of the time in which it was given up. */
function dayOf(fact: DatedFact): string {
  return (isOnlyEnd(fact) && parsePeriod(fact.until ?? '')?.from) || dayOfFact(fact);
}

/** True where it is told which of two came first: whose end alone is known need not have come before who began earlier. */
function areParted(a: DatedFact, b: DatedFact): boolean {
  if (isOnlyEnd(a) === isOnlyEnd(b)) return dayOf(a) !== dayOf(b);
  const [ended, other] = isOnlyEnd(a) ? [a, b] : [b, a];
  return dayOf(ended) <= dayOf(other);
}

function isBefore(a: DatedFact, b: DatedFact): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other || (one === other && isOnlyEnd(a));
}

function isBetween(fact: DatedFact, before: DatedFact, after: DatedFact): boolean {
  const isOther = fact.valueId !== before.valueId && fact.valueId !== after.valueId;
  return isOther && isBefore(before, fact) && isBefore(fact, after);
}

/** People as they stand in the question. */
function inOrder(people: readonly Entity[], { span }: Ask, { reading: { names } }: LibraryView): readonly Entity[] {
  const placeOf = ({ id }: Entity) =>
    names.find(({ start, entities }) => start >= span.start && entities.some((entity) => entity.id === id))?.start ?? 0;
  return [...people].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The office that is named, or else each that people hold one after the other. */
function officesMeant(ask: Ask, view: LibraryView): readonly Attribute[] {
  const isOne = (attribute: Attribute) => isOffice(attribute) && !attribute.many;
  const of = (ids: readonly string[]) => ids.flatMap((id) => attributeOf(id, view) ?? []).filter(isOne);
  const named = of(attributesNamed(ask, view));
  return named.length > 0 ? [...new Set(named)] : of(officesOf(view.searchable));
}

/** The companies that are named, or else those of which both held the office. */
function companiesMeant(
  { subjects }: Ask,
  people: readonly Entity[],
  office: Attribute,
  view: LibraryView,
): readonly string[] {
  const named = subjects.filter(({ kind }) => kind !== 'person');
  if (named.length > 0) return named.map(({ id }) => id);
  const held = people.map(({ id }) =>
    (view.searchable.facts.naming.get(id) ?? [])
      .filter(({ attribute, valueId, about }) => attribute === office.id && valueId === id && about === undefined)
      .map(({ subject }) => subject.id),
  );
  const [own = [], others = []] = held;
  return [...new Set(own)].filter((id) => others.includes(id));
}
