import { type Attribute, isOffice } from '../../../knowledge/attribute.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysGivenUp } from '../../asks/focus.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { isLeft, ownHolders } from '../../facts/offices.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { attributesNamed } from './claim.ts';
import { decided } from './decided.ts';

const SURE = 0.95;

/**
 * Whether somebody gave up an office: "has Su Hua left the chair of Kuaishou", 雷军辞去小米董事长了吗. Who holds it last did not; who held it
 * before did; of whom nothing tells that he ever held it neither is said. Undefined where a time is asked of.
 */
export function ofLeaving(ask: Ask, view: LibraryView): Found | undefined {
  const { folded, textLanguage } = view.reading;
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const [person, second] = people;
  if (!person || second || ask.time.period || ask.places.length > 0) return undefined;
  if (!saysGivenUp(folded.slice(ask.span.start, ask.span.end), textLanguage)) return undefined;
  const office = attributesNamed(ask, view)
    .flatMap((id) => attributeOf(id, view) ?? [])
    .find((attribute) => isOffice(attribute) && !attribute.many);
  const company = office && companyOf(ask, person, office, view);
  if (!office || !company) return undefined;
  const series = newestFirst(factsOf(company, office, view), view);
  const [last] = series.filter(({ valueId }) => valueId === person.id);
  const newest = series.find((fact) => holdsOn(fact, view.now));
  if (!last) return told(ask, office, 'unknown', [newest && rowOf(newest, view, { role: 'nearest' })]);
  const holds = holdsOn(last, view.now) && !isLeft(last, view);
  const isTold = last === newest || last.statement === newest?.statement;
  if (holds && isTold) return told(ask, office, 'no', [rowOf(last, view)]);
  if (holds) return undefined;
  const next = newest !== undefined && newest.valueId !== person.id ? rowOf(newest, view, { role: 'next' }) : undefined;
  return told(ask, office, 'yes', [rowOf(last, view, { role: 'before' }), next]);
}

/** The company that is named, or else the one of which this person is told to have held the office. */
function companyOf({ subjects }: Ask, person: Entity, office: Attribute, view: LibraryView): Entity | undefined {
  const named = subjects.filter(({ kind }) => kind !== 'person');
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const held = (view.searchable.facts.naming.get(person.id) ?? []).filter(
    ({ attribute, valueId, about }) => attribute === office.id && valueId === person.id && about === undefined,
  );
  const ids = [...new Set(held.map(({ subject }) => subject.id))];
  return ids.length === 1 ? entityOf(ids[0] ?? '', view) : undefined;
}

/** Who held an office of a company itself, and of no part of it. */
function factsOf({ id }: Entity, office: Attribute, view: LibraryView): readonly DatedFact[] {
  return ownHolders(id, office, view).filter(
    ({ aboutId, undated }) => undated !== true && (aboutId === undefined || aboutId === id),
  );
}

function told(
  ask: Ask,
  office: Attribute,
  verdict: NonNullable<Found['verdict']>,
  rows: readonly (FoundRow | undefined)[],
): Found | undefined {
  const shown = rows.filter((row) => row !== undefined);
  const asked = { ...askedOf(ask), attribute: office.id };
  if (shown.length === 0) return undefined;
  return decided(asked, verdict, shown, SURE);
}
