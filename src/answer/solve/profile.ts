import type { Attribute } from '../../knowledge/attribute.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import { asksForRelation, asksForWhereabouts } from '../asks/rules.ts';
import { dayOfFact, holdsOn, newestFirst } from '../facts/current.ts';
import { isMarked } from '../facts/fit.ts';
import { type FoundRow, proofsOf } from '../facts/found.ts';
import { isLeft } from '../facts/offices.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf } from './asked.ts';
import { relationOf } from './list/relation.ts';
import type { Solver } from './solver.ts';

/** What a profile says, in order; of the attributes of one line the first that is held. Names of attributes are those of `attributes.yaml`. */
const LINES: Readonly<Record<Entity['kind'], readonly (readonly string[])[]>> = {
  company: [
    ['what-it-does'],
    ['founded'],
    ['founders'],
    ['headquarters'],
    ['parent'],
    ['listing', 'listing-plan'],
    ['chief-executive', 'chair', 'president'],
    ['revenue', 'valuation', 'mau', 'dau', 'users'],
  ],
  product: [
    ['what-it-does'],
    ['launch'],
    ['renamed'],
    ['mau', 'dau', 'users', 'downloads', 'subscribers', 'revenue', 'orders'],
    ['business-head', 'chief-executive'],
  ],
  topic: [['definition'], ['what-it-does'], ['rule'], ['member']],
  person: [],
};

const MOST_OF_MANY = 3;
/** People, and the members of a topic, are told with all of them: the six AI tigers are six. */
const MOST_OF_NAMED = 8;
const MEMBER = 'member';
const MOST_ROWS = 9;

export const profileSolver: Solver = {
  kind: 'profile',
  says: 'tells what a company, product, person or topic is: what it does, since when, who leads it, its newest figure and event',
  solve: (ask, view) => {
    if (asksForRelation(ask)) return relationOf(ask, view);
    const subject = ask.subjects.find(({ kind }) => kind !== 'person') ?? ask.subjects[0];
    if (!subject) return undefined;
    const rows = subject.kind === 'person' ? ofPerson(subject, view) : ofThing(subject, view);
    const shown = rows.slice(0, MOST_ROWS);
    if (shown.length === 0) return undefined;
    return {
      kind: 'profile',
      asked: { ...askedOf(ask), subjects: [subject] },
      rows: shown,
      more: 0,
      proofs: proofsOf(shown),
      sure:
        shown.length > 1 ||
        asksForWhereabouts(ask) ||
        shown[0]?.attribute === 'what-it-does' ||
        shown[0]?.attribute === 'definition'
          ? 0.95
          : 0.5,
    };
  },
};

function ofThing(subject: Entity, view: LibraryView): readonly FoundRow[] {
  const facts = factsOfThing(subject, view);
  const rows = LINES[subject.kind].flatMap((ids) => lineOf(ids, facts, view));
  const newest = newestEvent(facts, view);
  const isShown = newest !== undefined && rows.some(({ statements }) => statements.includes(newest.statement));
  const last = newest && !isShown ? rowOf(newest, view, { role: 'event' }) : undefined;
  return last ? [...rows, last] : rows;
}

/** Facts of the thing itself: narrowed to it where it is a product, not narrowed where it is a company. */
function factsOfThing({ kind, id }: Entity, { searchable }: LibraryView): readonly DatedFact[] {
  const facts = searchable.facts.of.get(id) ?? [];
  const launched = (searchable.facts.naming.get(id) ?? []).filter(
    ({ valueId, attribute }) => valueId === id && attribute === 'launch',
  );
  if (kind !== 'company') return [...facts, ...launched];
  return facts.filter(({ subject, aboutId }) => subject.id === id && !isProduct(aboutId, searchable.entityById));
}

function isProduct(id: string | undefined, entities: ReadonlyMap<string, Entity>): boolean {
  return id !== undefined && entities.get(id)?.kind === 'product';
}

