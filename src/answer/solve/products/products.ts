import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { dayOfFact } from '../../facts/current.ts';
import { factsOn, isMarked } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { rowOf, timeOf } from '../../facts/shown.ts';
import { timeFit } from '../../facts/time-fit.ts';
import { documentOf, entityOf, type LibraryView } from '../../view.ts';
import { attributesFor } from '../asked.ts';
import { listed } from '../listed.ts';
import { describedAs } from './described.ts';
import { sortOf } from './sort.ts';

/** What the statement must hold of the sort that is asked for, as a share: "games". */
const OF_SORT = 0.5;

/** A product with the fact that tells of it best. */
export type Told = { readonly product: Entity; readonly fact: DatedFact };

/** The products of what is named, each by the fact that tells of it; those that most is known of first. */
export function productsOf(ask: Ask, view: LibraryView): Found | undefined {
  const told = toldOf(ask, view, new Set(attributesFor(ask, view)));
  const { focus } = ask.time;
  const isOfOneTime = focus === 'latest' || focus === 'first';
  const rows = (isOfOneTime ? launchedAt(focus, told) : bestKnown(told, view)).flatMap(
    (one) => rowOfProduct(one, view) ?? [],
  );
  if (rows.length > 0 && !isOfOneTime && ask.time.period === undefined) rows.push(...calledSo(ask, told, view));
  if (rows.length > 0) return listed(rows, ask, { sure: 0.9 });
  return told.length === 0 && focus === 'now' ? namedProducts(ask, view) : undefined;
}

/** Other products of the company that a statement calls by the sort that is asked for: "its game Tarn", of which no launch is told. */
function calledSo(ask: Ask, told: readonly Told[], view: LibraryView): readonly FoundRow[] {
  const sort = sortOf(ask, view);
  if (!sort) return [];
  const { entityById } = view.searchable;
  const isOther = (thing: Entity) =>
    thing.kind === 'product' &&
    thing.companyIds.some((id) => ask.subjects.some((subject) => subject.id === id)) &&
    !told.some(({ product }) => product === thing) &&
    !view.reading.entities.includes(thing);
  return [...entityById.values()].filter(isOther).flatMap((entity): readonly FoundRow[] => {
    const said = describedAs(entity, sort, view);
    const row = { role: 'value', attribute: PRODUCT, value: { kind: 'entity', entity }, time: {} } as const;
    return said ? [{ ...row, statements: [said.statement] }] : [];
  });
}

const PRODUCT = 'product';
export const LAUNCH = 'launch';

/** Those of which more is told come first. */
export function bestKnown<T extends Pick<Told, 'product'>>(
  told: readonly T[],
  { searchable }: LibraryView,
): readonly T[] {
  const known = ({ product }: T) => searchable.facts.of.get(product.id)?.length ?? 0;
  return [...told].sort((a, b) => known(b) - known(a));
}

/** The one that was launched last, or first, of those whose day is known. */
function launchedAt(focus: 'latest' | 'first', told: readonly Told[]): readonly Told[] {
  const dated = told.filter(({ fact }) => fact.attribute === LAUNCH && !fact.undated);
  const ordered = [...dated].sort((a, b) => (dayOfFact(a.fact) < dayOfFact(b.fact) ? -1 : 1));
  if (focus !== 'first') return ordered.slice(-1);
  // Of a product whose launch is not known none can say that it came later: then the launches are told in their order.
  return dated.length === told.length ? ordered.slice(0, 1) : ordered;
}

/** Where nothing says what the products do or when they came: those that anything is told of. */
function namedProducts(ask: Ask, view: LibraryView): Found | undefined {
  const told = toldOf(ask, view, new Set(view.searchable.attributeById.keys()));
  const rows = told.flatMap((one) => rowOfProduct(one, view) ?? []);
  return rows.length > 0 ? listed(rows, ask, { sure: 0.85 }) : undefined;
}

export type Meant = {
  /** Share of the further words of the ask that the statement must hold, in [0, 1]. */
  readonly least: number;
  readonly isMeant: (fact: DatedFact, product: Entity) => boolean;
};

const ANY: Meant = { least: OF_SORT, isMeant: () => true };

/** The products of what an ask names, each with the fact of the attributes that tells of it, where that is meant. */
export function toldOf(
  ask: Ask,
  view: LibraryView,
  attributes: ReadonlySet<string>,
  { least, isMeant }: Meant = ANY,
): readonly Told[] {
  const units = contentOf(ask, view);
  const companies = new Set(ask.subjects.map(({ id }) => id));
  const told = new Map<string, Told>();
  // A statement has several facts.
  const ofSort = new Map<string, boolean>();
  const isOfSort = ({ statement }: DatedFact): boolean => {
    const known = ofSort.get(statement);
    if (known !== undefined) return known;
    const document = documentOf(statement, view);
    const holds = document !== undefined && shareHeld(units, document) >= least;
    ofSort.set(statement, holds);
    return holds;
  };
  for (const fact of factsOn(ask.subjects, view)) {
    if (!attributes.has(fact.attribute) || !isOfAskedTime(fact, ask, view)) continue;
    const product = productIn(fact, companies, view);
    if (!product || !isMeant(fact, product)) continue;
    const known = told.get(product.id);
    if ((!known || isLaunchBefore(fact, known)) && isOfSort(fact)) told.set(product.id, { product, fact });
  }
  return [...told.values()];
}

/** Of products of 2015 those are meant that came then; what one is says nothing of when it came. */
function isOfAskedTime(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  return ask.time.period === undefined || (fact.attribute === LAUNCH && timeFit(fact, ask, view) > 0);
}

/** True for the launch of the very product, which comes before all that was launched in it later. */
function isLaunchBefore(fact: DatedFact, { product, fact: known }: Told): boolean {
  const weight = (one: DatedFact) =>
    one.attribute !== LAUNCH || one.undated || isMarked(one) ? 0 : one.valueId === product.id ? 2 : 1;
  if (weight(fact) !== weight(known)) return weight(fact) > weight(known);
  return weight(fact) > 0 && dayOfFact(fact) < dayOfFact(known);
}

/** The product of an asked company that a fact is on, or names as what was launched. */
function productIn(
  { subject, valueId, aboutId }: DatedFact,
  companies: ReadonlySet<string>,
  view: LibraryView,
): Entity | undefined {
  for (const named of [subject.id, valueId, aboutId]) {
    const entity = entityOf(named, view);
    if (entity?.kind === 'product' && entity.companyIds.some((id) => companies.has(id))) return entity;
  }
  return undefined;
}

/** The row that names a product, with the day of its launch where that is what tells of it. */
export function rowOfProduct({ product, fact }: Told, view: LibraryView): FoundRow | undefined {
  const row = rowOf(fact, view, { about: false });
  const time = fact.attribute === LAUNCH ? timeOf(fact) : {};
  return row && { ...row, value: { kind: 'entity', entity: product }, time };
}
