import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/lang/dates/date.ts';
import { datesIn, periodsIn } from '../../src/lang/dates/dates-in-text.ts';
import { fold } from '../../src/lang/text.ts';

const read = (text: string) => datesIn(fold(text)).map(({ date }) => date);

describe('datesIn', () => {
  it.each([
    ['On 25 January 2022, it', '2022-01-25'],
    ['on January 25, 2022', '2022-01-25'],
    ['Jan. 25 2022', '2022-01-25'],
    ['the 25th of January, 2022', '2022-01-25'],
    ['Sept. 5, 2021', '2021-09-05'],
    ['2022年1月25日', '2022-01-25'],
    ['2022年01月25号', '2022-01-25'],
    ['２０２２年１月２５日', '2022-01-25'],
    ['2022-01-25', '2022-01-25'],
    ['2022/1/25', '2022-01-25'],
    ['the second quarter of 2025', '2025-Q2'],
    ['second-quarter 2025', '2025-Q2'],
    ['Q2 2025', '2025-Q2'],
    ['2025 Q2', '2025-Q2'],
    ['2025Q2', '2025-Q2'],
    ['2025年第二季度', '2025-Q2'],
    ['2025年的第2季度', '2025-Q2'],
    ['2025年二季度', '2025-Q2'],
    ['2025年Q2', '2025-Q2'],
    ['the first half of 2024', '2024-H1'],
    ['H2 2024', '2024-H2'],
    ['2024H1', '2024-H1'],
    ['2024-H1', '2024-H1'],
    ['2024年下半年', '2024-H2'],
    ['fiscal year 2025', 'FY2025'],
    ['fiscal 2025', 'FY2025'],
    ['FY2025', 'FY2025'],
    ['the 2025 fiscal year', 'FY2025'],
    ['2025财年', 'FY2025'],
    ['January 2022', '2022-01'],
    ['in January of 2022', '2022-01'],
    ['2022年1月', '2022-01'],
    ['2022-01', '2022-01'],
    ['in 2022.', '2022'],
    ['2025年全年', '2025'],
    ['公布，2025年总收入', '2025'],
    ['二〇二二年', '2022'],
    ['一九九九年', '1999'],
  ])('reads "%s" as %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each([
    ['2022 yuan'],
    ['2022 million'],
    ['2000亿元'],
    ['2000人'],
    ['$2,022'],
    ['2022%'],
    ['20225'],
    ['12022'],
    ['1899'],
    ['in the 1990s'],
    ['2022.5'],
    ['1月25日'],
    ['January'],
    ['二十五年'],
    [''],
  ])('reads no date in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['30 February 2022', '2022-02'],
    ['2022-02-30', '2022'],
    ['2022年13月', '2022'],
  ])('reads of "%s", which does not exist, what does: %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it('reads several dates in order, each once', () => {
    expect(read('From 2019-2021 to June 2022 and 30 June 2023')).toEqual(['2019', '2021', '2022-06', '2023-06-30']);
    expect(read('2021至2022年，2023年3月1日')).toEqual(['2021', '2022', '2023-03-01']);
  });

  it('says where each date stands', () => {
    const text = fold('阿里2022年1月25日公布，2021年第四季度');
    const words = datesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['2022年1月25日', '2021年第四季度']);
  });

  it('finds every day in each of its notations', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2089-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split('-').map(Number);
        const long = date.toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect([iso, long, `${year}年${month}月${number}日`].map(read)).toEqual([[iso], [iso], [iso]]);
      }),
    );
  });

  it('reads any text without failing, and only dates that exist', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2022', '年', '13', '月', '-', 'may ', 'q5', '〇', '一', '财', '31 '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { date } of datesIn(pieces.join(''))) expect(parsePeriod(date)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('periodsIn', () => {
  it('gives the span of every date, in order', () => {
    expect(periodsIn('on 3 may 2025 and in q2 2024')).toEqual([
      { from: '2025-05-03', until: '2025-05-03' },
      { from: '2024-04-01', until: '2024-06-30' },
    ]);
  });

  it('gives nothing for a text without one', () => {
    expect(periodsIn('no date here, 42')).toEqual([]);
  });
});
