import { describe, expect, it } from 'vitest';
import { absoluteDates } from '../../src/lang/absolute-dates.ts';
import { askedTime } from '../../src/lang/time.ts';

const NOW = '2026-11-23';

function periodOf(question: string, fiscalYearEnds?: string): string | undefined {
  const { period } = askedTime(question, NOW, fiscalYearEnds);
  return period && `${period.from} ${period.until}`;
}

describe('absoluteDates', () => {
  it.each([
    ['科凡25年三季度亏了多少', '2025-07-01 2025-09-30'],
    ['科凡21年底估值', '2021-01-01 2021-12-31'],
    ['科凡24年营收', '2024-01-01 2024-12-31'],
    ['科凡25q1单量', '2025-01-01 2025-03-31'],
    ["corvane dau q2 '25", '2025-04-01 2025-06-30'],
    ['corvane 2q25 revenue', '2025-04-01 2025-06-30'],
    ['corvane fy25 revenue', '2025-01-01 2025-12-31'],
    ["corvane raise in '21", '2021-01-01 2021-12-31'],
  ])('reads the short year of "%s"', (question, period) => {
    expect(periodOf(question)).toBe(period);
  });

  it.each(['科凡成立20年了吗', '10年前的科凡', '近15年营收', 'corvane sold 25 mirrors', '25年来第一次'])(
    'leaves the number in "%s" alone',
    (question) => {
      expect(absoluteDates(question, NOW)).toBe(question);
    },
  );

  it.each([
    ['corvane q1 revenue', '2026-01-01 2026-03-31'],
    ['corvane q4 revenue', '2025-10-01 2025-12-31'],
    ['科凡三季度营收', '2026-07-01 2026-09-30'],
    ['科凡上半年营收', '2026-01-01 2026-06-30'],
    ['科凡下半年营收', '2025-07-01 2025-12-31'],
    ['first half revenue of corvane', '2026-01-01 2026-06-30'],
  ])('takes "%s" for the last such time that is over', (question, period) => {
    expect(periodOf(question)).toBe(period);
  });

  it('takes the year of the conversation for a quarter without one', () => {
    expect(absoluteDates('and in q3?', NOW, '2024')).toBe('and in q3 2024?');
  });

  it('cuts a year from the Latin name before it', () => {
    expect(absoluteDates('corvane2024年营收', NOW)).toBe('corvane 2024年营收');
    expect(absoluteDates('corvane去年营收', NOW)).toBe('corvane 2025年营收');
  });

  it.each([
    'q2 fy2025',
    'the second quarter of fiscal 2025',
    'the second quarter of fiscal year 2025',
    'fy25 q2',
    '2025财年第二季度',
    '25财年二季度',
  ])('counts the quarter of "%s" from the start of the fiscal year', (words) => {
    expect(periodOf(`revenue ${words}`, '03-31')).toBe('2024-07-01 2024-09-30');
  });
});
