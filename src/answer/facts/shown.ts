import type { Attribute } from '../../knowledge/attribute.ts';
import type { FactValue } from '../../knowledge/facts/fact.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { ShownTime, ShownValue } from '../value.ts';
import { attributeOf, entityOf, type LibraryView } from '../view.ts';
import { isOfFounding } from './current.ts';
import type { FoundRow } from './found.ts';
import { knowsEnd } from './offices.ts';

/** Which part of a fact answers: its value, its date, what it is narrowed to, whose it is, or a qualifier by name. */
export type Aspect = 'value' | 'date' | 'until' | 'about' | 'subject' | `qualifier:${string}`;

/** The part of a fact as an answer shows it; undefined where the fact does not say it. */
export function partOf(fact: DatedFact, aspect: Aspect, view: LibraryView): ShownValue | undefined {
  if (aspect === 'value') return valueOfFact(fact, view);
  if (aspect === 'date') return fact.undated ? undefined : dateValue(fact.at ?? fact.from ?? fact.until);
  if (aspect === 'until') return dateValue(fact.until);
  if (aspect === 'about') return aboutOf(fact, view);
  if (aspect === 'subject') return entityValue(fact.subject.id, view);
  const [first] = fact.qualifiers[aspect.slice('qualifier:'.length)] ?? [];
  return first && shownValue(first, fact.unit, view);
}

/** All values of a qualifier. */
function partsOf(fact: DatedFact, aspect: Aspect, view: LibraryView): readonly ShownValue[] {
  if (!aspect.startsWith('qualifier:')) {
    const part = partOf(fact, aspect, view);
    return part ? [part] : [];
  }
  const values = fact.qualifiers[aspect.slice('qualifier:'.length)] ?? [];
  return values.map((value) => shownValue(value, fact.unit, view));
}

/** A fact's value; the date itself where the date is the answer. */
function valueOfFact(fact: DatedFact, view: LibraryView): ShownValue | undefined {
  const entity = fact.valueId === undefined ? undefined : entityValue(fact.valueId, view);
  if (entity) return entity;
  if (fact.figure) {
    const { value: amount, percent } = fact.figure;
    return { kind: 'figure', amount, percent, ...(fact.unit !== undefined && { unit: fact.unit }) };
  }
  const attribute = attributeOf(fact.attribute, view);
  const date = fact.at ?? fact.from;
  if (isToldByDate(fact, attribute) && date !== undefined) return { kind: 'date', date };
  return fact.value.en === '' && fact.value.zh === '' ? undefined : { kind: 'words', text: fact.value };
}

/** True for a listing or a founding day: the fact has no value of its own. */
export function isToldByDate(
  { valueId, figure, value }: Pick<DatedFact, 'valueId' | 'figure' | 'value'>,
  attribute: Attribute | undefined,
): boolean {
  return attribute?.answers === 'date' && valueId === undefined && figure === undefined && /\d{4}/.test(value.en);
}

function aboutOf(fact: DatedFact, view: LibraryView): ShownValue | undefined {
  if (fact.aboutId !== undefined) {
    const entity = entityValue(fact.aboutId, view);
    if (entity) return entity;
  }
  return fact.about && { kind: 'words', text: fact.about };
}

function shownValue(
  { text, id, figure, unit }: FactValue,
  factUnit: string | undefined,
  view: LibraryView,
): ShownValue {
  const entity = id === undefined ? undefined : entityValue(id, view);
  if (entity) return entity;
  if (!figure) return { kind: 'words', text };
  const counted = unit ?? (figure.percent ? undefined : factUnit);
  return {
    kind: 'figure',
    amount: figure.value,
    percent: figure.percent,
    ...(counted !== undefined && { unit: counted }),
  };
}

function entityValue(id: string, view: LibraryView): ShownValue | undefined {
  const entity = entityOf(id, view);
  return entity && { kind: 'entity', entity };
}

function dateValue(date: string | undefined): ShownValue | undefined {
  return date === undefined ? undefined : { kind: 'date', date };
}

