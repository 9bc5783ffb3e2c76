import { isOffice } from '../../knowledge/attribute.ts';
import { compact, hasHan } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import { attributeOf, type LibraryView } from '../view.ts';

const OTHER_BUSINESS = 0.4;
const OTHER_OF_MANY = 0.85;
const NOT_NARROWED = 0.5;
/** A fact that is narrowed to what the question does not name is below this: it is of a part, one business or nine months. */
export const WHOLE = 0.5;
const NEARLY_NAMED = 0.85;
/** "Games and related services" and "domestic games" are the business that "games revenue" asks for. */
export const BEGINS_OR_ENDS_AS_NAMED = 1.1;
/** What the question itself names comes before what is not narrowed at all. */
export const NAMED = 1.3;
/** Share of the Han characters of what a fact is narrowed to that a question holds. */
const MOST_CHARACTERS = 0.7;

function sharesCharacters(word: string, question: string): boolean {
  const characters = [...word].filter((character) => hasHan(character));
  const held = characters.filter((character) => question.includes(character)).length;
  return characters.length > 2 && held >= MOST_CHARACTERS * characters.length;
}

/** A short Latin word may be a piece of another one only: the AI of "Baidu", the US of "Australia". `folded` is a folded text. */
export function isInsideWord(word: string, folded: string): boolean {
  return /^[a-z0-9]{1,4}$/.test(word) && !new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'u').test(folded);
}

/** The further words of an ask as they are written, of two letters or more. */
export function wordsOf({ span, taken }: Pick<Ask, 'span' | 'taken'>, { reading }: LibraryView): readonly string[] {
  const tokens = reading.contentIn(span, taken);
  return tokens.map(({ start, end }) => compact(reading.folded.slice(start, end))).filter((word) => word.length > 1);
}

/** A fact that is narrowed fits where the question names that; a bare one where it names nothing narrower. */
export function aboutFit(
  fact: DatedFact,
  { places, subjects }: Ask,
  asked: readonly string[],
  { reading, searchable }: LibraryView,
): number {
  const meets = (id: string | undefined) => places.some((place) => liesIn(id, place.id, searchable));
  if (places.length > 0 && meets(fact.valueId)) return 1;
  if (fact.about === undefined) return places.length > 0 ? NOT_NARROWED : 1;
  if (meets(fact.aboutId) || subjects.some(({ id }) => id === fact.aboutId)) return 1;
  const isPlace = fact.aboutId !== undefined && searchable.placeIds.has(fact.aboutId);
  // What is told of the European Union says nothing of Japan; of New York it may be so on the Nasdaq.
  if (isPlace && places.length > 0)
    return places.some(({ id }) => liesIn(id, fact.aboutId ?? '', searchable)) ? NOT_NARROWED : 0;
  const question = reading.compacted;
  const words = wordsOfAbout(fact.about);
  if (words.some((word) => question.includes(word) && !isInsideWord(word, reading.folded))) return NAMED;
  if (words.some((word) => sharesCharacters(word, question))) return NEARLY_NAMED;
  const synonyms = synonymsIn(reading);
  if (words.some((word) => synonyms.has(word))) return NAMED;
  const attribute = attributeOf(fact.attribute, { searchable });
  if (
    attribute?.kind === 'figure' &&
    places.length === 0 &&
    asked.some((word) => words.some((about) => about.startsWith(word) || about.endsWith(word)))
  )
    return BEGINS_OR_ENDS_AS_NAMED;
  const ofOffice = attribute !== undefined && isOffice(attribute);
  if (ofOffice && words.some((word) => asksPart(word, reading))) return NEARLY_NAMED;
  return attribute?.many === true && attribute.kind !== 'figure' && !ofOffice ? OTHER_OF_MANY : OTHER_BUSINESS;
}

const compacted = new WeakMap<object, readonly string[]>();

/** The words of a text in both languages, or of a term, compacted: many questions compare them. */
function compactedOnce<T extends object>(words: T, both: (words: T) => readonly string[]): readonly string[] {
  const known =
    compacted.get(words) ??
    both(words)
      .map(compact)
      .filter((word) => word !== '');
  compacted.set(words, known);
  return known;
}

/** What a fact is narrowed to, compacted, in both languages. */
export function wordsOfAbout(about: NonNullable<DatedFact['about']>): readonly string[] {
  return compactedOnce(about, ({ en, zh }) => [en, zh]);
}

const synonyms = new WeakMap<LibraryView['reading']['terms'], ReadonlySet<string>>();

/** All ways to say the words of the field that a question uses, compacted: every fact is compared with them. */
export function synonymsIn({ terms }: Pick<LibraryView['reading'], 'terms'>): ReadonlySet<string> {
  const known =
    synonyms.get(terms) ?? new Set(terms.flatMap(({ entry }) => compactedOnce(entry, ({ en, zh }) => [...en, ...zh])));
  synonyms.set(terms, known);
  return known;
}

/** "E-commerce" is a part of "e-commerce and commercialisation". */
function asksPart(word: string, reading: LibraryView['reading']): boolean {
  return [...synonymsIn(reading)].some((one) => word.includes(one));
}

/** True for the place itself and for what lies in it: the Nasdaq is in New York, and in the United States. */
export function liesIn(id: string | undefined, placeId: string, { library }: SearchableLibrary): boolean {
  return id !== undefined && (id === placeId || (library.places.get(id)?.within.includes(placeId) ?? false));
}

/** True for a place of which facts of an attribute are told: listings of an exchange. */
export function isToldAt(placeId: string, attribute: string, { facts }: SearchableLibrary): boolean {
  return (facts.of.get(placeId) ?? []).some((fact) => fact.attribute === attribute && fact.aboutId === placeId);
}
