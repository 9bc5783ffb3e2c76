import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateContext, readDates } from '../../src/lang/dates/dates.ts';
import { askedTime } from '../../src/lang/dates/time.ts';
import { fold } from '../../src/lang/text.ts';

const NOW = '2026-11-23';

function periodOf(question: string, fiscalYearEnds?: string): string | undefined {
  const { period } = askedTime(question, NOW, fiscalYearEnds);
  return period && `${period.from} ${period.until}`;
}

function read(question: string, context: Partial<DateContext> = {}): readonly string[] {
  return readDates(fold(question), { now: NOW, ...context }).marks.map(({ written }) => written);
}

function unread(question: string): readonly string[] {
  const folded = fold(question);
  return readDates(folded, { now: NOW }).unread.map(({ start, end }) => folded.slice(start, end));
}

describe('readDates', () => {
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

  it.each([
    ['corvane q2 revenue 2025', ['2025-Q2', '2025-Q2']],
    ['q1 net profit of corvane in 2025', ['2025-Q1', '2025-Q1']],
    ['科凡三季度业绩2025', ['2025-Q3', '2025-Q3']],
    ['科凡2024年第三季度', ['2024-Q3']],
    ['corvane revenue in 2025 and in q1', ['2025']],
    ['科凡2025年和三季度营收', ['2025']],
    ['corvane q1 and q2 revenue 2025', ['2025-Q1', '2025-Q2', '2025-Q2']],
    ['2025年科凡一季度和二季度营收', ['2025-Q1', '2025-Q1', '2025-Q2']],
  ])('takes the year that "%s" names apart for that of its quarter', (question, written) => {
    expect(read(question)).toEqual(written);
  });

  it.each(['科凡成立20年了吗', 'corvane sold 25 mirrors', '卖了25年的镜子'])(
    'leaves the number in "%s" alone',
    (question) => {
      expect(read(question)).toEqual([]);
    },
  );

  it.each([
    ['10年前的科凡', '2016'],
    ['近15年营收', '2011-11-23/..'],
    ['25年来第一次', '2001-11-23/..'],
  ])('takes the number in "%s" for one of years', (question, written) => {
    expect(read(question)).toEqual([written]);
  });

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

  it('takes the year of the conversation for a quarter without one, and for the year before', () => {
    expect(read('and in q3?', { year: '2024' })).toEqual(['2024-Q3']);
    expect(read('三季度呢', { year: '2024' })).toEqual(['2024-Q3']);
    expect(read('and the year before?', { year: '2024' })).toEqual(['2023']);
    expect(read('that year', { year: '2024' })).toEqual(['2024']);
  });

  it('takes the year of the part beside it', () => {
    expect(read('q1 and q2 2025')).toEqual(['2025-Q1', '2025-Q2']);
    expect(read('2025年一季度和二季度')).toEqual(['2025-Q1', '2025-Q2']);
    expect(read('q3 profit after the 2021 listing')).toEqual(['2021']);
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

  it.each(['fy24/25', 'fiscal 2024/25', 'fy2024-25', '2024/25财年', 'fy2025', '2025财年'])(
    'takes "%s" for the fiscal year that ends in 2025',
    (words) => {
      expect(periodOf(`revenue ${words}`, '03-31')).toBe('2024-04-01 2025-03-31');
    },
  );

  it.each([
    ['from 2020 to 2022', ['2020', '2022'], '2020-01-01 2022-12-31'],
    ['2020-2022年', ['2020', '2022'], '2020-01-01 2022-12-31'],
    ['2020年至今', ['2020/..'], '2020-01-01 9999-12-31'],
    ['from 2020 onwards', ['2020/..'], '2020-01-01 9999-12-31'],
    ['自2020年6月', ['2020-06/..'], '2020-06-01 9999-12-31'],
    ['since three years ago', ['2023/..'], '2023-01-01 9999-12-31'],
    ['before last year', ['../2024-12-31'], '0000-01-01 2024-12-31'],
    ['2021年前十大', ['2021'], '2021-01-01 2021-12-31'],
    ['in the 2010s', ['2010/2019'], '2010-01-01 2019-12-31'],
    ['late 2021', ['2021-09/2021-12'], '2021-09-01 2021-12-31'],
  ])('reads "%s" as %j', (question, written, period) => {
    expect([read(question), periodOf(question)]).toEqual([written, period]);
  });

  it('changes nothing of what was typed', () => {
    const folded = fold('Corvane去年和２０２４年Q3的营收');
    const words = readDates(folded, { now: NOW }).marks.map(({ start, end }) => folded.slice(start, end));
    expect(words).toEqual(['去年', '2024年q3']);
  });

  it('reads a year right behind a Latin name, and none inside of a name', () => {
    expect(read('corvane2024年营收')).toEqual(['2024']);
    const folded = '2026.hk in 2025';
    expect(read(folded, { names: [{ start: 0, end: 7 }] })).toEqual(['2025']);
  });

  it.each([
    ['who led it a few years ago', ['a few years ago']],
    ['几年前谁负责', ['几年前']],
    ['前阵子', ['前阵子']],
    ['the day before its listing', ['the day before']],
    ['three years later', ['three years later']],
    ['last weekend', ['last weekend']],
    ['last week', []],
    ['上周', []],
    ['in 2024', []],
    ['who runs it', []],
  ])('says what of "%s" speaks of time and is not understood: %j', (question, words) => {
    expect(unread(question)).toEqual(words);
  });

  it('reads any text without failing, in order, without overlap, and only days that exist', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '2022',
        '25',
        '年',
        '去',
        '上',
        '前',
        '个月',
        ' ago',
        'three ',
        'years',
        'q3',
        '/',
        'fy',
        '近',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        let end = 0;
        for (const mark of readDates(pieces.join(''), { now: NOW }).marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.period.from <= mark.period.until).toBe(true);
          end = mark.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
