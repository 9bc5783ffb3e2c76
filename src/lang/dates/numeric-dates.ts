import { type DateRule, write } from './date-rule.ts';

const DIGITS = [...'0123456789'];
/** Digits of a longer number: 3,2022 and 2022.5. */
const INSIDE_NUMBER = {
  before: DIGITS.flatMap((digit) => [`${digit}.`, `${digit},`]),
  after: DIGITS.flatMap((digit) => [`.${digit}`, `,${digit}`]),
};

/** Dates that every language writes alike. `counts` are words behind a number that make it none of a year: "2022 million". */
export function numericDates(counts: readonly string[]): readonly DateRule[] {
  return [
    {
      id: 'day',
      say: ['{year}-{month}-{day}', '{year}/{month}/{day}', '{year}.{month}.{day}'],
      notBefore: INSIDE_NUMBER.after,
      means: write('{year}-{month}-{day}'),
      examples: [
        ['2022-01-25', '2022-01-25'],
        ['2022/1/25', '2022-01-25'],
        ['2022.1.25', '2022-01-25'],
      ],
      not: ['2022-01-2500'],
    },
    {
      id: 'month',
      say: ['{year}-{mm}'],
      notBehind: ['-'],
      notBefore: ['-'],
      means: write('{year}-{mm}'),
      examples: [['2022-01', '2022-01']],
      not: ['2022-01-99'],
    },
    {
      id: 'year',
      say: ['{year}'],
      notBehind: ['$', '¥', '€', '£', ...INSIDE_NUMBER.before],
      notBefore: ['s', '%', ...INSIDE_NUMBER.after, ...counts.flatMap((word) => [word, ` ${word}`])],
      means: write('{year}'),
      examples: [['in 2022.', '2022']],
      not: ['2022 million', '$2022', '2022%', '2000亿', 'the 2010s'],
    },
  ];
}
