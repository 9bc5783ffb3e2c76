import type { ShownValue } from '../../answer/value.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { Units } from '../../knowledge/shown/unit.ts';
import { parsePeriod } from '../../lang/dates/date.ts';
import { figuresOf } from '../../lang/figures/figure.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { fold, inLanguage, type Localized } from '../../lang/text.ts';
import { dateIn } from './dates.ts';
import { figureIn } from './figures.ts';
import { namesUnit, unitBehind, withoutUnit } from './units.ts';

/** For whom a value is put into words. */
export type ValueOptions = {
  readonly language: ReaderLanguage;
  /** What the figures of the library count. */
  readonly units: Units;
  /** A negative figure is a loss, as it is of a profit. */
  readonly loss?: boolean;
};

/** A value in words: the one place where it gets them, for answers, commands and pages. */
export function valueIn(value: ShownValue, options: ValueOptions): string {
  const { language } = options;
  switch (value.kind) {
    case 'entity':
      return nameIn(value.entity.names, language);
    case 'figure':
      return figureIn(value, options);
    case 'date':
      return dateIn(value.date, language);
    case 'words':
      return inScript(inLanguage(value.text, textLanguage(language)), language);
  }
}

/** A value as a file of the library writes it: a text in both languages, and what its figure counts. */
export type WrittenValue = { readonly value: Required<Localized>; readonly unit?: string | undefined };

/** A written value in words. */
export function writtenValueIn(written: WrittenValue, options: ValueOptions): string {
  const { language, units } = options;
  const value = shownValueOf(written, units);
  const shown = valueIn(value, options);
  const isCounted = value.kind !== 'words' || written.unit === undefined || namesUnit(shown, written.unit, units);
  return isCounted ? shown : `${shown}${unitBehind(written.unit, Number.NaN, language, units)}`;
}

/** What was written as data: `43.76 billion` in CNY is a figure, as US$155 in USD is; a lone 2016 is a date. */
export function shownValueOf({ value, unit }: WrittenValue, units: Units): ShownValue {
  const text = unit === undefined ? value.en : withoutUnit(value.en, unit, units);
  const [, minus = '', size = ''] = /^([-−–]?)\s*(.*)$/s.exec(fold(text).trim()) ?? [];
  const [figure, ...others] = figuresOf(size);
  const isFigure = figure?.start === 0 && figure.end === size.length && others.length === 0;
  if (isFigure && (unit !== undefined || figure.percent)) {
    const amount = minus === '' ? figure.value : -figure.value;
    return { kind: 'figure', amount, percent: figure.percent, ...(unit !== undefined && { unit }) };
  }
  return parsePeriod(value.en) ? { kind: 'date', date: value.en } : { kind: 'words', text: value };
}
