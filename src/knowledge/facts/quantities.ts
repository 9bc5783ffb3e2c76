import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { type Figure, figuresOf } from '../../lang/figures/figure.ts';
import { wordsToDigits } from '../../lang/figures/number-words.ts';
import { fold } from '../../lang/text.ts';

type Span = { readonly start: number; readonly end: number };

/** Finds the names in a folded text, [start, end) each. */
export type FindNames = (foldedText: string) => readonly Span[];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = '\\d{1,2}(?:st|nd|rd|th)?(?:(?: ?- ?| to | and | or |, )\\d{1,2}(?:st|nd|rd|th)?)*';

/** Digits that count nothing: days without a year, times of day, titles of works, addresses of sites, decades. */
const NO_QUANTITY = new RegExp(
  [
    `\\b${DAYS}(?: of)? ${MONTH}\\b`,
    `\\b${MONTH}\\.? ${DAYS}(?!\\d|\\.\\d|%| ?(?:percent|[tbm]illion|thousand|hundred))`,
    '(?<!\\d)\\d{1,2}月(?:\\d{1,2}[日号])?',
    '(?<!\\d)\\d{1,2}(?:号|日(?!内|间))',
    '(?<!\\d)\\d{1,2}(?=(?:[、至到和或-])\\d{1,2}[月日号])',
    '(?<![\\d.])\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b',
    '(?<![\\d.:])[012]?\\d(?::[0-5]\\d){1,2}(?![\\d.:])',
    '(?<![\\d.])\\d{1,2}[时点](?!间|内)(?:\\d{1,2}分(?:\\d{1,2}秒)?)?',
    '《[^》]*》',
    '\\b[\\p{Script=Latin}\\d-]+(?:\\.[\\p{Script=Latin}-]{2,})+\\b',
    '\\b(?:19|20)\\d0s\\b',
    '[\\d一二三四五六七八九十]+年代',
  ].join('|'),
  'gu',
);
const HYPHENATED = /(?<=\d)-(?=(?:hundred|thousand|million|billion|trillion|percent)\b)/gu;

/** A folded text with blanks in place of what holds digits and counts nothing: names, dates, titles. Offsets stay. */
export function withoutUncounted(folded: string, find: FindNames): string {
  const text = folded.replace(HYPHENATED, ' ');
  const plain = blank(text, namesOf(text, find)).replace(NO_QUANTITY, (match) => ' '.repeat(match.length));
  return blank(plain, datesIn(plain));
}

/** Names, but not one of digits alone that is a part of a figure: the 58 of 9.58亿. */
function namesOf(text: string, find: FindNames): readonly Span[] {
  const figures = figuresOf(text);
  return find(text).filter(({ start, end }) => {
    if (/[^\d.,\s]/.test(text.slice(start, end))) return true;
    const within = figures.find((figure) => figure.start <= start && end <= figure.end);
    return within === undefined || (within.start === start && within.end === end);
  });
}

/** A figure of a line. `vague` where the line rounds it, ranks by it or writes it as a word. */
export type Quantity = Figure & { readonly text: string; readonly vague: boolean };

/** Figures outside names and dates, numbers that are written as words among them. */
export function quantitiesOf(line: string, find: FindNames): readonly Quantity[] {
  const undated = withoutUncounted(fold(line), find);
  const text = wordsToDigits(undated);
  return figuresOf(text).map((figure) => {
    const written = text.slice(figure.start, figure.end);
    const rounded = /^(?:[几余多]|st\b|nd\b|rd\b|th\b)/.test(text.slice(figure.end));
    const ranked = text.slice(0, figure.start).endsWith('第');
    return { ...figure, text: written, vague: rounded || ranked || !undated.includes(written) };
  });
}

function blank(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}
