import { once } from '../lazy/once.ts';
import { mayFit, type WordsNeeded, wordsNeeded } from '../lazy/words-needed.ts';
import type { Say } from '../pattern.ts';
import { hasHan } from '../text.ts';
import { anyOf, escapeForPattern } from '../words.ts';
import { pad } from './date.ts';

/** The numbers that stood in the slots of a rule: `{year}` 2024, `{month}` 6. */
export type DateParts = Readonly<Record<string, number>>;

/** What dates are counted from. */
export type Today = {
  /** A day, `YYYY-MM-DD`. */
  readonly now: string;
  /** The last day of the fiscal year, `MM-DD`. */
  readonly fiscalYearEnds?: string;
  /** The one year that the conversation is about. */
  readonly year?: string;
};

/** What a rule reads, in the notation of `periodOfWritten`; undefined: no date after all. */
export type Meaning = (parts: DateParts, today: Today) => string | undefined;

/**
 * A way to write a date, with its own tests. Patterns are written in words as in `pattern.ts`; a `{slot}` holds a number, in digits
 * or in the words that the language lists for it. A space is any white space or a hyphen.
 */
export type DateRule = {
  readonly id: string;
  readonly say: readonly Say[];
  /** Words behind which it must stand. */
  readonly behind?: readonly string[];
  /** What may not stand right before or right after it: words, which may begin with a space. */
  readonly notBehind?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly means: Meaning;
  /** "By" and "until" take it in: "by the end of 2021". */
  readonly isAnEnd?: true;
  /** Texts that it reads, and as what, on 23 November 2026. */
  readonly examples: readonly (readonly [text: string, written: string])[];
  /** Texts of which it reads nothing. */
  readonly not: readonly string[];
};

/** The words of a language for a number, by what they stand for: `{ january: 1 }`. */
export type Slots = Readonly<Record<string, Slot>>;
/** A list of words, or a pattern of its own with a way to read it. */
export type Slot =
  | { readonly words: Readonly<Record<string, number>> }
  | { readonly pattern: string; readonly read: (text: string) => number | undefined };

/** How a language speaks of time. */
export type DateWords = {
  readonly slots: Slots;
  /** Dates that say their year: they are read in articles too. */
  readonly absolute: readonly DateRule[];
  /** Spans, and dates that count from today or leave the century out: "last year", "fy25". Read in questions only. */
  readonly asked: readonly DateRule[];
  /** Parts of a year whose year is not said: "q3". */
  readonly yearless: readonly DateRule[];
  /** What makes a date the first day of a time that runs on, and what the last of one that runs back. */
  readonly since: DateBorder;
  readonly upTo: DateBorder;
  /** What stands before the last time of one that runs back, which is in it: "by June 2026". */
  readonly through: readonly string[];
  /** What four digits count that name no year: "2022 million". */
  readonly counts: readonly string[];
  /** Words that ask for the newest there is, and for what was before. */
  readonly latest: readonly Say[];
  readonly earlier: readonly Say[];
  /** Words that ask for what was before where one of these follows: the 前 of 前总裁. */
  readonly earlierBefore: Readonly<Record<string, readonly string[]>>;
  /** A word that asks for it too, but not behind words that count time: "two years before". */
  readonly before: { readonly words: readonly string[]; readonly counted: readonly string[] };
  /** What stands between a part of a year and a year that are two times: "revenue in 2025 and in q1". */
  readonly twoTimes: readonly Say[];
  /** Words that ask for a time and name none: "since when". */
  readonly open: readonly Say[];
  /** Words that speak of a time that cannot be told: "a few years ago". */
  readonly unread: readonly Say[];
};

/** Words before or behind a date that open it at one end; what follows may make those behind it part of another word. */
export type DateBorder = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly notBefore: readonly string[];
};

/** A rule ready to be looked for. */
export type CompiledDateRule = DateRule & {
  readonly patterns: readonly DatePattern[];
  read(match: RegExpMatchArray): DateParts;
  /** Whether a match may begin there. Asked of matches only: a pattern that begins with this is ten times as slow. */
  mayBegin(text: string, start: number): boolean;
};

export type DatePattern = {
  /** False for a text that lacks the words of the pattern. */
  mayFit(text: string): boolean;
  /** Made when it is first asked for: most are not in a process that answers one question. */
  readonly expression: () => RegExp;
};

/** Slots that every language has. */
const DIGITS: Slots = {
  year: { pattern: '(?:19|20)\\d\\d', read: Number },
  /** The years of a century. */
  yy: { pattern: '\\d\\d', read: Number },
  month: { pattern: '\\d{1,2}', read: Number },
  mm: { pattern: '\\d\\d', read: Number },
  day: { pattern: '\\d{1,2}', read: Number },
  n: { pattern: '\\d{1,3}', read: Number },
};

