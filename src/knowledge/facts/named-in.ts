import { compact, fold } from '../../lang/text.ts';

/** Shorter Latin names stand as whole words only: RED is not in "shared". */
const LONG = 5;

/**
 * True when the text holds one of the names: in any case, width and script, with or without spaces and hyphens; or every word of
 * one of several words (DeepSeek V4 in "DeepSeek released its V4 model").
 */
export function namedIn(text: string, names: readonly string[]): boolean {
  const [whole, words] = [compact(text), wordsOf(text)];
  return names.some((name) => {
    const key = compact(name);
    if (key === '') return false;
    if (words.includes(wordsOf(name)) || ((key.length >= LONG || !isLatin(key)) && whole.includes(key))) return true;
    const parts = isLatin(key) ? wordsOf(name).trim().split(' ') : [];
    return parts.length > 1 && parts.every((part) => words.includes(` ${part} `));
  });
}

/** The text as words between single blanks, each Han character a word of its own. */
function wordsOf(text: string): string {
  const units = fold(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return ` ${units.join(' ')} `;
}

function isLatin(key: string): boolean {
  return /^[\p{Script=Latin}\d]+$/u.test(key);
}
