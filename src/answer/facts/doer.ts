import { isWithin } from '../../search/analyse.ts';
import type { Ask } from '../asks/ask.ts';
import type { LibraryView } from '../view.ts';
import type { FactFit } from './fit.ts';

/** "Which company invested in Meituan", "who was in DeepSeek's round" ask who did it: what is named itself did to others is left out. */
export function toWhatIsNamed(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const [named] = ask.subjects;
  if (!named || ask.subjects.length > 1) return fits;
  const ofNamed = ({ fact: { subject, figure } }: FactFit) => subject.id === named.id && figure === undefined;
  const isBehind = isBehindDeed(ask, view);
  if (ask.answer === 'company' && isBehind) return fits.filter((fit) => !ofNamed(fit));
  if (ask.qualifier !== 'investors' && !(ask.answer === 'person' && isBehind)) return fits;
  // Who founded it is a fact of its own, and a person.
  const isThing = ({ fact: { valueId } }: FactFit) =>
    valueId !== undefined && view.searchable.entityById.get(valueId)?.kind !== 'person';
  return fits.filter((fit) => !(ofNamed(fit) && isThing(fit)));
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
