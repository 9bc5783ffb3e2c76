import { describe, expect, it } from 'vitest';
import { isEverydayWord, isThirdPerson, isVerb } from '../../src/lang/names/verbs.ts';

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
    ['why do lalamove drivers keep striking in china', undefined],
    ['why do meituan riders keep complaining', undefined],
    ['why does the didi app keep crashing', undefined],
    ['why do users keep deposits there', undefined],
    ['why xpeng keep losing money', 'xpeng'],
    ['what does it take to keep growing', undefined],
  ])('is the verb behind who does it: %s', (question, before) => {
    expect(isVerbIn(question, before)).toBe(true);
  });

  it.each([
    ['how does keep make money', undefined],
    ['who founded keep', undefined],
    ['temu keep comparison', 'temu'],
    ['did alibaba buy keep', 'alibaba'],
    ['why did users leave keep in 2021', undefined],
    ['who runs keep training classes', undefined],
    ['when was keep listing approved', undefined],
    ['does tencent own keep shares', undefined],
    ['how does joyy compare to keep', undefined],
  ])('is the name elsewhere: %s', (question, before) => {
    expect(isVerbIn(question, before)).toBe(false);
  });

  it.each([
    ['is jack ma the soul of alibaba', 'soul', true],
    ['how many red envelopes were sent', 'red', true],
    ['is the ban on the horizon', 'horizon', true],
    ['who founded soul', 'soul', false],
    ['how many users does red have', 'red', false],
  ])('is a common noun in an idiom: %s', (question, noun, isOne) => {
    const start = question.indexOf(noun);
    expect(isEverydayWord(question, { start, end: start + noun.length }, undefined)).toBe(isOne);
  });

  it('is a verb with an s, and no owner, before what goes on', () => {
    expect(isThirdPerson('keep', 'what ', ' meituan losing money')).toBe(true);
    expect(isThirdPerson('keep', 'why meituan ', ' losing money')).toBe(true);
    expect(isThirdPerson('keep', 'list ', ' founders')).toBe(false);
  });
});
