import { isOffice } from '../../knowledge/attribute.ts';
import { displayName } from '../../knowledge/names.ts';
import { writtenOf } from '../../lang/dates/written-date.ts';
import { factsWith } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { saysLoss } from '../asks/focus.ts';
import { countsGoods } from '../asks/rules.ts';
import type { FactFit } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import type { Missing } from '../value.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { kinOfUsers } from './pick/users.ts';

/** What an ask is about, as a finding says it. */
export function askedOf({ attributes: [attribute], qualifier, subjects, time }: Ask): Found['asked'] {
  return {
    ...(time.focus === 'before' && { before: true as const }),
    ...(attribute !== undefined && { attribute }),
    ...(qualifier !== undefined && { qualifier }),
    subjects,
  };
}

/** What an ask wants, as something that is not held. */
export function missingOf(ask: Ask): Missing {
  // A time that was taken from the question before was not written in this one.
  const { period, isQuarter, written = isQuarter ? 'quarter' : period && writtenOf(period) } = ask.time;
  const asksWhy = ask.kind === 'reason';
  const { attribute, before: _, ...named } = askedOf(ask);
  const [place] = ask.places;
  return {
    ...named,
    ...(place && {
      about: { kind: 'words', text: { en: displayName(place.names, 'en'), zh: displayName(place.names, 'zh') } },
    }),
    ...(attribute !== undefined && !ask.unsure && { attribute }),
    ...(asksWhy && { qualifier: 'reason' }),
    ...(ask.basis !== undefined && { expected: true as const }),
    ...(ask.without && { besides: true as const }),
    ...(ask.time.after !== undefined && { later: true as const }),
    ...(written !== undefined && { period: written }),
  };
}

/**
 * The same, so that it is true: of what is held in another way it is not said that none is, and where the event is held it is the reason
 * that is missing ("why is ZTO listed twice"). Of a name that nothing has, nothing else is said.
 */
export function trulyMissing(ask: Ask, { searchable }: LibraryView, unknownName?: string): Missing {
  if (unknownName !== undefined) return { subjects: [], unknownName };
  const missing = missingOf(ask);
  const { attribute, qualifier, period, subjects } = missing;
  const isWhole = (qualifier === undefined || qualifier === 'reason') && period === undefined && !missing.besides;
  // What a company makes stands on its card.
  const isMade = searchable.attributeById.get(attribute ?? '')?.parts === true;
  const hasOne = ({ id }: Entity) =>
    (isMade && (searchable.library.companies.get(id)?.products.length ?? 0) > 0) ||
    factsWith(id, searchable.facts).some((fact) => fact.attribute === attribute);
  const isHeld = attribute !== undefined && isWhole && subjects.length > 0 && subjects.every(hasOne);
  return isHeld ? { ...missing, heldOther: true } : missing;
}

/** A finding that says only what is missing. */
export function nothingFound(ask: Ask, missing: Missing, sure = 0): Found {
  return { kind: ask.kind, asked: askedOf(ask), rows: [], more: 0, proofs: [], missing, sure };
}

type Partner = {
  readonly asked: string;
  readonly answer: Ask['answer'];
  readonly means: string;
  /** The part of the asked attribute that says the same. */
  readonly part?: string;
  /** The part that must be asked for: what was paid for a stake is the price of a deal, and what it is worth is not. */
  readonly ofPart?: string;
};

/**
 * When there were founders is when it was founded, who it was founded by are its founders, how big a listing was is what it raised, how
 * many were let go is how many jobs were cut, and for how much a company went private is what it was sold for.
 */
const PARTNERS: readonly Partner[] = [
  { asked: 'founders', answer: 'date', means: 'founded' },
  { asked: 'founders', answer: 'place', means: 'founded', part: 'in' },
  { asked: 'founded', answer: 'person', means: 'founders' },
  { asked: 'founded', answer: 'company', means: 'founders' },
  { asked: 'listing', answer: 'money', means: 'listing-price', ofPart: 'price' },
  { asked: 'listing', answer: 'money', means: 'listing-raise', part: 'raised' },
  { asked: 'departure', answer: 'count', means: 'layoffs' },
  { asked: 'stake', answer: 'money', means: 'acquisition', ofPart: 'price' },
  { asked: 'delisting', answer: 'money', means: 'sale', part: 'price' },
];

