import { countersBehind, marksNumber } from '../lang/figures/counters.ts';
import { hasHan } from '../lang/text.ts';

/** Longer ones are stock codes, which nobody counts with. */
const LONGEST = 3;

/**
 * True where the name of a company that is only a number ("360") is none but counts something: 360家门店, 58%, "360 jobs". It is a name
 * in a text with Han, beside words that nothing is counted by (360股价, 58私有化), where something is its own ("360's revenue"), or as
 * all that is written. `text` is folded; [start, end) is the number.
 */
export function isNumberOnly(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (!/^\d+$/.test(written) || written.length > LONGEST) return false;
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end)];
  if (before === '' && after.trim() === '') return false;
  if (!hasHan(text)) return !/^['’]s(?![a-z])/u.test(after);
  // ¥360, 1,360 and 4.360; the last word of another name: "Commerce 360".
  if (/[\d.,$¥€£#\p{Script=Latin}]$/u.test(before) || marksNumber(before)) return true;
  return /^[.,:]?\d|^\s*%/u.test(after) || countersBehind(after);
}
