import type { Ask } from '../../asks/ask.ts';
import { amountsIn } from '../../facts/amounts.ts';
import { fitsOf } from '../../facts/fit.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** How many times as much, or as little, is another thing in any currency: a dollar is about seven yuan. */
const FAR = 7.2;

/** True where a question says how much it was, and all that is held of such events is of another size: 被罚15亿, of a fine of 1.5 million. */
export function isOfOtherSize(ask: Ask, view: LibraryView): boolean {
  const asked = amountsIn(ask, view).filter(({ percent }) => !percent);
  const [attribute = ''] = ask.attributes;
  if (asked.length === 0 || attributeOf(attribute, view)?.answers !== 'money') return false;
  const held = fitsOf(ask, view, [attribute], 0).flatMap(({ fact: { figure } }) =>
    figure && !figure.percent ? [Math.abs(figure.value)] : [],
  );
  const isFar = (one: number, other: number) => one > FAR * other || other > FAR * one;
  return held.length > 0 && held.every((value) => asked.every((one) => isFar(value, one.value)));
}
