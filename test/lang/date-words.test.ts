import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/lang/dates/date-words.ts';

describe('dateWords', () => {
  it.each([
    ['2023-09-10', '10 September 2023', '2023年9月10日'],
    ['2023-10', 'October 2023', '2023年10月'],
    ['2025', '2025', '2025年'],
    ['2025-Q3', 'third quarter of 2025', '2025年第三季度'],
    ['2025-H2', 'second half of 2025', '2025年下半年'],
    ['FY2025', 'fiscal 2025', '2025财年'],
    ['FY2025-H1', 'first half of fiscal 2025', '2025财年上半年'],
  ])('says %s in each language', (date, en, zh) => {
    expect(dateWords(date)).toEqual({ en, zh });
  });

  it.each(['2010/2019', '2023-11-23/..', 'last spring', '2025-Q5', '2025-H3', ''])('has no words for "%s"', (text) => {
    expect(dateWords(text)).toBeUndefined();
  });
});
