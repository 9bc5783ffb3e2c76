import { fold } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { WHAT_IT_DOES } from '../asks/attributes-of.ts';
import { asksForName, asksIfHas } from '../asks/rules.ts';
import { contentOf, shareHeld, shareOf } from '../facts/content.ts';
import { dayOfFact } from '../facts/current.ts';
import { factsOn, isMarked, tellsOfTopics } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { rowOf, timeOf } from '../facts/shown.ts';
import { timeFit } from '../facts/time-fit.ts';
import { documentOf, entityOf, type LibraryView } from '../view.ts';
import { attributesFor } from './asked.ts';
import { listed } from './listed.ts';

/** What the statement must hold of the sort that is asked for, as a share: "games". */
const OF_SORT = 0.5;

type Told = { readonly product: Entity; readonly fact: DatedFact };

/** The products of what is named, each by the fact that tells of it; those that most is known of first. */
export function productsOf(ask: Ask, view: LibraryView): Found | undefined {
  const told = toldOf(ask, view, new Set(attributesFor(ask, view)));
  const { focus } = ask.time;
  const rows = (focus === 'latest' || focus === 'first' ? launchedAt(focus, told) : bestKnown(told, view)).flatMap(
    (one) => rowOfProduct(one, view) ?? [],
  );
  if (rows.length > 0) return listed(rows, ask, { sure: 0.9 });
  return told.length === 0 && focus === 'now' ? namedProducts(ask, view) : undefined;
}

/** True for an ask for the name of a product of some sort: 阿里的大模型叫什么. */
export function asksForProductName({ rule, attributes: [first] }: Ask): boolean {
  return asksForName({ rule }) && first === PRODUCT;
}

const PRODUCT = 'product';
const LAUNCH = 'launch';

/**
 * The products of the one company that is named, and of what belongs to it, that are said to be of the asked sort in the words of their
 * own facts. Undefined where the question names no sort, or none is known of it.
 */
export function productsOfSort(ask: Ask, view: LibraryView): Found | undefined {
  const units = contentOf(ask, view);
  const [company, other] = ask.subjects;
  if (!company || other || (units.length === 0 && ask.topics.length === 0)) return undefined;
  const isMeant: Meant['isMeant'] = (fact, product) =>
    shareOf(units, termsOf(product, view)) >= OF_NAMED_SORT && isOnTopics(fact, ask, view);
  const attributes = new Set(attributesFor(ask, view));
  const own = toldOf(ask, view, attributes, { least: 0, isMeant });
  const rows = bestKnown(own.length > 0 ? own : ofFamily(ask, company, view, isMeant), view).flatMap(
    (one) => rowOfProduct(one, view) ?? [],
  );
  const found = rows.length > 0 ? listed(rows.slice(0, MOST_OF_SORT), ask, { sure: 0.9 }) : undefined;
  return found && { ...found, kind: 'fact', more: 0 };
}

/** "Does it have its own cloud": yes, where a product of it is said to be one. */
export function hasOfSort(ask: Ask, view: LibraryView): Found | undefined {
  const [attribute] = ask.attributes;
  const found = asksIfHas(ask) && attribute === PRODUCT ? productsOfSort(ask, view) : undefined;
  return found && { ...found, kind: 'verdict', verdict: 'yes' };
}

/** The companies of a company that are said to be of the asked sort ("its logistics arm"), and the products of these. */
function ofFamily(ask: Ask, { id }: Entity, view: LibraryView, isMeant: Meant['isMeant']): readonly Told[] {
  const family = view.searchable.childrenOf(id).flatMap((child) => entityOf(child, view) ?? []);
  const units = family.flatMap((product) => {
    const facts = view.searchable.facts.of.get(product.id) ?? [];
    const fact = facts.find((one) => one.attribute === WHAT_IT_DOES && isMeant(one, product));
    return fact ? [{ product, fact }] : [];
  });
  const attributes = new Set(attributesFor(ask, view));
  return [...units, ...toldOf({ ...ask, subjects: family }, view, attributes, { least: 0, isMeant })];
}

/** Share of the words for the sort that must be held: a video platform is no game platform. */
const OF_NAMED_SORT = 0.75;
/** Of one sort a company has few products. */
const MOST_OF_SORT = 3;

/** "What is its robotaxi called": what the product is said to be must be of the topic. */
function isOnTopics(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  return ask.topics.length === 0 || (fact.attribute === WHAT_IT_DOES && tellsOfTopics(fact, ask, view));
}

/** The words by which a product is said to be something, in all facts on it. */
function termsOf({ id }: Entity, { searchable: { analyser, facts } }: LibraryView): (term: string) => boolean {
  const own = (facts.of.get(id) ?? []).filter(({ attribute }) => attribute === WHAT_IT_DOES || attribute === LAUNCH);
  const texts = own.flatMap(({ value, about }) => [value.en, value.zh, about?.en ?? '', about?.zh ?? '']);
  const terms = new Set(texts.flatMap((text) => analyser.analyse(fold(text)).tokens.map(({ term }) => term)));
  return (term) => terms.has(term);
}

function bestKnown(told: readonly Told[], { searchable }: LibraryView): readonly Told[] {
  const known = ({ product }: Told) => searchable.facts.of.get(product.id)?.length ?? 0;
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

type Meant = {
  /** Share of the further words of the ask that the statement must hold, in [0, 1]. */
  readonly least: number;
  readonly isMeant: (fact: DatedFact, product: Entity) => boolean;
};

const ANY: Meant = { least: OF_SORT, isMeant: () => true };

function toldOf(
  ask: Ask,
  view: LibraryView,
  attributes: ReadonlySet<string>,
  { least, isMeant }: Meant = ANY,
): readonly Told[] {
  const units = contentOf(ask, view);
  const companies = new Set(ask.subjects.map(({ id }) => id));
  const told = new Map<string, Told>();
  for (const fact of factsOn(ask.subjects, view)) {
    if (!attributes.has(fact.attribute) || !isOfAskedTime(fact, ask, view)) continue;
    const product = productIn(fact, companies, view);
    if (!product || !isMeant(fact, product)) continue;
    const document = documentOf(fact.statement, view);
    const known = told.get(product.id);
    const isBetter = !known || isLaunchBefore(fact, known);
    if (document && isBetter && shareHeld(units, document) >= least) told.set(product.id, { product, fact });
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

function rowOfProduct({ product, fact }: Told, view: LibraryView): FoundRow | undefined {
  const row = rowOf(fact, view, { about: false });
  const time = fact.attribute === LAUNCH ? timeOf(fact) : {};
  return row && { ...row, value: { kind: 'entity', entity: product }, time };
}
