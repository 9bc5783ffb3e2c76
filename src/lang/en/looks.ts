import type { Look, Vocabulary } from '../vocabulary.ts';
import { ENGLISH_MONTHS } from './date-words.ts';
import { ENGLISH_FIGURES, ENGLISH_NUMBERS } from './figures.ts';

const NAME = "\\p{Lu}[\\p{Ll}’'-]+";
const TIMES = [...ENGLISH_MONTHS, ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']];
/** "Took over" gives no reason, nor does "over half". */
const TAKEN = '(?<!\\b(?:took|takes?|taking|taken|hand(?:s|ed|ing)?|turn(?:s|ed)?|won|w[eo]nt|all) )';
const SHARE = '(?:half|all|most|two|three|four|five|ten)\\b';
const SMALL_NUMBERS = Object.keys(ENGLISH_NUMBERS).slice(1, 13);

export const ENGLISH_LOOKS = {
  person: { patterns: [`${NAME} (?:\\p{Lu}\\.? )*${NAME}`] },
  date: {
    patterns: ['\\b(?:1\\d{3}|20\\d{2})\\b', '\\b\\d{1,2}(?:st|nd|rd|th) century', `\\b(?:${TIMES.join('|')})\\b`],
  },
  percent: { patterns: ['\\d\\s?%', '\\b[Pp]er ?cent'] },
  count: { words: [...SMALL_NUMBERS, 'dozen', ...Object.keys(ENGLISH_FIGURES.scales)], patterns: ['\\d'] },
  place: { patterns: ['\\b(?:in|at|near|from|to) (?:the )?\\p{Lu}'] },
  reason: {
    words: [
      ...['because', 'due to', 'so that', 'in order to', 'as a result', 'therefore', 'owing to', 'led to', 'caused'],
      ...['accused', 'suspicion', 'failed', 'failing', 'blamed', 'reason', 'reasons'],
    ],
    patterns: [
      `${TAKEN}\\bover (?![\\d$€£]|[A-Z]{2,3}\\$|the (?:counter|past|last|next)|a (?:year|decade|month)|from|to |${SHARE})`,
      '\\b(?:did not|no longer) (?!(?:own|owns|hold|holds|have|already|yet)\\b)',
      '\\bcite[ds] (?!by\\b)',
      '\\b[Aa]lleg\\p{L}+',
      '\\b[Vv]iolat\\p{L}+',
    ],
  },
} as const satisfies Vocabulary['looks'];

/** How a number is written that is no figure. */
export const ENGLISH_NUMBER_WORDS = {
  words: [
    ...SMALL_NUMBERS.slice(1),
    'dozen',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'hundred',
    'half',
    'third',
    'quarter',
  ],
} as const satisfies Look;
