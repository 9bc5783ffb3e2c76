import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { WHAT_IT_DOES } from '../../asks/attributes-of.ts';
import { asksForName, asksIfHas } from '../../asks/rules.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { attributesFor } from '../asked.ts';
import { listed } from '../listed.ts';
import { type Described, describedAs } from './described.ts';
import { bestKnown, LAUNCH, rowOfProduct, type Told, toldOf } from './products.ts';
import { type SaidOfThing, type Sort, saidOf, shareOfSort, sortOf } from './sort.ts';

/** True for an ask for the name of a product of some sort: 阿里的大模型叫什么. */
export function asksForProductName({ rule, attributes: [first] }: Ask): boolean {
  return asksForName({ rule }) && first === PRODUCT;
}

const PRODUCT = 'product';

/** Something of the asked sort: how much of the words for it what is said of it has, and the row that shows it. */
type OfSort = { readonly product: Entity; readonly share: number; readonly row: FoundRow };

/**
 * The products of the one company that is named, and of what belongs to it, that are said to be of the asked sort: in the words of their
 * own facts, or of a statement that says so beside their name. Undefined where the question names no sort, or none is known of it.
 */
export function productsOfSort(ask: Ask, view: LibraryView): Found | undefined {
  const [company, other] = ask.subjects;
  const sort = sortOf(ask, view);
  if (!company || other || !sort) return undefined;
  const family = view.searchable.childrenOf(company.id).flatMap((child) => entityOf(child, view) ?? []);
  const byFacts = [...toldOfSort(ask, sort, view), ...unitsOfSort(family, sort, view)];
  const own = byFacts.length > 0 ? byFacts : toldOfSort({ ...ask, subjects: family }, sort, view);
  const known = new Set(own.map(({ product }) => product));
  const things = [...view.searchable.entityById.values()].filter(
    (thing) => isOf(thing, [company, ...family]) && !known.has(thing) && !view.reading.entities.includes(thing),
  );
  const all = [...own, ...things.flatMap((thing) => saidBeside(thing, sort, view))];
  const most = Math.max(...all.map(({ share }) => share));
  const nearest = all.filter(({ share }) => share >= most - NEARLY_AS_MUCH);
  // What belongs to a company of its own comes in only where nothing of its own does.
  const direct = nearest.filter(({ product: { id, companyIds } }) => isOwn(id, companyIds, company.id, view));
  const best = bestKnown(direct.length > 0 ? direct : nearest, view);
  const rows = best.slice(0, MOST_OF_SORT).map(({ row }) => row);
  return rows.length > 0 ? { ...listed(rows, ask, { sure: 0.9 }), kind: 'fact', more: 0 } : undefined;
}

/** "Does it have its own cloud": yes, where a product of it is said to be one. */
export function hasOfSort(ask: Ask, view: LibraryView): Found | undefined {
  const [attribute] = ask.attributes;
  const found = asksIfHas(ask) && attribute === PRODUCT ? productsOfSort(ask, view) : undefined;
  return found && { ...found, kind: 'verdict', verdict: 'yes' };
}

/** What is said of a thing may have so much less of the words than what is said of another: a "video app" beside a "video platform". */
const NEARLY_AS_MUCH = 0.15;
/** Of one sort a company has few products. */
const MOST_OF_SORT = 3;

function toldOfSort(ask: Ask, sort: Sort, view: LibraryView): readonly OfSort[] {
  // Each product is looked at once, however many facts tell of it.
  const shares = new Map<Entity, number | undefined>();
  const isMeant = (_: DatedFact, product: Entity) => {
    if (!shares.has(product)) shares.set(product, shareOfSort(sort, saidIn(product, view)));
    return shares.get(product) !== undefined;
  };
  return toldOf(ask, view, new Set(attributesFor(ask, view)), { least: 0, isMeant }).flatMap((one) =>
    ofSort(one, shares.get(one.product), view),
  );
}

/** The companies of a company that are said to be of the asked sort: "its logistics arm". */
function unitsOfSort(family: readonly Entity[], sort: Sort, view: LibraryView): readonly OfSort[] {
  return family.flatMap((product) => {
    const facts = view.searchable.facts.of.get(product.id) ?? [];
    const fact = facts.find(
      (one) =>
        one.subject.id === product.id &&
        one.attribute === WHAT_IT_DOES &&
        shareOfSort(sort, [saidByFact(one, view)]) !== undefined,
    );
    return fact ? ofSort({ product, fact }, shareOfSort(sort, saidIn(product, view)), view) : [];
  });
}

function ofSort(told: Told, share: number | undefined, view: LibraryView): readonly OfSort[] {
  const row = rowOfProduct(told, view);
  return row ? [{ product: told.product, share: share ?? 0, row }] : [];
}

/** What a statement says beside the name of a thing: "the video model Seedance". */
function saidBeside(product: Entity, sort: Sort, view: LibraryView): readonly OfSort[] {
  const said = describedAs(product, sort, view) ?? namedAfter(product, sort, view);
  if (!said) return [];
  const row: FoundRow = {
    role: 'value',
    attribute: PRODUCT,
    value: { kind: 'entity', entity: product },
    time: {},
    statements: [said.statement],
  };
  return [{ product, share: said.share, row }];
}

/** A thing whose name says what it is, as "Corvane Cloud" does, with the newest statement that tells of it. */
function namedAfter({ id, names }: Entity, sort: Sort, view: LibraryView): Described | undefined {
  const said = Object.values(names).flatMap((name) => (name === undefined ? [] : saidOf(name, view)));
  const share = shareOfSort(sort, said);
  const told = (view.searchable.facts.of.get(id) ?? []).filter(({ subject }) => subject.id === id);
  const statement = told
    .map((fact) => fact.statement)
    .sort()
    .at(-1);
  return share === undefined || statement === undefined ? undefined : { statement, share };
}

function isOwn(id: string, companyIds: readonly string[], company: string, { searchable }: LibraryView): boolean {
  return companyIds.includes(company) || searchable.childrenOf(company).includes(id);
}

function isOf({ kind, id, companyIds }: Entity, [company, ...family]: readonly Entity[]): boolean {
  const isOfFamily = (one: Entity | undefined) => one !== undefined && companyIds.includes(one.id);
  if (kind === 'company') return family.some((one) => one.id === id);
  return kind === 'product' && (isOfFamily(company) || family.some(isOfFamily));
}

/** What each fact on a thing says that it is. */
export function saidIn({ id }: Entity, view: LibraryView): readonly SaidOfThing[] {
  const isOfIt = ({ attribute, subject, valueId, aboutId }: DatedFact) =>
    (attribute === WHAT_IT_DOES && [subject.id, aboutId].includes(id)) ||
    (attribute === LAUNCH && (valueId ?? aboutId ?? subject.id) === id);
  return factsWith(id, view.searchable.facts)
    .filter(isOfIt)
    .map((fact) => saidByFact(fact, view));
}

const saidByFact = (fact: DatedFact, view: LibraryView) => {
  const { value, about } = fact;
  return saidOf([value.en, value.zh, about?.en ?? '', about?.zh ?? ''].join('\n'), view);
};
