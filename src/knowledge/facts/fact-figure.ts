import { figuresOf } from '../../lang/figures/figure.ts';
import { fold } from '../../lang/text.ts';
import type { FactFigure } from './fact.ts';

export type ReadFigure = {
  readonly figure: FactFigure;
  /** The figure as it is written, without its unit. */
  readonly written: string;
  readonly unit?: string;
};

const UNIT = /^\p{L}+(?: \p{L}+){0,2}$/u;

/** A value that is a figure and nothing else, with the unit that may follow it: `5.4 billion USD`. */
export function readFigure(value: string): ReadFigure | undefined {
  const folded = fold(value).trim();
  const isNegative = /^[-−–]\s*\d/.test(folded);
  const text = isNegative ? folded.replace(/^[-−–]\s*/, '') : folded;
  const [first, ...others] = figuresOf(text);
  if (!first || first.start > 0 || others.length > 0) return undefined;
  const unit = text.slice(first.end).trim();
  if (unit !== '' && !UNIT.test(unit)) return undefined;
  const figure = { value: isNegative ? -first.value : first.value, percent: first.percent };
  const whole = value.trim();
  if (unit === '') return { figure, written: whole };
  return { figure, written: whole.slice(0, -unit.length).trim(), unit: whole.slice(-unit.length) };
}
