import { isNameInQuestion } from '../lang/en/names/number-names.ts';
import { countersBehind, marksNumber } from '../lang/figures/counters.ts';
import { hasHan } from '../lang/text.ts';

/** Longer ones are stock codes, which count only with a word behind them that says what. */
const LONGEST = 3;
/** An amount with its point or its commas: 96.26 is no 9626. */
const IN_PIECES = /^\d+(?:[.,]\d+)+$/;

/**
 * True where the name of a company that is only a number ("360", its stock code) is none but counts something: 360家门店, 58%, "360 jobs",
 * 3690亿元. A short one is a name in a text with Han, beside words that nothing is counted by (360股价, 58私有化), where something is its own
 * ("360's revenue"), in a question that counts nothing ("who owns 360"), or as all that is written. `text` is folded; [start, end) is the number.
 */
export function isNumberOnly(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (IN_PIECES.test(written)) return true;
  if (!/^\d+$/.test(written)) return false;
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end)];
  const isCounted = /^[.,:]?\d|^\s*%/u.test(after) || countersBehind(after);
  // ¥3690 and 1,3690.
  if (written.length > LONGEST) return isCounted || /(?:\d[.,]?|[$¥€£])$/u.test(before);
  if (before === '' && after.trim() === '') return false;
  if (!hasHan(text)) return !/^['’]s(?![a-z])/u.test(after) && !isNameInQuestion(before, after);
  // ¥360, 1,360 and 4.360; the last word of another name: "Commerce 360".
  return /[\d.,$¥€£#\p{Script=Latin}]$/u.test(before) || marksNumber(before) || isCounted;
}
