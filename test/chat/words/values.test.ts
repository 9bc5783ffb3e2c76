import { describe, expect, it } from 'vitest';
import { shownValueOf, valueIn, writtenValueIn } from '../../../src/chat/words/values.ts';
import { UNITS } from '../../fixtures/findings.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
const same = (value: string) => ({ en: value, zh: value });

describe('a value', () => {
  it('is a name, a figure, a date or words in the reader’s script', () => {
    const names = { en: 'Halden Optics', 'zh-Hans': '哈尔登光学' };
    const entity = { kind: 'company', id: 'halden', companyIds: ['halden'], names } as const;
    const inAll = (value: Parameters<typeof valueIn>[0]) =>
      LANGUAGES.map((language) => valueIn(value, { language, units: UNITS }));
    expect(inAll({ kind: 'entity', entity })).toEqual(['Halden Optics', '哈尔登光学', '哈爾登光學']);
    expect(inAll({ kind: 'date', date: '2021-06' })).toEqual(['June 2021', '2021年6月', '2021年6月']);
    expect(inAll({ kind: 'words', text: { en: 'lens maker', zh: '镜片制造商' } })).toEqual([
      'lens maker',
      '镜片制造商',
      '鏡片製造商',
    ]);
    expect(inAll({ kind: 'words', text: { en: 'Dots' } })).toEqual(['Dots', 'Dots', 'Dots']);
    expect(inAll({ kind: 'figure', amount: 2e6, percent: false, unit: 'EUR' })).toEqual([
      '2 million euros',
      '200万欧元',
      '200萬歐元',
    ]);
  });
});

describe('a written value', () => {
  it.each([
    [same('43.76 billion'), 'CNY', '43.76 billion yuan', '437.6亿元', '437.6億元'],
    [same('900 thousand'), 'EUR', '900,000 euros', '90万欧元', '90萬歐元'],
    [same('-1.5 billion'), 'CNY', '-1.5 billion yuan', '-15亿元', '-15億元'],
    [same('80%'), undefined, '80%', '80%', '80%'],
    [{ en: 'US$155', zh: '155美元' }, 'USD', '155 US dollars', '155美元', '155美元'],
    [{ en: '345 million euros', zh: '3.45亿欧元' }, 'EUR', '345 million euros', '3.45亿欧元', '3.45億歐元'],
    [{ en: 'HK$252', zh: '252港元' }, 'HKD', '252 Hong Kong dollars', '252港元', '252港元'],
    [
      { en: '0.0008 yuan', zh: '0.0008元' },
      'CNY per thousand tokens',
      '0.0008 yuan per thousand tokens',
      '0.0008元/千tokens',
      '0.0008元/千tokens',
    ],
    [
      { en: '213 million to 318 million yuan', zh: '2.13亿元至3.18亿元' },
      'CNY',
      '213 million to 318 million yuan',
      '2.13亿元至3.18亿元',
      '2.13億元至3.18億元',
    ],
    [
      { en: 'between 10 million and 15 million', zh: '1000万至1500万' },
      'users',
      'between 10 million and 15 million users',
      '1000万至1500万用户',
      '1000萬至1500萬用戶',
    ],
    [{ en: '2009', zh: '2009年' }, undefined, '2009', '2009年', '2009年'],
    [same('2016'), undefined, '2016', '2016年', '2016年'],
    [{ en: 'Bergen', zh: '卑尔根' }, undefined, 'Bergen', '卑尔根', '卑爾根'],
    [same('ERNIE 5.1'), undefined, 'ERNIE 5.1', 'ERNIE 5.1', 'ERNIE 5.1'],
  ])('%j in %s is in every language', (value, unit, ...shown) => {
    expect(LANGUAGES.map((language) => writtenValueIn({ value, unit }, { language, units: UNITS }))).toEqual(shown);
  });

  it('is a loss below zero where its attribute is a profit', () => {
    expect(
      writtenValueIn({ value: same('-1.5 billion'), unit: 'CNY' }, { language: 'en', units: UNITS, loss: true }),
    ).toBe('loss of 1.5 billion yuan');
  });

  it('is data: a figure only where that is all that is written', () => {
    expect(shownValueOf({ value: same('4 of 5'), unit: 'users' }, UNITS).kind).toBe('words');
    expect(shownValueOf({ value: same('4'), unit: 'users' }, UNITS)).toEqual({
      kind: 'figure',
      amount: 4,
      percent: false,
      unit: 'users',
    });
    expect(shownValueOf({ value: same('2021-Q2') }, UNITS)).toEqual({ kind: 'date', date: '2021-Q2' });
  });
});
