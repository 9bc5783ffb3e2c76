import type { Attribute } from '../../../knowledge/attribute.ts';
import { compact } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { isMoney, tellsPercent } from '../../facts/amounts.ts';
import { aspectOf } from '../../facts/aspect.ts';
import { partsOfEvent } from '../../facts/events.ts';
import { type Found, type FoundRow, proofsOf } from '../../facts/found.ts';
import { knowsEnd } from '../../facts/offices.ts';
import { type Aspect, HOLDER, isSameValue, isToldByDate, rowOf, rowsOfHolder, rowsOfParts } from '../../facts/shown.ts';
import type { Missing } from '../../value.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { isNamedIn } from '../settled/named-part.ts';
import { sayingWhichUsers } from './users.ts';

/** What facts are picked for. */
export type Picking = {
  readonly ask: Ask;
  readonly attribute: Attribute;
  readonly view: LibraryView;
  /** Whether the rows say whose they are. */
  readonly subject: boolean;
  /** Ids of the people that the question names. */
  readonly people: readonly string[];
};

/** A finding that does not know yet how sure it is. */
export type Picked = Omit<Found, 'sure'>;

export const MOST_ROWS = 7;

type RowsOptions = {
  readonly before?: readonly DatedFact[];
  /** Whether the end of a state is asked for as much as its beginning. */
  readonly ended?: boolean;
};

/** Rows of the facts, the asked part of each first. A fact without that part gives way to another of its event that has it. */
export function rowsOf(
  facts: readonly DatedFact[],
  picking: Picking,
  { before = [], ended = false }: RowsOptions = {},
): Picked | undefined {
  const { view } = picking;
  const rows: FoundRow[] = [];
  const told = withParty(facts, picking)
    .flatMap((fact) => rowsOfFact(fact, picking, ended))
    .filter((row) => !isNamedPart(row, picking));
  for (const row of partiesOf(told, picking)) if (!rows.some((other) => isSameRow(other, row))) rows.push(row);
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, MOST_ROWS);
  const former = before.flatMap((fact) => rowOf(fact, view, { role: 'before', about: false }) ?? []);
  const picked = pickedOf(shown, picking);
  return { ...picked, rows: [...picked.rows, ...former], more: rows.length - shown.length };
}

/** A finding of the rows alone, and what is missing beside them. */
export function pickedOf(rows: readonly FoundRow[], { ask, attribute, view }: Picking, missing?: Missing): Picked {
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), attribute: attribute.id },
    rows: sayingWhichUsers(rows, ask, view),
    more: 0,
    proofs: proofsOf(rows),
    ...(missing && { missing }),
  };
}

/** Who bought it is told by the sales that name a buyer, where some do: what was sold is none. */
function withParty(facts: readonly DatedFact[], { ask: { qualifier = '' }, attribute, view }: Picking) {
  const part = attribute.qualifiers[qualifier]?.answers;
  if (part !== 'organisation' && part !== 'person') return facts;
  const holding = facts.filter((fact) => partsOfEvent(fact, view).some(({ qualifiers }) => qualifiers[qualifier]));
  return holding.length > 0 ? holding : facts;
}

/** "What was Poizon called before" is not told by Poizon. */
function isNamedPart({ value, qualifier }: FoundRow, { ask, view }: Picking): boolean {
  return value?.kind === 'words' && qualifier === ask.qualifier && isNamedIn(value.text, ask, view.reading);
}

/** Parts of a deed that say who did it, and to whom. */
const PARTIES: readonly string[] = ['by', 'to', 'from', 'with', 'buyer', 'holder', 'investors', 'lead'];

/** Who did something, or to whom: where some rows name such a party, those; what the question itself names is none. */
function partiesOf(rows: readonly FoundRow[], { ask, attribute, view }: Picking): readonly FoundRow[] {
  const { qualifier = '', answer, subjects } = ask;
  const asksForParty = PARTIES.includes(qualifier) || (answer === 'person' && attribute.answers !== 'person');
  const asksForOne = answer === 'company' && subjects.length > 1;
  if ((!asksForParty && !asksForOne) || attribute.kind !== 'event') return rows;
  const parties = rows.filter((row) => PARTIES.includes(row.qualifier ?? ''));
  if (asksForParty && parties.length > 0) return parties;
  const { compacted, textLanguage } = view.reading;
  return rows.filter(({ value }) => {
    // To whom the campus network was sold is not told by its name, which the question has.
    if (value?.kind === 'words' && asksForParty) return !compacted.includes(compact(value.text[textLanguage] ?? '\n'));
    return value?.kind !== 'entity' || !subjects.some(({ id }) => id === value.entity.id);
  });
}