/** No part of a longer Latin word or number. */
const END = '(?:(?<=\\p{Script=Latin})(?![\\p{Script=Latin}\\d])|(?<=\\d)(?!\\d)|(?<=[^\\p{Script=Latin}\\d]))';

/** Throws SyntaxError for a pattern whose brackets do not close, and for a slot that the language lacks. */
export function compileDateRule(rule: DateRule, own: Slots): CompiledDateRule {
  const slots = { ...DIGITS, ...own };
  const notBefore = rule.notBefore ? `(?!${anyOf(rule.notBefore)})` : '';
  return {
    ...rule,
    patterns: rule.say.map((say): DatePattern => {
      const source = `(?:${sourceOf(say, slots)})${END}${notBefore}`;
      const needed = wordsNeeded(tokensOf(say), (token) => wordsOf(token, slots)) ?? rule.behind;
      return {
        mayFit: (text) => mayFit(text, needed),
        expression: once(() => new RegExp(source, 'gu')),
      };
    }),
    read: (match) => partsOf(match.groups ?? {}, slots),
    mayBegin: (text, start) => {
      const before = text.slice(0, start);
      if (isInsideWord(before.at(-1) ?? '', text[start] ?? '')) return false;
      if (rule.notBehind?.some((word) => before.endsWith(word))) return false;
      return rule.behind === undefined || rule.behind.some((word) => before.endsWith(word));
    },
  };
}

function isInsideWord(before: string, first: string): boolean {
  if (/\d/u.test(first)) return /\d/u.test(before);
  return /\p{Script=Latin}/u.test(first) && /[\p{Script=Latin}\d]/u.test(before);
}

const TOKEN = /\{[a-z0-9]+\}|[()|?]|\s+|[^\s(){}|?]+/gu;

/** The tokens of a pattern: brackets, bars and question marks, slots, spaces, and words. */
function tokensOf(say: Say): readonly string[] {
  return [...say.matchAll(TOKEN)].map(([token]) => token);
}

function sourceOf(say: Say, slots: Slots): string {
  const tokens = tokensOf(say);
  // People who write Chinese set numbers off with a space, or not.
  const gap = hasHan(say) ? ' ?' : '';
  return tokens
    .map((token, place) => {
      const source = sourceOfToken(token, slots);
      if (!token.startsWith('{')) return source;
      return `${place > 0 ? gap : ''}${source}${place + 1 < tokens.length ? gap : ''}`;
    })
    .join('');
}

function sourceOfToken(token: string, slots: Slots): string {
  if (token === '(') return '(?:';
  if (token === ')' || token === '|' || token === '?') return token;
  if (token.trim() === '') return '(?:[\\s-]+)';
  if (!token.startsWith('{')) return escapeForPattern(token);
  const name = token.slice(1, -1);
  return `(?<${name}>${patternOf(name, slots)})`;
}

/** `{year2}` is a second year. */
function slotOf(name: string, slots: Slots): Slot {
  const slot = slots[name] ?? slots[name.replace(/\d$/u, '')];
  if (!slot) throw new SyntaxError(`{${name}} is no slot of a date`);
  return slot;
}

function patternOf(name: string, slots: Slots): string {
  const slot = slotOf(name, slots);
  return 'words' in slot ? anyOf(Object.keys(slot.words)) : slot.pattern;
}

function wordsOf(token: string, slots: Slots): WordsNeeded {
  if (token.trim() === '') return undefined;
  if (!token.startsWith('{')) return [token];
  const slot = slotOf(token.slice(1, -1), slots);
  return 'words' in slot ? Object.keys(slot.words) : undefined;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>, slots: Slots): DateParts {
  const parts: Record<string, number> = {};
  for (const [name, text] of Object.entries(groups)) {
    const slot = slotOf(name, slots);
    const value = text === undefined ? undefined : 'words' in slot ? slot.words[text] : slot.read(text);
    if (value !== undefined) parts[name] = value;
  }
  return parts;
}

/** A date from a template: `{year}-{month}` of 2024 and 6 is `2024-06`. */
export function write(template: string): Meaning {
  return (parts) => {
    let isWhole = true;
    const written = template.replace(/\{([a-z0-9]+)\}/gu, (_, name: string) => {
      const value = parts[name];
      if (value === undefined) isWhole = false;
      return pad(value ?? 0);
    });
    return isWhole ? written.replace(/-([QH])0/gu, '-$1') : undefined;
  };
}
