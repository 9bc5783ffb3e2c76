import { ENGLISH_FIGURES } from '../figures.ts';

/** Behind a number they make it an amount. */
export const COUNTED: readonly string[] = [
  '%',
  '.',
  ',',
  ...Object.keys(ENGLISH_FIGURES.scales).map((word) => ` ${word}`),
];

const PREPOSITIONS = 'in on since until till by before after from during of early late mid between'.split(' ');
/** Behind these a month without a year is a date: "may" and "march" are words as well. */
export const MONTH_MAY_FOLLOW: readonly string[] = PREPOSITIONS.flatMap((word) => [`${word} `, `${word}-`]);
