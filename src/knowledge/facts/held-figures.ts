import { type Figure, figuresOf } from '../../lang/figures/figure.ts';
import { wordsToDigits } from '../../lang/figures/number-words.ts';
import { fold } from '../../lang/text.ts';
import type { Passage } from '../article.ts';
import type { Fact } from './fact.ts';
import { type FindNames, withoutUncounted } from './quantities.ts';

/** A figure that a statement states, with its place in the folded text, [start, end). */
export type StatedFigure = Figure & { readonly written: string };

export type StatedFigures = { readonly folded: string; readonly figures: readonly StatedFigure[] };

/** The figures of a statement (of its English, where it has one): not those in dates, ordinals and names of products. */
export function statedFigures({ text }: Pick<Passage, 'text'>, find: FindNames): StatedFigures {
  const original = text.en ?? text.zh ?? '';
  const folded = fold(original);
  const figures = figuresOf(withoutUncounted(folded, find))
    .filter(({ start, end }) => !isUncounted(folded, start, end) && !isInName(original, folded, { start, end }))
    .map((figure) => ({ ...figure, written: folded.slice(figure.start, figure.end).trim() }));
  return { folded, figures };
}

/** True when a fact of the statement, or one of its qualifiers, holds the figure. */
export function isHeld(figure: Figure, facts: readonly Fact[]): boolean {
  return facts.some((fact) => figuresIn(fact).some((held) => isSame(held, figure)));
}

type Amount = Pick<Figure, 'value' | 'percent'>;

function figuresIn({ figure, value, about, qualifiers }: Fact): readonly Amount[] {
  const values = Object.values(qualifiers).flat();
  const texts = [value, ...(about ? [about] : []), ...values.map(({ text }) => text)].flatMap(({ en, zh }) => [en, zh]);
  const amounts = [figure, ...values.map((one) => one.figure)].filter((one) => one !== undefined);
  return [...amounts, ...texts.flatMap((text) => figuresOf(wordsToDigits(fold(text))))];
}

function isSame(held: Amount, stated: Amount): boolean {
  const difference = Math.abs(Math.abs(held.value) - stated.value);
  return held.percent === stated.percent && difference <= Math.abs(stated.value) * 1e-9;
}

/** Ordinals, spans of time and ages. */
const BEFORE = /(?:第|\bno\.? ?|\bcode |\bnumber |\baged |\bage of |\d )$/;
const AFTER =
  /^(?:st|nd|rd|th)\b|^[ -](?:years?|months?|weeks?|days?)\b|^[ -](?:hours?|minutes?|seconds?)\b(?! (?:a|per|each|daily))|^(?:个月|年|周|天|日|岁)|^\/\d/;

function isUncounted(folded: string, start: number, end: number): boolean {
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  const isAge = /[\p{L})], $/u.test(before) && /^,/.test(after) && /^\d\d$/.test(folded.slice(start, end));
  return isAge || BEFORE.test(before) || AFTER.test(after);
}

/** Digits that go on in letters (5G), and those behind a Latin word with a capital inside a sentence (Model 3, GPT-4). */
function isInName(
  original: string,
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (
    /^[a-z]/.test(folded.slice(end)) ||
    (/[a-z]-$/.test(folded.slice(0, start)) && /^\d+$/.test(folded.slice(start, end)))
  ) {
    return true;
  }
  if (original.length !== folded.length || /[\s%,]|[\p{L}]$/u.test(folded.slice(start, end))) return false;
  const before = original.slice(0, start);
  return (
    /(?<=[^.\s(“"]\s*)(?<![\p{L}\p{N}])\p{Lu}[\p{Script=Latin}\d.]*[ -]$/u.test(before) &&
    !/(?:^|[.!?] )\p{L}+[ -]$/u.test(before)
  );
}
