import { firstMonths, partOf, relative, seasonOf, shifted, years } from '../../dates/calendar.ts';
import { type DateRule, write } from '../../dates/date-rule.ts';

/** Several years or months, and parts of a year that have no number: "late 2021". */
export const ENGLISH_SPANS: readonly DateRule[] = [
  {
    id: 'en.first-months',
    say: ['first {n} months( of| in)? {year}', '{n}m ?{year}'],
    means: firstMonths(({ n = 0 }) => n),
    examples: [
      ['the first nine months of 2025', '2025-01/2025-09'],
      ['9m2025', '2025-01/2025-09'],
    ],
    not: ['first nine months'],
  },
  {
    id: 'en.first-quarters',
    say: ['first {n} quarters( of| in)? {year}'],
    means: firstMonths(({ n = 0 }) => n * 3),
    examples: [['the first three quarters of 2025', '2025-01/2025-09']],
    not: [],
  },
  {
    id: 'en.years',
    say: ['{year}(–|/|~){yy}'],
    notBefore: ['/', '-'],
    means: years(
      ({ year = 0 }) => year,
      ({ year = 0, yy = 0 }) => year - (year % 100) + yy,
    ),
    examples: [['2020–22', '2020/2022']],
    not: ['2020/1/22'],
  },
  {
    id: 'en.years-with-hyphen',
    say: ['{year}-{yy}'],
    notBefore: ['-'],
    means: years(
      ({ year = 0 }) => year,
      // Up to twelve it is a month.
      ({ year = 0, yy = 0 }) => (yy > 12 ? year - (year % 100) + yy : 0),
    ),
    examples: [['2020-22', '2020/2022']],
    not: ['2020-22-01'],
  },
  {
    id: 'en.decade',
    say: ['(the )?{decade}s', "the (‘|’|')?{tens}s"],
    means: ({ decade, tens = 0 }) => {
      const first = decade ?? (tens < 30 ? 2000 : 1900) + tens;
      return `${first}/${first + 9}`;
    },
    examples: [
      ['in the 2010s', '2010/2019'],
      ['in the 90s', '1990/1999'],
    ],
    not: ['2010', '2011s'],
  },
  {
    id: 'en.part-of-year',
    say: ['{part} {year}'],
    means: partOf(write('{year}')),
    examples: [
      ['early 2021', '2021-01/2021-04'],
      ['mid-2021', '2021-05/2021-08'],
      ['late 2021', '2021-09/2021-12'],
    ],
    not: ['late'],
  },
  {
    id: 'en.part-of-relative-year',
    say: ['{part} {which} year', '{part} of {which} year'],
    means: partOf(relative('{year}')),
    examples: [
      ['late last year', '2025-09/2025-12'],
      ['at the beginning of this year', '2026-01/2026-03'],
    ],
    not: [],
  },
  {
    id: 'en.end-of-year',
    say: ['(the )?end of {year}'],
    means: write('{year}'),
    isAnEnd: true,
    examples: [
      ['at the end of 2021', '2021'],
      ['by the end of 2021', '2021'],
    ],
    not: ['the end of the decade'],
  },
  {
    id: 'en.end-of-relative-year',
    say: ['(the )?end of {which} year'],
    means: relative('{year}'),
    isAnEnd: true,
    examples: [['at the end of last year', '2025']],
    not: [],
  },
  {
    id: 'en.end-of-this-year',
    say: ['year end', '(the )?end of (the )?year'],
    means: shifted('year', 0),
    isAnEnd: true,
    examples: [
      ['by year-end', '2026'],
      ['by the end of the year', '2026'],
    ],
    not: ['year ended'],
  },
  {
    id: 'en.season',
    say: ['{season}( of)? {year}'],
    means: seasonOf(write('{year}')),
    examples: [['in the summer of 2021', '2021-06/2021-08']],
    not: ['summer'],
  },
];
