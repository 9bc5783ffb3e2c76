import { displayName } from '../../../knowledge/names.ts';
import { fold } from '../../../lang/text.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import type { Mention } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { partsIn } from '../../asks/focus.ts';
import { meansAllBusiness } from '../../asks/grammar/claims.ts';
import { NAMED } from '../../facts/about.ts';
import type { FactFit } from '../../facts/fit.ts';
import { rememberPairs } from '../../reading/remember.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/**
 * Figures of the business that is named: whether "Corvane's car business" earns money is told by no profit of Corvane's. All of them
 * where none is named; what is no figure is left as it is.
 */
export function ofNamedBusiness(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const words = businessWordsIn(ask, view);
  if (words.length === 0) return fits;
  return fits.filter((fit) => attributeOf(fit.fact.attribute, view)?.kind !== 'figure' || isOfIt(fit, words, ask));
}

/**
 * Figures of the part that is named in words that a fact has, where some are: what Corvane takes in is not what its advertising does. Its
 * games come before its games abroad, where both are told of the time that is asked for.
 */
export function ofNamedPart(fits: readonly FactFit[], _ask: Ask, view: LibraryView): readonly FactFit[] {
  const named = fits.filter((fit) => tellsMoneyOfTime(fit, view) && fit.about > ON_WHOLE);
  const attributes = new Set(named.map(({ fact }) => fact.attribute));
  const exact = named.filter(({ about }) => about >= NAMED);
  const kept = latestFit(exact) >= latestFit(named) ? exact : named;
  return fits.filter((fit) => !attributes.has(fit.fact.attribute) || kept.includes(fit));
}

/** What is earned adds up over its parts; a fleet or a count of chips is told by the newest count, whatever its words. */
function tellsMoneyOfTime({ fact }: FactFit, view: LibraryView): boolean {
  const { flow, answers } = attributeOf(fact.attribute, view) ?? {};
  return flow === true && answers === 'money';
}

/** How the best of them is of the asked time. */
function latestFit(fits: readonly FactFit[]): number {
  return Math.max(0, ...fits.map(({ time }) => time));
}

/** Who asks for growth is told what tells it, where something does; a fact that tells nothing else is no amount. */
export function asGrowthOrAmount(fits: readonly FactFit[], { answer, qualifier }: Ask): readonly FactFit[] {
  const tellsGrowth = ({ fact }: FactFit) => fact.qualifiers['change'] !== undefined;
  const asked =
    qualifier === 'change'
      ? fits.filter(tellsGrowth)
      : answer === 'money' || answer === 'count'
        ? fits.filter((fit) => fit.fact.figure !== undefined || !tellsGrowth(fit))
        : [];
  return latestFit(asked) >= latestFit(fits) ? asked : fits;
}

/** How a fact is narrowed that is on the whole: one that the question names is above it. */
const ON_WHOLE = 1;

function isOfIt({ fact: { about, subject }, about: narrowed }: FactFit, words: readonly RegExp[], ask: Ask): boolean {
  if (subject.kind === 'product' && ask.subjects.some(({ id }) => id === subject.id)) return true;
  if (about === undefined) return false;
  const texts = [about.en, about.zh].map(fold);
  return narrowed >= NAMED || words.some((word) => texts.some((text) => word.test(text)));
}

/** True where a business of a company is named, and not the company alone. */
export function namesBusiness(ask: Ask, view: LibraryView): boolean {
  return businessWordsIn(ask, view).length > 0;
}

/** False where a business is named and a folded text does not name it. */
export function tellsOfBusiness(folded: string, ask: Ask, view: LibraryView): boolean {
  const words = businessWordsIn(ask, view);
  return words.length === 0 || words.some((word) => word.test(folded));
}

/** The words that are no names before "business": "its car business", 电商业务. "Its business" is the whole. */
const businessWordsIn = rememberPairs((ask: Ask, view: LibraryView): readonly RegExp[] => {
  const { reading, searchable } = view;
  const { folded, textLanguage, names, fillers, analysis } = reading;
  const asked = reading.attributes.filter(
    ({ entry: { id, kind } }) => kind === 'figure' && ask.attributes.includes(id),
  );
  const words = searchable.analyser.contentTokens(analysis, [...names, ...fillers, ...asked]);
  const isNext = ({ end }: Span, part: Span) => end <= part.start && folded.slice(end, part.start).trim() === '';
  const parts = partsIn(folded, textLanguage).filter((part) => isWithin(part, ask.span));
  const isAll = (word: string) => meansAllBusiness(word, textLanguage);
  const own = words.filter(
    (word) =>
      word.kind !== 'name' &&
      isWithin(word, ask.span) &&
      parts.some((part) => isNext(word, part)) &&
      !isAll(folded.slice(word.start, word.end)),
  );
  const inNames = names
    .filter((name) => parts.some((part) => isNext(name, part)))
    .flatMap((name) => behindName(name, folded, textLanguage) ?? [])
    .filter((word) => !isAll(word));
  const alike = reading.terms
    .filter((term) => own.some((word) => meets(term, word)))
    .flatMap(({ entry }) => [...entry.en, ...entry.zh]);
  return [...own.map(({ start, end }) => folded.slice(start, end)), ...inNames, ...alike.map(fold)].map(inAnyNumber);
});

/** What a written name has behind the name of the company, where a card has both as one. */
function behindName({ start, end, entities }: Mention, folded: string, language: 'en' | 'zh'): string | undefined {
  const written = folded.slice(start, end);
  const shorter = entities
    .map(({ names }) => fold(displayName(names, language)))
    .find((name) => name !== '' && written.length > name.length && written.startsWith(name));
  return shorter === undefined ? undefined : written.slice(shorter.length).trim();
}

/** "Games" and "game". */
function inAnyNumber(word: string): RegExp {
  const plain = word.replace(/(?<=[a-z]{2})s$/, '').replace(/[^\p{L}\p{N}]/gu, '.');
  return new RegExp(`(?<![a-z])${plain}`, 'u');
}
