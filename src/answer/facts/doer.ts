import { isOwner } from '../../lang/owners.ts';
import { isWithin } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Mention } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import type { SlotMark } from '../asks/classify/slots.ts';
import { slottedIn } from '../asks/clauses-of.ts';
import { saysDidTo, saysDoneBy } from '../asks/focus.ts';
import { asksWhatWasSpent } from '../asks/rules.ts';
import { rememberPairs } from '../reading/remember.ts';
import { phrasesOf } from '../reading/words.ts';
import type { LibraryView } from '../view.ts';
import { type FactFit, isSoldToOther } from './fit.ts';

const FOUNDERS = 'founders';

/** "Which company invested in Meituan", "who was in DeepSeek's round" ask who did it: what is named itself did to others is left out. */
export function toWhatIsNamed(held: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const [named] = ask.subjects;
  if (!named || ask.subjects.length > 1) return held;
  // Whose something is is not told by what is its own.
  const asksWhose = ask.answer === 'company' || ask.answer === 'person';
  const fits = held.filter(({ fact }) => !(asksWhose && fact.attribute === 'parent' && fact.valueId === named.id));
  if (asksWhatWasSpent(ask)) return fits.filter(({ fact }) => partOf(fact, named.id) !== 'done-to');
  if (asksForOwner(ask, view)) return fits.filter(({ fact }) => fact.valueId !== named.id);
  const ofNamed = ({ fact }: FactFit) =>
    fact.subject.id === named.id && fact.figure === undefined && !isSoldToOther(fact, ask);
  const isBehind = isBehindDeed(ask, view);
  if (ask.answer === 'company' && isBehind) return fits.filter((fit) => !ofNamed(fit));
  if (ask.qualifier !== 'investors' && !(ask.answer === 'person' && isBehind)) return fits;
  // Who founded it is a fact of its own, whether a person or another company.
  const isThing = ({ fact: { valueId, attribute } }: FactFit) =>
    valueId !== undefined && attribute !== FOUNDERS && view.searchable.entityById.get(valueId)?.kind !== 'person';
  return fits.filter((fit) => !(ofNamed(fit) && isThing(fit)));
}

/** True for a statement that tells, of what is asked, only what the one who is named did to others: 谁收购了58同城 is not told by what it bought. */
export function tellsOnlyDeeds(statement: string, ask: Ask, view: LibraryView): boolean {
  const [named, other] = ask.subjects;
  if (!named || other || (ask.answer !== 'person' && ask.answer !== 'company') || !isBehindDeed(ask, view))
    return false;
  const deeds = (view.searchable.facts.at.get(statement) ?? []).filter(({ attribute }) =>
    ask.attributes.includes(attribute),
  );
  return deeds.length > 0 && deeds.every((fact) => partOf(fact, named.id) === 'doer');
}

/** True where an owner is asked for by a word for one: "the parent of DeepSeek" is none of its models. */
export function asksForOwner({ attributes, span }: Ask, { reading }: LibraryView): boolean {
  const words = reading.attributes.filter((match) => isWithin(match, span) && attributes.includes(match.entry.id));
  return words.some(({ start, end }) => isOwner(reading.folded.slice(start, end)));
}

/** True where the deed stands before what it was done to: 哪家公司投资了滴滴, and not 滴滴投资了哪家公司. */
export function isBehindDeed({ attributes, without = [], span }: Ask, { reading }: LibraryView): boolean {
  const own = reading.names.filter((name) => isWithin(name, span));
  const names = own.filter(({ entities }) => !entities.some((entity) => without.includes(entity)));
  const deeds = reading.attributes.filter(
    (match) => isWithin(match, span) && attributes.includes(match.entry.id) && match.entry.kind === 'event',
  );
  return deeds.length > 0 && names.length > 0 && names.every(({ start }) => deeds.some((deed) => deed.end <= start));
}

/** Parts of a fact that name who did it, and those that name whom it was done to. */
const [DOERS, DONE_TO] = [
  ['by', 'holder', 'investors', 'lead', 'buyer'],
  ['against', 'in', 'target'],
] as const;
/** Events that their subject did, unless a part names somebody else. */
const DEEDS: ReadonlySet<string> = new Set(['acquisition', 'investment', 'sale', 'lawsuit']);
/** What is told of the one to whom it was done, and by whom as its value. */
const BEFALLS: ReadonlySet<string> = new Set(['parent', 'controller', 'stake', 'funding', 'fine', 'ban']);

const SALE = 'sale';

type Part = 'doer' | 'done-to' | undefined;