/** What somebody founded: the company is asked for by the one who founded it. */
function asksWhatWasFounded({ attributes: [first], answer, subjects }: Ask): boolean {
  const isOfPeople = subjects.length > 0 && subjects.every(({ kind }) => kind === 'person');
  return isOfPeople && (first === 'founded' || first === 'founders') && (answer === 'thing' || answer === 'company');
}

const SOLD_AT_FESTIVAL = 'gmv';

/** What a festival is asked for by, which earns nothing itself: "how much did Singles' Day make". */
const TAKINGS: ReadonlySet<string> = new Set(['revenue', 'net-profit']);

/** What is sold at a shopping festival is told as what changed hands there: "Singles' Day sales" are no company's revenue of a year. */
function isOfFestival(
  { attributes: [first = ''], subjects, topics }: Ask,
  searchable: LibraryView['searchable'],
): boolean {
  if (!TAKINGS.has(first)) return false;
  return [...topics, ...subjects.filter(({ kind }) => kind === 'topic')].some((topic) => isFestival(topic, searchable));
}

/** True for a topic of which it is told what was sold at it. */
export function isFestival({ id }: Entity, { facts }: LibraryView['searchable']): boolean {
  return factsWith(id, facts).some(({ attribute }) => attribute === SOLD_AT_FESTIVAL);
}

/** The ask for what is meant by its attribute and the type of its answer. */
export function withPartner(ask: Ask, { searchable }: LibraryView): Ask {
  if (isOfFestival(ask, searchable)) return { ...ask, attributes: [SOLD_AT_FESTIVAL] };
  if (asksWhatWasFounded(ask)) return { ...ask, attributes: ['founders'], answer: 'company' };
  const partner = PARTNERS.find(
    ({ asked, answer, ofPart = ask.qualifier }) =>
      ask.attributes[0] === asked && ask.answer === answer && ask.qualifier === ofPart,
  );
  if (!partner || !searchable.attributeById.has(partner.means)) return ask;
  const { means, part } = partner;
  const attributes = [means, ...ask.attributes.filter((id) => id !== means)];
  return { ...ask, attributes, ...(part !== undefined && ask.qualifier === undefined && { qualifier: part }) };
}

/** What is asked for by another name: when there were founders is when it was founded. Cars that were sold are no phones. */
export function attributesFor(ask: Ask, view: LibraryView): readonly string[] {
  const { attributes, answer, rule } = ask;
  const { searchable } = view;
  const { attributeById } = searchable;
  const alike = countsGoods({ rule }) ? [] : attributes.flatMap((id) => attributeById.get(id)?.also ?? []);
  const asked = [...new Set([...attributes, ...alike, ...kinOfUsers(ask, view)])];
  // When somebody left or took over is when an office ended or began.
  const ofOffice = attributes.some((id) => attributeById.get(id)?.asksFor !== undefined);
  if (ofOffice && answer === 'date') asked.push(...officesOf(searchable).filter((id) => !asked.includes(id)));
  return asked.filter((id) => attributeById.has(id));
}

/** True for what is asked of a figure, such as a profit. */
export function isOfFigure({ attributes: [first] }: Ask, view: LibraryView): boolean {
  return first !== undefined && attributeOf(first, view)?.kind === 'figure';
}

/** Attributes of which one person after another is the value. */
export function officesOf({ library }: LibraryView['searchable']): readonly string[] {
  return library.attributes.filter(isOffice).map(({ id }) => id);
}

/** How surely a fact answers, in [0, 1]. */
export function surenessOf({ subject, about, content, type }: FactFit): number {
  return 0.3 * subject + 0.2 * Math.min(1, about) + 0.35 * content + 0.15 * type;
}

/** True for "its biggest loss" and who lost more, which are told by the figure for a profit, where that is less than nothing. */
export function asksForLoss(attribute: string, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  return attributeOf(attribute, view)?.loss === true && saysLoss(folded, textLanguage);
}

/** "The price of Xiaomi's SU7" is that of the product: beside it its maker only says which. */
export function withoutMakers(named: readonly Entity[]): readonly Entity[] {
  const makers = new Set(named.flatMap(({ kind, companyIds }) => (kind === 'product' ? companyIds : [])));
  return named.filter(({ kind, id }) => kind !== 'company' || !makers.has(id));
}
