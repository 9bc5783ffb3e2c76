import { describe, expect, it } from 'vitest';
import { dayInAddress, dayOf, publishedOf } from '../../../src/cli/page/page-date.ts';

describe('dayOf', () => {
  it.each([
    ['2025-06-03T23:30:00-05:00', '2025-06-03'],
    ['20250603', '2025-06-03'],
    ['2025/06/03 10:00', '2025-06-03'],
    ['June 3, 2025 at 10 am', '2025-06-03'],
    ['2025年6月3日 10:00', '2025-06-03'],
    ['2025-02-30', undefined],
    ['June 2025', undefined],
    ['1748908800000', undefined],
    ['yesterday', undefined],
  ])('reads "%s" as %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('dayInAddress', () => {
  it.each([
    ['https://a.example/2025/06/03/sales', '2025-06-03'],
    ['https://a.example/news/20250603/c_1.htm', '2025-06-03'],
    ['https://a.example/sales-2025-06-03', '2025-06-03'],
    ['https://a.example/2025/sales', undefined],
    ['https://a.example/id-202599991234', undefined],
  ])('reads %s', (url, day) => {
    expect(dayInAddress(url)).toBe(day);
  });
});

describe('publishedOf', () => {
  const TODAY = '2026-03-01';

  it('takes the most trusted day that can be right', () => {
    const named = [
      { day: '2031-01-01', by: 'its JSON-LD' },
      { day: '1970-01-01', by: '<meta date>' },
      { day: '2025-06-03', by: 'its address' },
    ];
    const { published, doubts } = publishedOf(named, '', TODAY);
    expect(published).toBe('2025-06-03');
    expect(doubts).toEqual([
      "The day in its JSON-LD (2031-01-01) can't be right and was left out.",
      "The day in <meta date> (1970-01-01) can't be right and was left out.",
    ]);
  });

  it('tells of days that differ, but not of time zones', () => {
    const days = (...all: readonly string[]) => all.map((day, index) => ({ day, by: `place ${index}` }));
    expect(publishedOf(days('2025-06-03', '2025-06-04'), '', TODAY).doubts).toEqual([]);
    expect(publishedOf(days('2025-06-03', '2024-01-01'), '', TODAY).doubts).toEqual([
      'The day in place 0 (2025-06-03) was taken; it is 2024-01-01 in place 1. Look which is right.',
    ]);
  });

  it('tells of a text that is far older than its page', () => {
    const named = [{ day: '2025-06-03', by: 'its JSON-LD' }];
    expect(publishedOf(named, 'It opened on 5 February 2021.', TODAY).doubts[0]).toContain('names is 2021-02-05');
    expect(publishedOf(named, 'It opened on 5 May 2025.', TODAY).doubts).toEqual([]);
  });

  it('asks for the day where there is none', () => {
    expect(publishedOf([], '', TODAY)).toEqual({
      doubts: ['The page names no day of publication. Give it with --published YYYY-MM-DD.'],
    });
  });
});
