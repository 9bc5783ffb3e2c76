import { datesIn } from '../../lang/dates-in-text.ts';
import { type Figure, figuresOf } from '../../lang/figure.ts';
import { wordsToDigits } from '../../lang/number-words.ts';
import { fold } from '../../lang/text.ts';
import type { Problem } from '../problem.ts';
import { type Check, type CheckContext, lineOf } from './check.ts';

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

type Shown = Figure & { readonly text: string; readonly vague: boolean };

/** What one line states and the other does not, in words; undefined when they agree. */
export function differenceOf(en: string, zh: string, find: CheckContext['find']): string | undefined {
  const [english, chinese] = [quantitiesOf(en, find), quantitiesOf(zh, find)];
  const parts = [only(english, chinese, 'English'), only(chinese, english, 'Chinese')].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', and ');
}

function only(figures: readonly Shown[], others: readonly Shown[], language: string): string {
  const missing = figures.filter((figure) => isTelling(figure) && !others.some((other) => isSame(figure, other)));
  const list = missing.map(({ text }) => `"${text}"`).join(', ');
  return list === '' ? '' : `only the ${language} says ${list}`;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = '\\d{1,2}(?:st|nd|rd|th)?(?:(?: ?- ?| to | and | or |, )\\d{1,2}(?:st|nd|rd|th)?)*';

/** Digits that count nothing: days without a year, titles of works, addresses of sites, decades. */
const NO_QUANTITY = new RegExp(
  [
    `\\b${DAYS}(?: of)? ${MONTH}\\b`,
    `\\b${MONTH}\\.? ${DAYS}(?!\\d|\\.\\d|%| ?(?:percent|[tbm]illion|thousand|hundred))`,
    '(?<!\\d)\\d{1,2}月(?:\\d{1,2}[日号])?',
    '(?<!\\d)\\d{1,2}(?:号|日(?!内|间))',
    '(?<!\\d)\\d{1,2}(?=(?:[、至到和或-])\\d{1,2}[月日号])',
    '《[^》]*》',
    '\\b[\\p{Script=Latin}\\d-]+(?:\\.[\\p{Script=Latin}-]{2,})+\\b',
    '\\b(?:19|20)\\d0s\\b',
    '[\\d一二三四五六七八九十]+年代',
  ].join('|'),
  'gu',
);

/** Figures outside names and dates. Blanks stand in for what is taken out, so that its neighbours do not grow together. */
function quantitiesOf(line: string, find: CheckContext['find']): readonly Shown[] {
  const folded = fold(line);
  const plain = blank(folded, find(folded)).replace(NO_QUANTITY, (match) => ' '.repeat(match.length));
  const undated = blank(plain, datesIn(plain));
  const text = wordsToDigits(undated);
  return figuresOf(text).map((figure) => {
    const written = text.slice(figure.start, figure.end);
    const rounded = /^(?:[几余多]|st\b|nd\b|rd\b|th\b)/.test(text.slice(figure.end));
    const ranked = text.slice(0, figure.start).endsWith('第');
    return { ...figure, text: written, vague: rounded || ranked || !undated.includes(written) };
  });
}

function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

/** Small whole numbers and numbers in words are written differently in the two languages, so they tell nothing. */
function isTelling({ value, percent, text, vague }: Shown): boolean {
  if (vague || (!/\d/.test(text) && value < 100)) return false;
  return value >= 10 || percent || !Number.isInteger(value);
}

function isSame(figure: Shown, other: Shown): boolean {
  return other.percent === figure.percent && Math.abs(other.value - figure.value) <= figure.value * 0.005;
}
