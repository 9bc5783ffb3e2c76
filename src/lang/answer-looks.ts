import type { AnswerType } from './language.ts';
import { compile } from './pattern.ts';
import { VOCABULARIES } from './vocabularies.ts';
import type { Look } from './vocabulary.ts';
import { anyOf } from './words.ts';

type Typed = Exclude<AnswerType, 'thing' | 'company'>;

const FIGURES = VOCABULARIES.map(({ figures }) => figures);
const CURRENCIES = FIGURES.map(({ currencies }) => currencies);
const SIGN = anyOf(CURRENCIES.flatMap(({ signs }) => Object.keys(signs)));
const CURRENCY = `${anyOf(CURRENCIES.flatMap(({ words }) => Object.keys(words)))}(?!\\p{Script=Latin})`;
const SCALE = `(?:${anyOf(FIGURES.flatMap(({ scales }) => Object.keys(scales)))}\\s?)*`;
const MONEY = `${SIGN}\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?${SCALE}${CURRENCY}`;
const ALL_MONEY = new RegExp(MONEY, 'giu');

const LOOKS: Readonly<Record<Typed, readonly RegExp[]>> = {
  person: patternsOf('person'),
  date: patternsOf('date'),
  money: [new RegExp(MONEY, 'iu')],
  percent: patternsOf('percent'),
  count: patternsOf('count'),
  place: patternsOf('place'),
  reason: patternsOf('reason'),
};
const NUMBER_WORDS = compiled(VOCABULARIES.map(({ numberWords }) => numberWords));
const HOW_MANY = compile(VOCABULARIES.flatMap(({ howMany }) => howMany));

function patternsOf(type: Exclude<Typed, 'money'>): readonly RegExp[] {
  return compiled(VOCABULARIES.map(({ looks }) => looks[type]));
}

function compiled(looks: readonly Look[]): readonly RegExp[] {
  const words = anyOf(looks.flatMap((look) => look.words ?? []));
  const patterns = looks.flatMap((look) => look.patterns ?? []);
  return [
    new RegExp(`(?<!\\p{Script=Latin})${words}(?!\\p{Script=Latin})`, 'iu'),
    ...(patterns.length > 0 ? [new RegExp(patterns.join('|'), 'u')] : []),
  ];
}

/** True when a text, as it was written, holds something that looks like an answer of the type. */
export function looksLikeAnswer(text: string, type: AnswerType): boolean {
  return type !== 'thing' && type !== 'company' && LOOKS[type].some((pattern) => pattern.test(text));
}

/** The text with its amounts of money blanked out. */
export function withoutMoney(text: string): string {
  return text.replace(ALL_MONEY, ' ');
}

/** True when a folded text writes a number in words: "half of them", 两家. */
export function statesNumberInWords(folded: string): boolean {
  return NUMBER_WORDS.some((pattern) => pattern.test(folded));
}

/** True for a folded question for a number of things: "how many", 多少家. */
export function asksHowMany(folded: string): boolean {
  return HOW_MANY.test(folded);
}
