import { type FindNames, type Quantity, quantitiesOf } from '../../facts/quantities.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, lineOf } from '../check.ts';

/** Both languages of a statement state the same figures, whatever the notation: 43.76 billion = 437.6亿. */
export const figuresDiffer: Check = {
  name: 'figures-differ',
  grade: 'error',
  run: ({ library, find }) =>
    [...library.articles.values()].flatMap(({ path, passages }) =>
      passages.flatMap((passage): Problem[] => {
        const { en, zh } = passage.text;
        const difference = en && zh && differenceOf(en, zh, find);
        if (!difference) return [];
        const message = `${difference}. Write the same figures in both languages`;
        return [{ grade: 'error', path, line: lineOf(passage, 'zh'), field: `statement ${passage.number}`, message }];
      }),
    ),
};

/** What one line states and the other does not, in words; undefined when they agree. */
export function differenceOf(en: string, zh: string, find: FindNames): string | undefined {
  const [english, chinese] = [quantitiesOf(en, find), quantitiesOf(zh, find)];
  const parts = [only(english, chinese, 'English'), only(chinese, english, 'Chinese')].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', and ');
}

function only(figures: readonly Quantity[], others: readonly Quantity[], language: string): string {
  const missing = figures.filter((figure) => isTelling(figure) && !others.some((other) => isSame(figure, other)));
  const list = missing.map(({ text }) => `"${text}"`).join(', ');
  return list === '' ? '' : `only the ${language} says ${list}`;
}

/** Small whole numbers and numbers in words are written differently in the two languages, so they tell nothing. */
function isTelling({ value, percent, text, vague }: Quantity): boolean {
  if (vague || (!/\d/.test(text) && value < 100)) return false;
  return value >= 10 || percent || !Number.isInteger(value);
}

function isSame(figure: Quantity, other: Quantity): boolean {
  return other.percent === figure.percent && Math.abs(other.value - figure.value) <= figure.value * 0.005;
}
