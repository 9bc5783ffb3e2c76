import { describe, expect, it } from 'vitest';
import { askedTime } from '../../src/lang/dates/time.ts';

const NOW = '2026-02-10';

function periodOf(question: string, now = NOW): string | undefined {
  const { period } = askedTime(question.toLowerCase(), now);
  return period && `${period.from} ${period.until}`;
}

describe('askedTime', () => {
  it.each([
    ['last year', '2025-01-01 2025-12-31'],
    ['去年', '2025-01-01 2025-12-31'],
    ['上一年', '2025-01-01 2025-12-31'],
    ['the year before last', '2024-01-01 2024-12-31'],
    ['前年', '2024-01-01 2024-12-31'],
    ['this year', '2026-01-01 2026-12-31'],
    ['今年', '2026-01-01 2026-12-31'],
    ['next year', '2027-01-01 2027-12-31'],
    ['明年', '2027-01-01 2027-12-31'],
    ['last month', '2026-01-01 2026-01-31'],
    ['上个月', '2026-01-01 2026-01-31'],
    ['this month', '2026-02-01 2026-02-28'],
    ['last quarter', '2025-10-01 2025-12-31'],
    ['上季度', '2025-10-01 2025-12-31'],
    ['this quarter', '2026-01-01 2026-03-31'],
  ])('counts "%s" from the day of the question', (words, period) => {
    expect(periodOf(`revenue ${words}?`)).toBe(period);
  });

  it.each([
    ['in 2024', '2024-01-01 2024-12-31'],
    ['2024年', '2024-01-01 2024-12-31'],
    ['in June 2024', '2024-06-01 2024-06-30'],
    ['2024年6月', '2024-06-01 2024-06-30'],
    ['on 29 February 2024', '2024-02-29 2024-02-29'],
    ['2024年2月29日', '2024-02-29 2024-02-29'],
    ['Q2 2025', '2025-04-01 2025-06-30'],
    ['the second quarter of 2025', '2025-04-01 2025-06-30'],
    ['2025年第二季度', '2025-04-01 2025-06-30'],
    ['2025年上半年', '2025-01-01 2025-06-30'],
    ['H2 2025', '2025-07-01 2025-12-31'],
    ['between 2019 and 2021', '2019-01-01 2021-12-31'],
    ['2020年到2022年', '2020-01-01 2022-12-31'],
  ])('reads "%s" as the days that it names', (words, period) => {
    expect(periodOf(`revenue ${words}?`)).toBe(period);
  });

  it.each([
    ['since 2020', '2020-01-01 9999-12-31'],
    ['after 2020', '2020-01-01 9999-12-31'],
    ['since last year', '2025-01-01 9999-12-31'],
    ['去年以来', '2025-01-01 9999-12-31'],
    ['2020年6月以来', '2020-06-01 9999-12-31'],
    ['before 2021', '0000-01-01 2020-12-31'],
    ['until 2021', '0000-01-01 2020-12-31'],
    ['before 1 March 2021', '0000-01-01 2021-02-28'],
    ['2021年3月1日之前', '0000-01-01 2021-02-28'],
    ['今年之前', '0000-01-01 2025-12-31'],
  ])('leaves "%s" open at one end', (words, period) => {
    expect(periodOf(`${words} revenue`)).toBe(period);
  });

  it.each(['Who runs it?', '谁负责？', '2020 million yuan', '$2020', '2020亿元', '31 June', ''])(
    'finds no period in "%s"',
    (question) => {
      expect(periodOf(question)).toBeUndefined();
    },
  );

  it('counts from January into the year before', () => {
    expect(periodOf('last month', '2026-01-31')).toBe('2025-12-01 2025-12-31');
    expect(periodOf('上季度', '2026-01-31')).toBe('2025-10-01 2025-12-31');
  });

  it.each([
    ['the latest results', 'latest'],
    ['Who is the current CEO?', 'latest'],
    ['最新估值', 'latest'],
    ['现任首席', 'latest'],
    ['the former CEO', 'earlier'],
    ['Who was CEO before Tomas Reyes?', 'earlier'],
    ['前任是谁', 'earlier'],
    ['Who runs it?', undefined],
    ['the presentation', undefined],
  ])('takes "%s" to ask for: %s', (question, focus) => {
    expect(askedTime(question.toLowerCase(), NOW).focus).toBe(focus);
  });

  it('says where the time stands in the question', () => {
    const folded = 'current revenue in q2 2025 or in 2024';
    const spans = askedTime(folded, NOW).spans.map(({ start, end }) => folded.slice(start, end));
    expect(spans).toEqual(['q2 2025', '2024', 'current']);
  });
});