export function timeOf({ from, until, at, undated }: DatedFact): ShownTime {
  if (undated) return {};
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(at !== undefined && { at }),
  };
}

/** A row of a fact. The statements are its own, and the one that its end comes from where it is shown as over. */
export function rowOf(
  fact: DatedFact,
  view: LibraryView,
  { role = 'value', aspect = 'value', subject = false, about = true }: Partial<RowOptions> = {},
): FoundRow | undefined {
  const value = partOf(fact, aspect, view);
  if (!value) return undefined;
  const narrowed = about && aspect !== 'about' ? aboutOf(fact, view) : undefined;
  const whose = subject ? entityOf(fact.subject.id, view) : undefined;
  const [basis] = fact.qualifiers['basis'] ?? [];
  const [change] = fact.qualifiers['change'] ?? [];
  const [stage] = fact.qualifiers['stage'] ?? [];
  const qualifier = aspect.startsWith('qualifier:') ? aspect.slice('qualifier:'.length) : undefined;
  // Who is known to have gone before the next one came is over, and no one says since when.
  const isOver = fact.until !== undefined && !knowsEnd(fact, view);
  return {
    role,
    attribute: fact.attribute,
    value,
    time:
      value.kind === 'date' || !isOfFounding(fact, view) ? {} : timeOf(isOver ? { ...fact, until: undefined } : fact),
    ...(qualifier !== undefined && { qualifier }),
    ...(narrowed && !isSameValue(narrowed, value) && { about: narrowed }),
    ...(whose && { subject: whose }),
    ...(basis && aspect === 'value' && { basis: shownValue(basis, undefined, view) }),
    ...(stage && (aspect === 'value' || aspect === 'date') && { stage: shownValue(stage, undefined, view) }),
    ...(change && aspect === 'value' && { change: shownValue(change, undefined, view) }),
    statements: isOver ? [fact.statement] : statementsOf(fact, aspect),
  };
}

/** One row for each value of a part: every investor that a round names. */
export function rowsOfParts(
  fact: DatedFact,
  view: LibraryView,
  options: Partial<RowOptions> & Pick<RowOptions, 'aspect'>,
): readonly FoundRow[] {
  const row = rowOf(fact, view, options);
  return row ? partsOf(fact, options.aspect, view).map((value) => ({ ...row, value })) : [];
}

export const HOLDER: Aspect = 'qualifier:holder';

/** Who holds a share comes before how much it is; with them the figure. */
export function rowsOfHolder(fact: DatedFact, view: LibraryView, subject = false): readonly FoundRow[] {
  const amount = fact.figure ? partOf(fact, 'value', view) : undefined;
  const rows = rowsOfParts(fact, view, { aspect: HOLDER, about: false, subject });
  return rows.map((row) => ({ ...row, ...(amount && { about: amount }) }));
}

type RowOptions = {
  readonly role: FoundRow['role'];
  readonly aspect: Aspect;
  /** Whether to say whose it is. */
  readonly subject: boolean;
  /** Whether to say what it is narrowed to. */
  readonly about: boolean;
};

function statementsOf({ statement, until, untilStatement }: DatedFact, aspect: Aspect): readonly string[] {
  const ends = until !== undefined && untilStatement !== undefined && untilStatement !== statement;
  if (!ends) return [statement];
  return aspect === 'until' ? [untilStatement, statement] : [statement, untilStatement];
}

export function isSameValue(a: ShownValue, b: ShownValue): boolean {
  if (a.kind === 'entity' && b.kind === 'entity') return a.entity === b.entity;
  if (a.kind === 'words' && b.kind === 'words') return a.text.en === b.text.en && a.text.zh === b.text.zh;
  if (a.kind === 'figure' && b.kind === 'figure')
    return a.amount === b.amount && a.unit === b.unit && a.percent === b.percent;
  return a.kind === 'date' && b.kind === 'date' && a.date === b.date;
}
