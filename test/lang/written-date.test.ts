import { describe, expect, it } from 'vitest';
import { FAR, periodOfWritten, writtenOf } from '../../src/lang/dates/written-date.ts';

describe('writtenOf', () => {
  it.each(['2025', '2025-H1', '2025-H2', '2025-Q1', '2025-Q4', '2025-02', '2024-02-29', '2023-11-23/2024-02-01'])(
    'writes the days of %s so again',
    (written) => {
      const period = periodOfWritten(written);
      expect(period && writtenOf(period)).toBe(written);
    },
  );

  it('leaves an end open', () => {
    expect(writtenOf({ from: FAR.past, until: '2020-12-31' })).toBe('../2020-12-31');
    expect(writtenOf({ from: '2020-01-01', until: FAR.future })).toBe('2020-01-01/..');
  });
});
