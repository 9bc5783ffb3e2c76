import { describe, expect, it } from 'vitest';
import { dateNotInStatement } from '../../../../src/knowledge/checks/facts/date-not-in-statement.ts';
import { datesInStatement, isAmong } from '../../../../src/knowledge/facts/dates-in-statement.ts';
import { ACME, article, run, statement } from '../sample.ts';

function problems(en: string, ...facts: readonly string[]) {
  return run(dateNotInStatement, [ACME, article({ body: statement(en, '极致。', ...facts) })]);
}

describe('date-not-in-statement', () => {
  it('says which date stands there instead', () => {
    expect(problems('Acme listed in May 2021.', 'attribute: listing, at: 2021-05-12')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 listing.at: 2021-05-12 does not stand in 2022-01-25-acme#1. Write 2021-05, which does, or drop it',
    ]);
  });

  it('reports the begin and the end of a state', () => {
    const found = problems(
      'Acme has a new chief.',
      'attribute: chief-executive, value: { en: x, zh: x }, from: 2021, until: 2022-03',
    );
    expect(found.map((line) => line.replace(/.*acme\.md:/, ''))).toEqual([
      '14 statement 1 chief-executive.from: 2021 does not stand in 2022-01-25-acme#1. Drop it',
      '14 statement 1 chief-executive.until: 2022-03 does not stand in 2022-01-25-acme#1. Drop it',
    ]);
  });

  it('leaves out facts without a date, and ends that follow from the next holder', () => {
    expect(
      problems(
        'Li led Acme from 2019, Wu from 2021.',
        'attribute: chief-executive, value: { en: Li, zh: 李 }, from: 2019',
        'attribute: chief-executive, value: { en: Wu, zh: 吴 }, from: 2021',
        'attribute: revenue, value: 5 million',
      ),
    ).toEqual([]);
  });

  it('reads the Chinese too', () => {
    const body = statement('Acme listed.', '极致2021年5月12日上市。', 'attribute: listing, at: 2021-05-12');
    expect(run(dateNotInStatement, [ACME, article({ body })])).toEqual([]);
  });
});

describe('the dates that a statement names', () => {
  it.each([
    ['2021-05-12', 'It listed on 12 May 2021.'],
    ['2021', 'It listed on 12 May 2021.'],
    ['2021-05-12', 'In 2021 it filed, and it listed on May 12.'],
    ['2021-05', 'Reported in 2021: it listed in May.'],
    ['2021-08-28', 'It ran from 28 to 31 August 2021.'],
    ['2025-Q2', 'In the second quarter of 2025'],
    ['2025-Q2', '2025年8月公布，第二季度收入'],
    ['2025-Q2', 'in the three months to June 2025'],
    ['2024-Q2', 'up from a year earlier in the second quarter of 2025'],
    ['2025-H1', '2025年上半年'],
    ['2024-H2', 'reported in March 2024 on the second half'],
    ['2020', '2021年收入高于上年'],
    ['2019', 'two years before, it said in 2021'],
    ['2023', '2021年两年后'],
    ['2024-12-31', 'at the end of 2024'],
    ['2025-03-31', 'at the end of March 2025'],
    ['2024-12', '截至2024年底'],
    ['2022-01-25', 'said on 26 January 2022 that the day before'],
    ['2022-01-27', '2022年1月26日公告，次日'],
  ])('%s is among those of "%s"', (date, text) => {
    expect(isAmong(date, datesInStatement(text))).toBe(true);
  });

  it.each([
    ['2021-05-12', 'It listed in May 2021.'],
    ['2021-05', 'It listed in 2021.'],
    ['2020', 'It listed in 2021.'],
    ['2025-Q1', 'In the second quarter of 2025'],
    ['2021-06-31', 'It listed in June 2021.'],
  ])('%s is not among those of "%s"', (date, text) => {
    expect(isAmong(date, datesInStatement(text))).toBe(false);
  });

  it('knows a fiscal year by the day on which it ends', () => {
    const named = datesInStatement('in the year to 31 March 2025');
    expect(isAmong('FY2025', named, '03-31')).toBe(true);
    expect(isAmong('FY2024', named, '03-31')).toBe(false);
    expect(isAmong('FY2024', datesInStatement('2024年收入'))).toBe(true);
  });
});
