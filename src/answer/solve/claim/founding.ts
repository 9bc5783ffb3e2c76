import type { DatedFact } from '../../../search/fact-index.ts';
import { uniqueBy } from '../../../search/unique-by.ts';
import type { Ask } from '../../asks/ask.ts';
import { claimsFounding } from '../../asks/rules.ts';
import { newestFirst } from '../../facts/current.ts';
import { hasFact } from '../../facts/evidence.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { ShownValue } from '../../value.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { decided } from './decided.ts';

const [FOUNDERS, FOUNDED] = ['founders', 'founded'] as const;
const SURE = 0.95;
/** Founders that are shown where none of them is the one that is named. */
const MOST_SHOWN = 4;

/**
 * "Was Corvane founded by Mara Osei", 科维恩是奥塞创办的吗: so where it is told of all who are named. That others are told to have founded it
 * is shown and denies nothing, for not all founders of a company are known.
 */
export function ofFounding(ask: Ask, view: LibraryView): Found | undefined {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const [company, other] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!claimsFounding(ask) || !company || other || people.length === 0) return undefined;
  const told = [...newestFirst(foundersOf(company.id, view), view)].sort(
    (a, b) => Number(tellsFounding(b, view)) - Number(tellsFounding(a, view)),
  );
  const own = people.flatMap(({ id }) => told.find(({ valueId }) => valueId === id) ?? []);
  if (told.length === 0) return undefined;
  const asked = { ...askedOf(ask), subjects: [company], attribute: FOUNDERS };
  if (own.length === people.length) return decided(asked, 'yes', rowsOf(own, 'value', view), SURE);
  const missing = people.filter(({ id }) => !own.some(({ valueId }) => valueId === id));
  const claim = missing.map((entity): ShownValue => ({ kind: 'entity', entity }));
  const known = uniqueBy(told, ({ valueId, value }) => valueId ?? value.en).slice(0, MOST_SHOWN);
  return {
    ...decided(asked, 'unknown', rowsOf(known, 'nearest', view), SURE),
    missing: { ...missingOf({ ...ask, subjects: [company] }), attribute: FOUNDERS, claim },
  };
}

function foundersOf(id: string, view: LibraryView): readonly DatedFact[] {
  return (view.searchable.facts.of.get(id) ?? []).filter(
    ({ attribute, subject }) => attribute === FOUNDERS && subject.id === id,
  );
}

/** True where the statement is on the founding itself, and does not only call somebody a founder. */
function tellsFounding({ statement }: DatedFact, view: LibraryView): boolean {
  return hasFact(statement, FOUNDED, view);
}

/** Who it was, for "founders" alone says nothing. */
function rowsOf(facts: readonly DatedFact[], role: 'value' | 'nearest', view: LibraryView): Found['rows'] {
  return facts.flatMap((fact) => rowOf(fact, view, { role, about: false }) ?? []);
}
