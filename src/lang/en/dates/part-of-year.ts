import { ENGLISH_NUMBERS } from '../figures.ts';

const FIRST_PART = /\bfirst (\w+) (months|quarters)\b/u;

/** How many months of a year, from January on, a text speaks of: 9 of "first nine months" and "first three quarters". */
export function firstMonthsIn(text: string): number | undefined {
  const [, word = '', unit] = FIRST_PART.exec(text) ?? [];
  const count = ENGLISH_NUMBERS[word] ?? Number(word);
  const months = unit === 'quarters' ? count * 3 : count;
  return Number.isInteger(months) && months > 0 && months < 12 ? months : undefined;
}

/** True for words that name such months and nothing beside them: "first nine months of 2025", but not "games in the first nine months". */
export function isOnlyFirstMonths(text: string): boolean {
  return firstMonthsIn(text) !== undefined && /^(?:the )?first \w+ \w+(?: of (?:the year|\d{4}))?$/u.test(text);
}
