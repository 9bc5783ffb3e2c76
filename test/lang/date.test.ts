import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isRealDay, overlaps, parsePeriod } from '../../src/lang/dates/date.ts';

describe('parsePeriod', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-06-30', '2025-06-30', '2025-06-30'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['FY2025', '2025-01-01', '2025-12-31'],
  ])('reads %s as %s to %s', (text, from, until) => {
    expect(parsePeriod(text)).toEqual({ from, until });
  });

  it.each([
    ['03-31', '2024-04-01', '2025-03-31'],
    ['06-30', '2024-07-01', '2025-06-30'],
    ['02-28', '2024-02-29', '2025-02-28'],
    ['02-29', '2024-03-01', '2025-02-28'],
  ])('ends the fiscal year 2025 on %s', (ends, from, until) => {
    expect(parsePeriod('FY2025', ends)).toEqual({ from, until });
  });

  it.each([
    '2025-13',
    '2025-00',
    '2025-06-31',
    '2022-02-30',
    '2023-02-29',
    '2025-Q5',
    '2025-Q0',
    '2025-H3',
    '2025-6',
    '20255',
    '0000',
    'FY0000',
    '9999-02',
    '25',
    'FY25',
    '2025-06-30T00:00',
    ' 2025',
    'yesterday',
    '',
  ])('reads no date in "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads no fiscal year that ends in a month that does not exist', () => {
    expect(parsePeriod('FY2025', '13-45')).toBeUndefined();
    expect(parsePeriod('FY2025', 'soon')).toBeUndefined();
  });

  it('reads any text without failing, and never a span that ends before it begins', () => {
    const part = fc.constantFrom('2025', '0000', '9999', '-', '02', '31', 'Q', 'H', 'FY', '1', '4', '٣');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.string(), (date, ends) => {
        for (const period of [parsePeriod(date), parsePeriod(date, ends)]) {
          expect(period === undefined || period.from <= period.until).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isRealDay', () => {
  it.each(['2022-01-25', '2024-02-29', '1999-12-31'])('accepts %s', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  it.each(['2022-02-30', '2023-02-29', '2022-13-01', '2022-1-25', '2022-01', '25 January 2022', ''])(
    'refuses "%s"',
    (day) => {
      expect(isRealDay(day)).toBe(false);
    },
  );
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-01', 0, '2025-03-01'],
  ])('counts from %s by %i to %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });
});

describe('overlaps', () => {
  const may = { from: '2025-05-01', until: '2025-05-31' };

  it('is true for spans that share a day', () => {
    expect(overlaps(may, { from: '2025-05-31', until: '2025-06-30' })).toBe(true);
    expect(overlaps({ from: '2025-01-01', until: '2025-12-31' }, may)).toBe(true);
  });

  it('is false for neighbours', () => {
    expect(overlaps(may, { from: '2025-06-01', until: '2025-06-30' })).toBe(false);
  });
});
