import type { Figure } from '../../lang/figures/figure.ts';
import { isWithin } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { boundIn } from '../asks/focus.ts';
import { attributeOf, type LibraryView } from '../view.ts';

/** However few digits are typed: 18 stands for 18.228 billion, and 2 not for 2.4. */
const MOST_ROUNDED = 0.05;

/** The amounts by which an ask says which fact is meant: "fined 18.2 billion". None where they only bound it: "over 100 million". */
export function amountsIn({ span }: Pick<Ask, 'span'>, { reading }: LibraryView): readonly Figure[] {
  const bound = boundIn(reading.folded.slice(span.start, span.end), reading.textLanguage);
  if (bound === 'over' || bound === 'under') return [];
  return reading.figures.filter((figure) => isWithin(figure, span));
}

/** True where the value of a fact, or one of its parts, is an amount as it was typed or rounds to it. */
export function holdsAmount(fact: DatedFact, amounts: readonly Figure[], { reading }: LibraryView): boolean {
  const parts = Object.values(fact.qualifiers).flatMap((values) => values.flatMap(({ figure }) => figure ?? []));
  return [...(fact.figure ? [fact.figure] : []), ...parts].some(({ value, percent }) =>
    amounts.some((amount) => amount.percent === percent && isRounded(Math.abs(value), amount, reading.folded)),
  );
}

/** True where a value is an amount as it was typed, or rounds to it. */
export function isRounded(
  value: number,
  { value: typed, start, end }: Pick<Figure, 'value' | 'start' | 'end'>,
  folded: string,
): boolean {
  const digits = folded.slice(start, end).replace(/[^\d]/gu, '').length;
  if (digits === 0 || typed === 0) return value === typed;
  const last = 10 ** (Math.floor(Math.log10(typed)) + 1 - digits);
  return Math.abs(value - typed) <= Math.min(last / 2, MOST_ROUNDED * typed);
}

/** True for a fact whose value is a share, be it told as "less than 2%". */
export function tellsPercent({ figure, value }: DatedFact): boolean {
  return figure ? figure.percent === true : /\d\s?%/.test(value.en);
}

/** True for a forecast or a target, which does not say what came of it. */
export function isAimedAt({ qualifiers }: Pick<DatedFact, 'qualifiers'>): boolean {
  const basis = (qualifiers['basis'] ?? []).map(({ text }) => text.en);
  return basis.length > 0 && basis.every((text) => /forecast|target|plan/.test(text));
}

/** Amounts of money have the code of a currency as their unit. */
export function isMoney({ unit }: Pick<DatedFact, 'unit'>): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}

/** True for a figure that adds up over time, as money and deliveries do: it is told of that very time. */
export function addsUp(fact: DatedFact, view: LibraryView): boolean {
  const { kind, flow } = attributeOf(fact.attribute, view) ?? {};
  return kind === 'figure' && (isMoney(fact) || flow === true);
}