function lineOf(ids: readonly string[], facts: readonly DatedFact[], view: LibraryView): readonly FoundRow[] {
  for (const id of ids) {
    const attribute = attributeOf(id, view);
    const own = facts.filter((fact) => fact.attribute === id && fact.madeFrom === undefined);
    const newest = attribute ? newestOf(attribute, own, view) : [];
    const chosen = newest.map((fact) => fromItsBeginning(fact, own, keyOf, view));
    const rows = chosen.flatMap((fact) => rowOf(fact, view, { aspect: id === 'launch' ? 'date' : 'value' }) ?? []);
    if (rows.length > 0) return rows;
  }
  return [];
}

function newestOf(attribute: Attribute, facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const plain = facts.filter((fact) => !isMarked(fact));
  const bare = plain.filter(({ about }) => about === undefined);
  const ordered = newestFirst(bare.length > 0 && !attribute.many ? bare : plain, view);
  if (attribute.kind === 'figure') return ordered.slice(0, 1);
  const lasting =
    attribute.kind === 'state' ? ordered.filter((fact) => holdsOn(fact, view.now) && !isLeft(fact, view)) : ordered;
  const distinct = lasting.filter(
    (fact, place) => lasting.findIndex((other) => keyOf(other) === keyOf(fact)) === place,
  );
  const most = attribute.answers === 'person' || attribute.id === MEMBER ? MOST_OF_NAMED : MOST_OF_MANY;
  return distinct.slice(0, attribute.many ? most : 1);
}

/** The same told with its beginning, where that is known: that somebody was in office on a day says less. */
function fromItsBeginning(
  fact: DatedFact,
  facts: readonly DatedFact[],
  key: (fact: DatedFact) => string,
  view: LibraryView,
): DatedFact {
  const isBeginning = (other: DatedFact) =>
    other.from !== undefined && key(other) === key(fact) && holdsOn(other, view.now) && !isMarked(other);
  return fact.at === undefined ? fact : (facts.find(isBeginning) ?? fact);
}

function keyOf({ valueId, value, aboutId, about }: DatedFact): string {
  return `${valueId ?? value.en} ${aboutId ?? about?.en ?? ''}`;
}

function newestEvent(facts: readonly DatedFact[], view: LibraryView): DatedFact | undefined {
  const events = facts.filter(
    ({ attribute }) =>
      attributeOf(attribute, view)?.kind === 'event' && attribute !== 'founders' && attribute !== 'founded',
  );
  return newestFirst(events, view).find((fact) => dayOfFact(fact) <= view.now);
}

/** The offices of a person, those that last first, and what the person founded. */
function ofPerson({ id }: Entity, view: LibraryView): readonly FoundRow[] {
  // That somebody is one of those on a topic is no office.
  const naming = (view.searchable.facts.naming.get(id) ?? []).filter(
    ({ valueId, subject }) => valueId === id && subject.kind !== 'topic',
  );
  const own = view.searchable.facts.of.get(id) ?? [];
  const ordered = newestFirst(naming, view);
  const held = ordered.filter((fact) => attributeOf(fact.attribute, view)?.kind === 'state');
  const lasting = held.filter((fact) => holdsOn(fact, view.now) && !isLeft(fact, view));
  const others = ordered.filter((fact) => !lasting.includes(fact));
  const distinct = [...lasting, ...others, ...newestFirst(own, view)].filter(
    (fact, place, all) => all.findIndex((other) => officeOf(other) === officeOf(fact)) === place,
  );
  const roleOf = (fact: DatedFact) => (lasting.includes(fact) ? 'value' : 'before');
  return distinct
    .slice(0, 6)
    .map((fact) => (lasting.includes(fact) ? fromItsBeginning(fact, lasting, officeOf, view) : fact))
    .flatMap(
      (fact) =>
        (fact.valueId === id ? rowOf(fact, view, { aspect: 'subject', role: roleOf(fact) }) : rowOf(fact, view)) ?? [],
    );
}

function officeOf({ attribute, subject, aboutId, about }: DatedFact): string {
  return `${attribute} ${subject.id} ${aboutId ?? about?.en ?? ''}`;
}
