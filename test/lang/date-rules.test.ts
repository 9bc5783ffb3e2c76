import { describe, expect, it } from 'vitest';
import type { DateRule } from '../../src/lang/dates/date-rule.ts';
import { readDates } from '../../src/lang/dates/dates.ts';
import { datesIn } from '../../src/lang/dates/dates-in-text.ts';
import { numericDates } from '../../src/lang/dates/numeric-dates.ts';
import { fold } from '../../src/lang/text.ts';
import { VOCABULARIES } from '../../src/lang/vocabularies.ts';

const NOW = '2026-11-23';
const WORDS = VOCABULARIES.map(({ dates }) => dates);
const NUMERIC = numericDates(WORDS.flatMap(({ counts }) => counts));
const ABSOLUTE = [...WORDS.flatMap(({ absolute }) => absolute), ...NUMERIC];
const RULES: readonly DateRule[] = [...ABSOLUTE, ...WORDS.flatMap(({ asked, yearless }) => [...asked, ...yearless])];

function marksOf(text: string) {
  return readDates(fold(text), { now: NOW }).marks;
}

describe('the rules for dates', () => {
  it('have an id each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.flatMap(({ id, examples }) => examples.map(([text, written]) => ({ id, text, written }))))(
    '$id reads "$text" as $written',
    ({ id, text, written }) => {
      const [first] = marksOf(text);
      // "Since" and "by" open what the rule read.
      expect(first && { written: first.written.replace(/\/\.\.$|^\.\.\/.*/, ''), rule: first.rule }).toEqual({
        written: written.replace(/\/\.\.$/, ''),
        rule: id,
      });
    },
  );

  it.each(RULES.flatMap(({ id, not }) => not.map((text) => ({ id, text }))))('$id leaves "$text"', ({ id, text }) => {
    expect(marksOf(text).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it.each(ABSOLUTE.flatMap(({ examples }) => examples.map(([text, written]) => [text, written] as const)))(
    'read "%s" in articles too',
    (text, written) => {
      expect(datesIn(fold(text)).map(({ date }) => date)).toEqual([written]);
    },
  );
});
