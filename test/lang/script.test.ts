import { describe, expect, it } from 'vitest';
import { inScript, knownNames, personInTraditional } from '../../src/lang/script.ts';
import { toTraditional } from '../../src/lang/text.ts';

describe('toTraditional', () => {
  it.each([
    ['余睿出任杉环首席执行官，范敏出任杉环董事长。', '余睿出任杉環首席執行官，范敏出任杉環董事長。'],
    ['其余规范的范围，10余家、十余年，余额不多', '其餘規範的範圍，10餘家、十餘年，餘額不多'],
    ['涂志强做涂料，朴槿惠很质朴，郁亮忧郁', '涂志強做塗料，朴槿惠很質樸，郁亮憂鬱'],
    ['于东由于有事', '於東由於有事'],
  ])('writes surnames as they are: %s', (text, traditional) => {
    expect(toTraditional(text)).toBe(traditional);
  });
});

describe('inScript', () => {
  const names = knownNames(() => [
    ...['于东', '干嘉伟', '岳云'].map((hans) => ({ hans, hant: personInTraditional(hans) })),
    { hans: '饿了么', hant: '餓了麼' },
    { hans: '万科', hant: '萬科' },
  ]);

  it.each([
    ['于东由于有事', '于東由於有事'],
    ['干嘉伟在饿了么和万科', '干嘉偉在餓了麼和萬科'],
    ['由于东方', '由於東方'],
    ['岳云', '岳雲'],
  ])('keeps the names that are known in "%s"', (text, traditional) => {
    expect(inScript(text, 'zh-Hant', names)).toBe(traditional);
  });

  it('changes nothing for other readers', () => {
    expect([inScript('干嘉伟', 'zh-Hans', names), inScript('干嘉伟', 'en', names)]).toEqual(['干嘉伟', '干嘉伟']);
  });
});
