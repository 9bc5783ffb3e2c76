import { describe, expect, it } from 'vitest';
import { dateIn, dateInSentence, timeIn, yearsIn } from '../../../src/chat/words/dates.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

describe('a date', () => {
  it.each([
    ['2023-09-10', '10 September 2023', '2023年9月10日', '2023年9月10日'],
    ['2023-10', 'October 2023', '2023年10月', '2023年10月'],
    ['2025', '2025', '2025年', '2025年'],
    ['2025-Q3', 'third quarter of 2025', '2025年第三季度', '2025年第三季度'],
    ['2025-H1', 'first half of 2025', '2025年上半年', '2025年上半年'],
    ['2025-H2', 'second half of 2025', '2025年下半年', '2025年下半年'],
    ['FY2025', 'fiscal 2025', '2025财年', '2025財年'],
    ['FY2025-Q2', 'second quarter of fiscal 2025', '2025财年第二季度', '2025財年第二季度'],
    ['2010/2019', '2010–2019', '2010—2019年', '2010—2019年'],
    [
      '2026-11-16/2026-11-22',
      '16 November 2026 – 22 November 2026',
      '2026年11月16日至2026年11月22日',
      '2026年11月16日至2026年11月22日',
    ],
    ['2023-11-23/..', 'since 23 November 2023', '自2023年11月23日起', '自2023年11月23日起'],
    ['../2020-12-31', 'until 31 December 2020', '至2020年12月31日', '至2020年12月31日'],
    ['last spring', 'last spring', 'last spring', 'last spring'],
  ])('%s is said in every language', (date, ...shown) => {
    expect(LANGUAGES.map((language) => dateIn(date, language))).toEqual(shown);
  });

  it('has its article in an English sentence', () => {
    expect(dateInSentence('2025-Q3', 'en')).toBe('the third quarter of 2025');
    expect(dateInSentence('2025', 'en')).toBe('2025');
    expect(dateInSentence('2020/..', 'en')).toBe('the time since 2020');
    expect(dateInSentence('2025-Q3', 'zh-Hans')).toBe('2025年第三季度');
  });
});

describe('a time', () => {
  it.each([
    [{ from: '2023-09-10' }, 'since 10 September 2023', '自2023年9月10日起', '自2023年9月10日起'],
    [{ from: '2025-H1' }, 'since the first half of 2025', '自2025年上半年起', '自2025年上半年起'],
    [{ until: '2023-10' }, 'until October 2023', '至2023年10月', '至2023年10月'],
    [{ from: '2015', until: '2023' }, '2015–2023', '2015—2023年', '2015—2023年'],
    [
      { from: '2022-04', until: '2023-05-11' },
      'April 2022 – 11 May 2023',
      '2022年4月至2023年5月11日',
      '2022年4月至2023年5月11日',
    ],
    [{ from: '2022', until: '2022' }, '2022', '2022年', '2022年'],
    [{ at: 'FY2024' }, 'fiscal 2024', '2024财年', '2024財年'],
    [{}, '', '', ''],
  ])('%j is said in every language', (time, ...shown) => {
    expect(LANGUAGES.map((language) => timeIn(time, language))).toEqual(shown);
  });

  it('that is over is told in years where they differ', () => {
    expect(yearsIn({ from: '2015-05-10', until: '2023-09-10' }, 'en')).toBe('2015–2023');
    expect(yearsIn({ from: '2015-05-10', until: '2023-09-10' }, 'zh-Hans')).toBe('2015—2023年');
    expect(yearsIn({ from: '2022-04', until: '2022-11' }, 'en')).toBe('April 2022 – November 2022');
    expect(yearsIn({ until: '2023-06' }, 'en')).toBe('until June 2023');
  });
});
