import { PART } from '../dates/calendar.ts';
import type { DateWords } from '../dates/date-rule.ts';
import { ENGLISH_MONTHS } from './date-words.ts';
import { ENGLISH_COUNTED } from './dates/counted.ts';
import { ENGLISH_FISCAL } from './dates/fiscal.ts';
import { ENGLISH_RELATIVE } from './dates/relative.ts';
import { ENGLISH_SHORT } from './dates/short.ts';
import { ENGLISH_SPANS } from './dates/spans.ts';
import { ENGLISH_WRITTEN } from './dates/written.ts';
import { ENGLISH_YEARLESS } from './dates/yearless.ts';
import { ENGLISH_NUMBERS } from './figures.ts';

const MONTHS = ENGLISH_MONTHS.map((name) => name.toLowerCase());
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

function numbered(words: readonly string[], first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.map((word, place) => [word, place + first]));
}

/** The first month of each; a winter ends in the year that follows. */
const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const COUNTS_TIME = [
  ...['day', 'week', 'month', 'year', 'hour'].flatMap((unit) => [unit, `${unit}s`]),
  ...['work', 'worked', 'was', 'been', 'doing', 'do'],
];

export const ENGLISH_DATES = {
  slots: {
    month: {
      words: {
        ...numbered(MONTHS, 1),
        ...numbered(
          MONTHS.map((name) => name.slice(0, 3)),
          1,
        ),
        sept: 9,
      },
    },
    quarter: {
      words: {
        ...numbered(['first', 'second', 'third', 'fourth'], 1),
        ...numbered(['1st', '2nd', '3rd', '4th'], 1),
        ...numbered(['1', '2', '3', '4'], 1),
      },
    },
    half: { words: { first: 1, '1st': 1, '1': 1, second: 2, '2nd': 2, '2': 2 } },
    n: {
      pattern: `\\d{1,2}|an?|${Object.keys(ENGLISH_NUMBERS).join('|')}`,
      read: (text: string) => (text.startsWith('a') ? 1 : (ENGLISH_NUMBERS[text] ?? Number(text))),
    },
    which: { words: { last: -1, previous: -1, this: 0, current: 0, 'the current': 0, next: 1, coming: 1 } },
    weekday: { words: numbered(WEEKDAYS, 0) },
    season: { words: SEASONS },
    part: {
      words: {
        'start of': PART.start,
        'the start of': PART.start,
        'beginning of': PART.start,
        'the beginning of': PART.start,
        early: PART.early,
        'early in': PART.early,
        mid: PART.mid,
        'middle of': PART.mid,
        'the middle of': PART.mid,
        late: PART.late,
        'late in': PART.late,
      },
    },
    decade: { pattern: '(?:19|20)\\d0', read: Number },
    tens: { pattern: '\\d0', read: Number },
  },
  absolute: ENGLISH_WRITTEN,
  asked: [...ENGLISH_FISCAL, ...ENGLISH_SHORT, ...ENGLISH_SPANS, ...ENGLISH_RELATIVE, ...ENGLISH_COUNTED],
  yearless: ENGLISH_YEARLESS,
  since: {
    before: ['since', 'after', 'from'],
    after: ['onwards', 'onward', 'to date', 'to now', 'until now', 'and later', 'or later'],
    notBefore: [],
  },
  upTo: {
    before: ['before', 'until', 'till', 'prior to', 'up to'],
    after: ['and before', 'or before', 'and earlier', 'or earlier'],
    notBefore: [],
  },
  through: ['by'],
  counts: ['million', 'billion', 'trillion', 'yuan', 'users', 'people'],
  latest: [
    '(now|right now|latest|newest|most recent|recent|recently|current|currently|today|these days|as of now|at present|nowadays|news)',
    '(what|whats|what is|what s) new',
  ],
  earlier: [
    '(former|formerly|previous|previously|ex|predecessor|used to|originally|earlier|preceded)',
    '(the )?(one|ceo|boss|person) before',
    'before (that|him|her|them)',
  ],
  earlierBefore: {},
  before: { words: ['before'], counted: COUNTS_TIME },
  twoTimes: [
    '(and|or|vs|versus|than|against|with|to|until|till|from|through|after|before|since|following)',
    '(,|;|/|&|\\+|\\?|:)',
  ],
  open: ['(since|until) when'],
  unread: [
    '(a few|several|some|many|a couple of|couple of) (years|months|weeks|days|quarters|decades) (ago|back|earlier|before|later|after)',
    '(past|last|next|recent) (few|several|couple of) (years|months|weeks|days|quarters|decades)',
    'the other (day|week|month|year)',
    'the (day|week|month|year|night) (before|after)',
    '(last|this|next|past) (weekend|christmas|season|century|holiday)',
    '(one|two|three|four|five|six|seven|eight|nine|ten) (years|year|months|month|weeks|week|days|day) (later|earlier|after|before)',
    'some time ago',
  ],
} as const satisfies DateWords;
