import { isWithin } from '../../../../search/analyse.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Ask } from '../../../asks/ask.ts';
import { isBetweenTwo } from '../../../asks/attributes-of.ts';
import type { FactFit } from '../../../facts/fit.ts';
import type { LibraryView } from '../../../view.ts';

/**
 * Facts in which somebody that no card knows has a part, where the claim begins with him: "did Yahoo sell its Alibaba stake" is not met by
 * what Alibaba sold. All of them, where it begins with a name or says nothing before what is claimed.
 */
export function byNamedActor(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const { reading } = view;
  const { span, attributes } = ask;
  const claimed = reading.attributes.find((match) => isWithin(match, span) && attributes.includes(match.entry.id));
  if (!claimed && attributes[0] === STAKE) return byFirstNamed(fits, ask, view);
  if (!claimed || !isBetweenTwo(claimed.entry)) return fits;
  if (reading.names.some(({ start, end }) => start >= span.start && end <= claimed.start)) return fits;
  const actor = reading.contentIn({ start: span.start, end: claimed.start }, ask.taken).map(({ term }) => term);
  return actor.length === 0 ? fits : fits.filter(({ fact }) => hasPart(fact, actor, view));
}

const STAKE = 'stake';

/**
 * "Does SoftBank still hold Alibaba shares", where no word is one for a share: of what is said before the first name somebody is the holder.
 * None where it names nobody of whom a share is told; all of them where only a verb stands there.
 */
function byFirstNamed(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const { reading } = view;
  const first = reading.names.find((name) => isWithin(name, ask.span));
  if (!first) return fits;
  const before = reading.contentIn({ start: ask.span.start, end: first.start }, ask.taken).map(({ term }) => term);
  if (before.length < 2) return fits;
  const own = fits.filter(({ fact }) => before.some((term) => hasPart(fact, [term], view)));
  // What else stands there is the verb.
  return own.map((fit) => ({ ...fit, content: 1 }));
}

/** What a company put into another is no round of its own: "has Corvane ever raised money". */
export function withoutPutIn(fits: readonly FactFit[], ask: Ask): readonly FactFit[] {
  const [subject, other] = ask.subjects;
  if (ask.attributes[0] !== 'funding' || other) return fits;
  return fits.filter(({ fact }) => fact.attribute !== 'investment' || fact.valueId === subject?.id);
}

/**
 * Who holds a share is told of that holder alone: of two that are named one must be it, or what belongs to it. What somebody else held
 * of Brindle says nothing of "does Corvane own Brindle".
 */
export function byNamedHolder(fits: readonly FactFit[], { subjects }: Ask, { searchable }: LibraryView) {
  const ids = subjects.map(({ id }) => id);
  const isNamed = (id = '') =>
    [id, searchable.library.companies.get(id)?.parent ?? ''].some((one) => ids.includes(one));
  if (ids.length < 2) return fits;
  return fits.filter(({ fact: { attribute, qualifiers } }) => {
    const holders = attribute === 'stake' ? (qualifiers['holder'] ?? []) : [];
    return holders.length === 0 || holders.some(({ id }) => isNamed(id));
  });
}

/** True where the fact itself names all the words, as who did it or to whom. */
export function hasPart(
  { value, about, subject, qualifiers }: DatedFact,
  words: readonly string[],
  { searchable: { analyser, entityById } }: LibraryView,
): boolean {
  const parties = [value, about, ...Object.values(qualifiers).flatMap((all) => all.map(({ text }) => text))];
  const texts = parties.flatMap((text) => (text ? [text.en, text.zh] : []));
  const names = Object.values(entityById.get(subject.id)?.names ?? {});
  const terms = new Set(
    [...texts, ...names].flatMap((text) => analyser.analyse(text ?? '').tokens.map(({ term }) => term)),
  );
  return words.every((word) => terms.has(word));
}
