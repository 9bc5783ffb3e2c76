import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import { roleIsOf } from '../../knowledge/facts/role-is-of.ts';
import { parsePeriod } from '../../lang/dates/date.ts';
import { isWithin, meets, type Span } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { qualifiersIn, saysWhich } from '../asks/attributes-of.ts';
import { belongs } from '../asks/focus.ts';
import type { QueryUnit } from '../retrieve/query.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { contentOf } from './content.ts';
import { dayOfFact, newestFirst, stillSo } from './current.ts';
import type { FactFit } from './fit.ts';
import { saysItself } from './whose.ts';

/** Of comings and goings those of the office that is named beside them: who gave up the chair, and not what else that person gave up. */
export function ofNamedOffice(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const changes = ask.attributes.filter((id) => attributeOf(id, view)?.asksFor !== undefined);
  const offices = changes.length > 0 ? officesNamed(ask, view) : [];
  if (offices.length === 0) return fits;
  const inOffice = fits.filter(({ fact }) => {
    const isChange = changes.includes(fact.attribute);
    return isChange
      ? offices.some((office) => roleIsOf(fact, office))
      : offices.some(({ id }) => id === fact.attribute);
  });
  return inOffice.length > 0 ? inOffice : fits;
}

function officesNamed({ span }: Ask, { reading }: LibraryView): readonly Attribute[] {
  const named = reading.attributes.filter((match) => isWithin(match, span)).map(({ entry }) => entry);
  return [...new Set(named)].filter(isOffice);
}

const BUSINESS_HEAD = 'business-head';
/** Attributes that "who runs" and "the head of" ask for. */
export const OF_LEADERS: readonly string[] = [BUSINESS_HEAD, 'chief-executive', 'office'];

/** The business beside a company of which an ask wants who leads it: "Baidu's autonomous driving unit". Empty where none is named. */
export function businessIn(ask: Ask, view: LibraryView): readonly QueryUnit[] {
  const { span, taken, answer, attributes } = ask;
  const isOfLeader = attributes.length > 0 && attributes.every((id) => OF_LEADERS.includes(id));
  if (answer !== 'person' || !isOfLeader) return [];
  const { reading } = view;
  const words = [...reading.contentIn(span, taken), ...reading.terms].filter(
    (word) => isWithin(word, span) && !taken.some((other) => meets(other, word)),
  );
  const names = reading.names.filter((name) => isWithin(name, span) && name.entities[0]?.kind !== 'person');
  const isBeside = words.some((word) =>
    names.some((name) => belongs(between(word, name, reading.folded), reading.textLanguage)),
  );
  return isBeside ? contentOf(ask, view) : [];
}

function between(a: Span, b: Span, text: string): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** Who leads a business is told by a fact that names it, and not by who leads the company. */
export function ofBusiness(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const business = businessIn(ask, view);
  return business.length === 0 ? fits : fits.filter(({ fact }) => saysItself(fact, business, view));
}

/** Who holds an office of a subsidiary holds none of the company that is named, where nothing narrower is asked for. */
export function ofOwnOffice(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const { subjects, topics } = ask;
  if (!asksForOffice(ask, view) || topics.length > 0 || contentOf(ask, view).length > 0) return fits;
  const { companies } = view.searchable.library;
  const isOfChild = ({ fact: { subject, companyId, valueId } }: FactFit) =>
    subjects.every(
      ({ id }) => ![subject.id, companyId, valueId].includes(id) && companies.get(companyId)?.parent === id,
    );
  return subjects.length === 0 ? fits : fits.filter((fit) => !isOfChild(fit));
}

/** True where offices are asked for, and nothing else. */
export function asksForOffice({ attributes }: Pick<Ask, 'attributes'>, view: LibraryView): boolean {
  const isOne = (attribute: Attribute | undefined) => attribute !== undefined && isOffice(attribute);
  return attributes.length > 0 && attributes.every((id) => isOne(attributeOf(id, view)));
}

/** The ask for who leads a business, where one is named: the head of it, and not of the company. */
export function asOfBusiness(ask: Ask, view: LibraryView): Ask {
  if (businessIn(ask, view).length === 0) return ask;
  const { unsure: _, ...sure } = ask;
  return { ...sure, attributes: [...new Set([BUSINESS_HEAD, ...ask.attributes])] };
}

/** How an office is held until somebody is found for it, as facts write it. */
const FILLED_IN: ReadonlySet<string> = new Set(['acting', 'interim']);

/** True for an office that is only held until somebody is found for it. */
export function isFilledIn({ qualifiers }: Pick<DatedFact, 'qualifiers'>): boolean {
  return (qualifiers['basis'] ?? []).some(({ text }) => FILLED_IN.has(text.en ?? ''));
}