/** The part of a merger that says what both are called since. */
const NAME = 'name';

function rowsOfFact(fact: DatedFact, { ask, attribute, view, subject }: Picking, ended: boolean): readonly FoundRow[] {
  const asksFor = ask.attributes.map((id) => attributeOf(id, view)?.asksFor).find((one) => one !== undefined);
  const asksForEnd = asksFor === 'until' && attribute.kind === 'state';
  if (asksForEnd && fact.until !== undefined && !knowsEnd(fact, view)) return [];
  const aspectIn = (part: DatedFact): Aspect => {
    if (asksForEnd) return 'until';
    if (isOwnThing(part, ask, attribute)) return 'subject';
    return ended && part.until !== undefined
      ? 'value'
      : aspectOf(ask, attributeOf(part.attribute, view) ?? attribute, part);
  };
  const parts = partsOfEvent(fact, view);
  // What two are called together is no name of one of them.
  if (ask.qualifier === NAME && !parts.some(({ qualifiers }) => qualifiers[NAME] !== undefined)) return [];
  for (const part of parts) {
    const aspect = aspectIn(part);
    if (aspect === 'date' && part.undated) continue;
    // Another fact of the event only lends the part that this one lacks.
    if (aspect === 'value' && (part !== fact || !isOfType(ask, attribute, part))) continue;
    const rows = aspect === HOLDER ? rowsOfHolder(part, view, subject) : rowsOfParts(part, view, { aspect, subject });
    if (rows.length > 0) return rows;
  }
  // Who held an office on some day left it no one knows when.
  if (asksForEnd && ask.answer === 'date') return [];
  if (!isOfType(ask, attribute, fact) || (ask.answer === 'date' && fact.undated)) return [];
  const row = rowOf(fact, view, { subject });
  return row ? [row] : [];
}

/** "What game did it launch in 2015" asks for the game that the day is told of, and not for the day. */
function isOwnThing(fact: DatedFact, { answer, subjects }: Ask, attribute: Attribute): boolean {
  const isOfAnother = subjects.length > 0 && subjects.every(({ id }) => id !== fact.subject.id);
  return answer === 'thing' && isOfAnother && isToldByDate(fact, attribute);
}

/** A deal without a price does not answer "for how much", nor one without a name "who". */
function isOfType({ answer }: Ask, attribute: Attribute, fact: DatedFact): boolean {
  const { figure } = fact;
  if (answer === 'money' && figure !== undefined && !isMoney(fact)) return false;
  if (answer === 'money' || answer === 'count') return figure !== undefined && !figure.percent;
  if (answer === 'percent') return tellsPercent(fact);
  if (answer === 'person') return attribute.answers === 'person' || attribute.answers === 'thing';
  return answer !== 'place' || attribute.answers === 'place' || attribute.answers === 'thing';
}

function isSameRow(a: FoundRow, b: FoundRow): boolean {
  if (!a.value || !b.value || !isSameValue(a.value, b.value)) return false;
  if (a.value.kind === 'entity' && a.subject === b.subject && a.time?.until === b.time?.until) return true;
  // Who bought it, and then gave it back, is one, whether or not a card knows him.
  if (a.subject === b.subject && a.qualifier === b.qualifier && PARTIES.includes(a.qualifier ?? '')) return true;
  if (a.subject !== b.subject || a.qualifier !== b.qualifier) return false;
  // What it was called before is one name, whether or not a statement says since when.
  const isNameless =
    a.value.kind === 'words' && a.qualifier !== undefined && [a, b].some(({ time }) => time?.at === undefined);
  return isNameless || (a.time?.at ?? '') === (b.time?.at ?? '');
}