/** The part that somebody who is named has in what a fact tells; undefined for a partner, and where it is not known. */
function partOf(fact: DatedFact, id: string): Part {
  const { attribute, subject, valueId, qualifiers } = fact;
  const isIn = (names: readonly string[]) =>
    names.some((name) => (qualifiers[name] ?? []).some((one) => one.id === id));
  if (isIn(DONE_TO)) return 'done-to';
  if (isIn(DOERS)) return 'doer';
  const isByOther = DOERS.some((name) => qualifiers[name] !== undefined);
  const befalls = BEFALLS.has(attribute) && qualifiers['in'] === undefined;
  if (!befalls && !DEEDS.has(attribute)) return undefined;
  if (subject.id === id) return befalls || isByOther ? 'done-to' : 'doer';
  return valueId === id ? (befalls ? 'doer' : 'done-to') : undefined;
}

/**
 * True where a fact gives those that are named the contrary parts: that Alibaba bought Ele.me does not say that Ele.me bought Alibaba. Read
 * where names stand on both sides of what is claimed to have been done, or before 被.
 */
export function isOtherWayRound(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  const { doers, doneTo } = partsClaimed(ask, view);
  // Who sold a thing, and who bought it, are two sides of one deal.
  if ((fact.attribute === SALE) !== (ask.attributes[0] === SALE)) return false;
  // "Was Lumen sold to Halvorn" names what was sold before the deed.
  if (fact.attribute === SALE && ask.qualifier === 'to' && doers.some((id) => id === fact.valueId)) return false;
  return doers.some((id) => partOf(fact, id) === 'done-to') || doneTo.some((id) => partOf(fact, id) === 'doer');
}

/** True where one is claimed to have done what the other says was done to him. */
export function areContrary(a: PartsClaimed, b: PartsClaimed): boolean {
  return a.doers.some((id) => b.doneTo.includes(id)) || a.doneTo.some((id) => b.doers.includes(id));
}

type PartsClaimed = { readonly doers: readonly string[]; readonly doneTo: readonly string[] };

/** Where a claim does not say who did what to whom. */
export const NOBODY: PartsClaimed = { doers: [], doneTo: [] };

/** Who is claimed to have done something, and to whom; nobody where that is not said. One of the two may be somebody whom no card knows. */
export const partsClaimed = rememberPairs((ask: Ask, view: LibraryView): PartsClaimed => {
  const { reading } = view;
  const { textLanguage } = reading;
  const names = reading.names.filter((name) => isWithin(name, ask.span));
  const deeds = reading.attributes.filter(
    ({ entry, ...match }) => isWithin(match, ask.span) && (DEEDS.has(entry.id) || BEFALLS.has(entry.id)),
  );
  const deed = deeds.find(({ entry }) => ask.attributes.includes(entry.id)) ?? deeds[0];
  if (!deed) return NOBODY;
  const before = names.filter(({ end }) => end <= deed.start);
  const after = names.filter(({ start }) => start >= deed.end);
  const areBoth = before.length > 0 && after.length > 0;
  // One of the two may be known to no card: "did Apple invest in it", "did it sue Ouster".
  const beside =
    before.length > 0 ? { start: deed.end, end: ask.span.end } : { start: ask.span.start, end: deed.start };
  const [unknown] = areBoth ? [] : phrasesOf(reading.contentIn(beside, ask.taken), reading.folded);
  const slotted = (kind: 'company' | 'unknown', marks: readonly SlotMark[] = []) =>
    slottedIn(ask.span, reading, unknown ? [...marks, { ...unknown, kind }] : marks);
  if (saysDoneBy(slotted('company'), textLanguage)) {
    const [doneTo, doers] = after.length > 0 || unknown ? [before, after] : [before.slice(0, 1), before.slice(1)];
    return { doers: idsOf(doers), doneTo: idsOf(doneTo) };
  }
  // Whoever raised money is the one to whom others gave it.
  if (deeds.every(({ entry, start }) => start !== deed.start || entry.id === 'funding')) return NOBODY;
  const isDidTo = saysDidTo(slotted('unknown', [{ ...deed, kind: 'asked' }]), textLanguage);
  // "Did JD win against Alibaba in court".
  if (isDidTo && before.length > 1) return { doers: idsOf(before.slice(0, 1)), doneTo: idsOf(before.slice(1)) };
  const isDoneTo = areBoth || (unknown !== undefined && after.length > 0);
  return isDoneTo || isDidTo ? { doers: idsOf(before), doneTo: idsOf(after) } : NOBODY;
});

function idsOf(names: readonly Mention[]): readonly string[] {
  return names.flatMap(({ entities }) => entities.map(({ id }) => id));
}
