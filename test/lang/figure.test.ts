import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lang/figures/figure.ts';
import { fold } from '../../src/lang/text.ts';

/** Figures in short: `80%`, `300000000`; a star where a scale word or a percent sign was written. */
function read(text: string): readonly string[] {
  return figuresOf(fold(text)).map(({ value, percent, scaled }) => `${value}${percent ? '%' : ''}${scaled ? '*' : ''}`);
}

describe('figuresOf', () => {
  it.each([
    ['in digits', '17 shops', ['17']],
    ['with thousands separators', '1,234,567 users', ['1234567']],
    ['with decimals', '3.5 times', ['3.5']],
    ['in full-width digits', '３亿用户', ['300000000*']],
    ['with an English scale', '43.76 billion yuan', ['43760000000*']],
    ['with a short scale', 'US$1.2bn and $3m and 1.5k', ['1200000000*', '3000000*', '1500*']],
    ['with a Chinese scale', '437.6亿元', ['43760000000*']],
    ['with a compound scale', '1.2万亿、3.5千万、3百万', ['1200000000000*', '35000000*', '3000000*']],
    ['with Han directly before it', '罚款80.26亿元', ['8026000000*']],
    ['with a rounding word before the scale', '20多亿元、100余万人', ['2000000000*', '1000000*']],
    ['in two scales', '2亿5000万元', ['250000000*']],
    ['in Chinese numerals', '三百八十亿元', ['38000000000*']],
    ['in Chinese numerals of two scales', '三万五千人', ['35000*']],
    ['in Chinese digits', '二〇二五', ['2025*']],
    ['in Chinese numerals that leave out a power', '一百五、一百零五、两千二', ['150*', '105*', '2200*']],
    ['as a percentage', '80%, 80 percent, 80 per cent', ['80%*', '80%*', '80%*']],
    ['as a Chinese percentage', '百分之五点五', ['5.5%*']],
    ['in tenths', '三成、7成', ['30%*', '70%*']],
    ['as percentage points', '26.4 percentage points, 26.4个百分点', ['26.4%*', '26.4%*']],
    ['as a range', '10-20 billion', ['10000000000*', '20000000000*']],
    ['as a Chinese range', '4到5亿', ['400000000*', '500000000*']],
    ['as a range of percentages', '5% to 10%, 5-10%', ['5%*', '10%*', '5%*', '10%*']],
    ['without the sign', '-3%', ['3%*']],
    ['in tens of thousands of hundreds of millions', '一万五千亿元、1万5千亿', ['1500000000000*', '1500000000000*']],
    ['in the counted scale of speech', '1.2个亿、三个亿', ['120000000*', '300000000*']],
    ['with the w of chats', '50w家店铺、1.5w+', ['500000*', '15000*']],
    ['with k', '3k users', ['3000*']],
    ['in English words', 'five million and twenty-five percent', ['5000000*', '25%*']],
    [
      'in parts of a scale',
      'half a million, half-million, a quarter of a billion',
      ['500000*', '500000*', '250000000*'],
    ],
    ['in halves', 'two and a half billion', ['2500000000*']],
    ['in hundreds of a scale', 'two hundred thousand, a million', ['200000*', '1000000*']],
    ['as a range with a word', '3至5万、1 to 2 million', ['30000*', '50000*', '1000000*', '2000000*']],
  ])('reads a figure %s', (_, text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['a letter before it', 'A100 and v3.5', []],
    ['a year before the figure', 'from 2024 to 20 million', ['2024', '20000000*']],
    ['a range that falls', '100 to 20 million', ['100', '20000000*']],
    ['成 after a long number', '2,000成', ['2000']],
    ['a comma between two numbers', '30，2025年', ['30', '2025']],
    ['a weight', '2千克', ['2']],
    ['a word that is no scale', '3 months, 5 better', ['3', '5']],
    ['tens of a scale', '数十亿元', []],
    ['one Chinese digit', '三家', []],
    ['a scale without a number', '百亿补贴', []],
    ['成 in a word', '完成、一成立', []],
    ['watts', '65w快充', ['65']],
    ['watts in English', 'a 65w charger', ['65']],
    ['half of something', 'half of them', []],
    ['a number word alone', 'the two of them', []],
    ['no digit', 'no figure', []],
    ['an empty text', '', []],
  ])('is not misled by %s', (_, text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('says where each figure stands', () => {
    const text = '净亏损2910万元，2024年为3.068亿元';
    expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2910万', '2024', '3.068亿']);
  });

  it('reads the same amount in English and in Chinese', () => {
    const tenths = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(tenths, (amount) => {
        const [english] = figuresOf(`${amount / 100} billion yuan`);
        const [chinese] = figuresOf(`收入${amount / 10}亿元`);
        expect(chinese?.value).toBe(english?.value);
      }),
    );
  });

  it('reads the same percentage in every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (amount) => {
        const percent = amount / 10;
        const values = [`${percent}%`, `${percent} percent`, `${percent}个百分点`].flatMap((text) => figuresOf(text));
        expect(values.map((figure) => [figure.value, figure.percent])).toEqual(values.map(() => [percent, true]));
      }),
    );
  });

  it('reads any text without failing, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '1',
        '2,000',
        '.5',
        '亿',
        '万',
        '千',
        '百分之',
        '两',
        '十',
        '成',
        ' to ',
        '-',
        '%',
        'bn',
        '年',
        '多',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(Number.isNaN(figure.value)).toBe(false);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
