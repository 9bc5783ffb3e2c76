import { describe, expect, it } from 'vitest';
import { isVerb } from '../../src/lang/names/verbs.ts';

function isVerbIn(folded: string, before?: string): boolean {
  const start = folded.indexOf('keep');
  const at = before === undefined ? undefined : folded.indexOf(before);
  const name = at === undefined || before === undefined ? undefined : { start: at, end: at + before.length };
  return isVerb(folded, { start, end: start + 'keep'.length }, name);
}

describe('a name that is a verb as well', () => {
  it.each([
    ['how does temu keep prices low', 'temu'],
    ['did alibaba keep its stake in ant', 'alibaba'],
    ['how can they keep growing', undefined],
  ])('is the verb behind who does it: %s', (question, before) => {
    expect(isVerbIn(question, before)).toBe(true);
  });

  it.each([
    ['how does keep make money', undefined],
    ['who founded keep', undefined],
    ['temu keep comparison', 'temu'],
    ['did alibaba buy keep', 'alibaba'],
  ])('is the name elsewhere: %s', (question, before) => {
    expect(isVerbIn(question, before)).toBe(false);
  });
});