/** Of those who hold an office in several ways those who hold it as is asked: the rotating chair is none of the chairs beside it. */
export function heldSo(
  fits: readonly FactFit[],
  { span, attributes }: Ask,
  { reading }: LibraryView,
): readonly FactFit[] {
  const said = qualifiersIn([span], attributes, reading).filter((match) => saysWhich(match, reading));
  const isSaid = ({ entry: { qualifier }, start, end }: (typeof said)[number], { qualifiers }: DatedFact) =>
    (qualifiers[qualifier] ?? []).some(({ text: { en, zh } }) =>
      [en, zh].some((way) => way !== undefined && reading.folded.slice(start, end).startsWith(way)),
    );
  const so = fits.filter(({ fact }) => !isFilledIn(fact) && said.some((match) => isSaid(match, fact)));
  return so.length > 0 ? so : fits;
}

/** True where the library holds that who held an office on some day left it, or that another held it, later on. */
export function isLeft(fact: DatedFact, view: LibraryView): boolean {
  const office = attributeOf(fact.attribute, view);
  if (office?.kind !== 'state' || fact.valueId === undefined) return false;
  const { of } = view.searchable.facts;
  const isLater = (other: DatedFact) => other.subject.id === fact.subject.id && dayOfFact(other) > dayOfFact(fact);
  if (goingsFrom(fact, office, view).length > 0) return true;
  // Of two who share an office the one does not follow the other.
  if (office.many || fact.about !== undefined || fact.qualifiers['basis']) return false;
  return (of.get(fact.subject.id) ?? []).some(
    (other) =>
      other.attribute === fact.attribute && other.about === undefined && isSomebodyElse(other, fact) && isLater(other),
  );
}

/** Where the holder of an office is told to have left it after the beginning of a fact. */
function goingsFrom(fact: DatedFact, office: Attribute, view: LibraryView): readonly DatedFact[] {
  return (view.searchable.facts.naming.get(fact.valueId ?? '') ?? []).filter((going) => {
    const isGoing = attributeOf(going.attribute, view)?.asksFor === 'until';
    const isOfHolder = going.valueId === fact.valueId && going.subject.id === fact.subject.id;
    if (!isGoing || !isOfHolder || dayOfFact(going) <= dayOfFact(fact)) return false;
    return !going.qualifiers['role'] || roleIsOf(going, office);
  });
}

/**
 * False where the end of an office is only the day on which the next holder that is known began, and its holder was reported gone before
 * that: there was somebody between them.
 */
export function knowsEnd(fact: DatedFact, view: LibraryView): boolean {
  const office = attributeOf(fact.attribute, view);
  const end = parsePeriod(fact.until ?? '')?.from;
  if (office === undefined || end === undefined || fact.untilStatement === undefined) return end !== undefined;
  return !goingsFrom(fact, office, view).some((going) => going.undated && dayOfFact(going) < end);
}

function isSomebodyElse({ valueId }: DatedFact, fact: DatedFact): boolean {
  return valueId !== undefined && valueId !== fact.valueId;
}

/** Facts of a company itself that name somebody for an attribute and are narrowed to nothing. */
export function ownHolders(id: string, attribute: Attribute, { searchable }: LibraryView): readonly DatedFact[] {
  const own = searchable.facts.of.get(id) ?? [];
  return own.filter(
    (fact) =>
      fact.attribute === attribute.id &&
      fact.subject.id === id &&
      fact.valueId !== undefined &&
      fact.about === undefined,
  );
}

/**
 * Who holds a state that has one holder, with those who share it. A statement on both may be another than the one that says since when
 * the first holds it: one became co-chief executive in 2023 beside somebody who was chief executive before.
 */
export function withPartners(
  holders: readonly DatedFact[],
  all: readonly DatedFact[],
  view: LibraryView,
): readonly DatedFact[] {
  const [holder] = holders;
  if (!holder) return [];
  const together = holders.filter((fact) => isToldWith(fact, holder));
  const reports = all.filter(
    (fact) => fact.valueId !== undefined && fact.valueId === holder.valueId && dayOfFact(fact) >= dayOfFact(holder),
  );
  const partners = newestFirst(stillSo(all, view), view).filter(
    (fact) => !isLeft(fact, view) && reports.some((report) => isToldWith(fact, report)),
  );
  const shown = new Set(together.map(({ valueId }) => valueId));
  return [...together, ...partners.filter(({ valueId }) => !shown.has(valueId) && shown.add(valueId))];
}

/** Two who share an office are named by one statement, as of one day. */
function isToldWith(fact: DatedFact, holder: DatedFact): boolean {
  return (
    fact === holder ||
    (fact.statement === holder.statement &&
      dayOfFact(fact) === dayOfFact(holder) &&
      fact.attribute === holder.attribute &&
      fact.subject.id === holder.subject.id)
  );
}
