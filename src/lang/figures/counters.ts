import { VOCABULARIES } from '../vocabularies.ts';
import { anyOf } from '../words.ts';

const WORDS = VOCABULARIES.flatMap(({ figures: { percent, scales, currencies, counters } }) => [
  ...percent,
  ...Object.keys(scales),
  ...Object.keys(currencies.words),
  ...counters,
]);
const COUNTERS = new RegExp(`^\\s*${anyOf(WORDS)}`, 'u');

/** True where what stands right behind a number says what it counts: 家门店, "million", 元. `text` is folded and begins behind the number. */
export function countersBehind(text: string): boolean {
  return COUNTERS.test(text);
}

const MARKS = new RegExp(`${anyOf(VOCABULARIES.flatMap(({ figures: { numberMarks } }) => numberMarks))}$`, 'u');

/** True where what stands right before a number says that it is one: 第, 约. `text` is folded and ends before the number. */
export function marksNumber(text: string): boolean {
  return MARKS.test(text);
}

const HOW_MANY = VOCABULARIES.flatMap(({ figures: { howMany } }) => Object.entries(howMany));

/** The other ways to ask what a phrase asks, in a scale: 几亿用户 and 多少万用户 for 多少用户; none where nothing is named behind the word. */
export function otherCounts(phrase: string): readonly string[] {
  return HOW_MANY.flatMap(([word, others]) =>
    phrase.includes(word) && !phrase.endsWith(word) ? others.map((other) => phrase.replace(word, other)) : [],
  );
}
