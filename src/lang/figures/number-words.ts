import { VOCABULARIES } from '../vocabularies.ts';

/** The folded text with the numbers that it writes as words in digits: `twenty-five percent` and `a million`, 十年. */
export function wordsToDigits(text: string): string {
  return VOCABULARIES.reduce((rest, { figures }) => figures.toDigits(rest), text);
}
