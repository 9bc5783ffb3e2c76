import { compact, fold, hasHan } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import type { LibraryView } from '../view.ts';
import { wordsOf } from './about.ts';
import type { FactFit } from './fit.ts';

/**
 * Facts of those that are said to be what the further words of an ask say: "the AI company" is one whose description begins so, or
 * else holds it. None where the ask says no more, or nobody is said to be it.
 */
export function ofSort(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const ways = wordsOf(ask, view).map((word) => waysToSay(word, view));
  if (ways.length === 0) return [];
  const isSaid = (fact: DatedFact, at: (text: string, way: string) => boolean) =>
    descriptionsOf(fact, view).some((text) => ways.every((some) => some.some((way) => at(text, way))));
  const first = fits.filter(({ fact }) => isSaid(fact, begins));
  return first.length > 0 ? first : fits.filter(({ fact }) => isSaid(fact, holds));
}

/** The word, or all that mean the same: AI and artificial intelligence. */
function waysToSay(word: string, { reading }: LibraryView): readonly string[] {
  const term = reading.terms.find(({ entry }) => [...entry.en, ...entry.zh].some((phrase) => compact(phrase) === word));
  return term ? [...term.entry.en, ...term.entry.zh].map(fold) : [word];
}

function descriptionsOf({ subject }: DatedFact, { searchable }: LibraryView): readonly string[] {
  return (searchable.facts.of.get(subject.id) ?? [])
    .filter((fact) => fact.attribute === 'what-it-does' && fact.subject.id === subject.id)
    .flatMap(({ value }) => [fold(value.en), fold(value.zh)]);
}

function begins(text: string, way: string): boolean {
  return text.startsWith(way);
}

function holds(text: string, way: string): boolean {
  const at = text.indexOf(way);
  return at >= 0 && (hasHan(way) || !/[a-z0-9]/.test(text[at - 1] ?? ''));
}
