import { datesIn } from '../../lang/dates-in-text.ts';
import { type Figure, figuresOf } from '../../lang/figure.ts';
import { wordsToDigits } from '../../lang/number-words.ts';
import { compact, fold, type Language } from '../../lang/text.ts';
import { passageAt } from '../library.ts';
import type { Problem } from '../problem.ts';
import { type Check, type CheckContext, factProblem, type PlacedFact, placedFacts } from './check.ts';

/** A fact's value stands in the statement that it cites, in every language of that statement. */
export const factNotInStatement: Check = {
  name: 'fact-not-in-statement',
  grade: 'error',
  run: ({ library }: CheckContext) =>
    placedFacts(library).flatMap((placed) => {
      const passage = passageAt(library, placed.fact.statement);
      return passage && !placed.fact.valueId ? problemsOf(placed, passage.text) : [];
    }),
};

function problemsOf(placed: PlacedFact, text: Readonly<Partial<Record<Language, string>>>): readonly Problem[] {
  const { value, statement } = placed.fact;
  return (['en', 'zh'] as const).flatMap((language) => {
    const cited = text[language];
    if (cited === undefined || standsIn(value[language], cited)) return [];
    const name = { en: 'English', zh: 'Chinese' }[language];
    const message = `"${value[language]}" does not stand in the ${name} of ${statement}. Write it as it stands there, or cite the statement that says it`;
    return [factProblem(placed, 'value', message)];
  });
}

/** True when the text says the value: in the same words, as the same date, or as the same figure in another notation. */
export function standsIn(value: string, text: string): boolean {
  const [wanted, cited] = [fold(value), fold(text)];
  const figures = figuresOf(wanted);
  if (figures.length === 0) return compact(cited).includes(compact(wanted));
  const words = without(wanted, figures).match(/\p{L}+/gu) ?? [];
  const isFigure = words.length === 0;
  return (!isFigure && hasText(wanted, cited)) || hasDate(wanted, cited) || hasFigures(figures, words, cited);
}

/** The words themselves, where no digit goes on before or after them: `5%` is not in `45%`. */
function hasText(wanted: string, cited: string): boolean {
  const bare = wanted.trim();
  for (let at = cited.indexOf(bare); at >= 0; at = cited.indexOf(bare, at + 1)) {
    const [before, after] = [cited.slice(0, at), cited.slice(at + bare.length)];
    if (!(/^\d/.test(bare) && /\d[.,]?$/.test(before)) && !(/\d$/.test(bare) && /^[.,]?\d/.test(after))) return true;
  }
  return false;
}

function hasDate(wanted: string, cited: string): boolean {
  const [date] = datesIn(wanted);
  if (!date || date.start > 0 || date.end < wanted.length) return false;
  return datesIn(cited).some((mention) => mention.date === date.date);
}

function hasFigures(figures: readonly Figure[], words: readonly string[], cited: string): boolean {
  const stated = figuresOf(wordsToDigits(cited));
  return (
    figures.every((figure) => stated.some((other) => other.percent === figure.percent && isSame(other, figure))) &&
    words.every((word) => cited.includes(word))
  );
}

function isSame(a: Figure, b: Figure): boolean {
  return Math.abs(a.value - b.value) <= Math.abs(b.value) * 1e-9;
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of [...spans].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
