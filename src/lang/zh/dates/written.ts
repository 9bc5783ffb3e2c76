import { type DateRule, write } from '../../dates/date-rule.ts';

/** Dates that say their year: they are read in articles too. */
export const CHINESE_WRITTEN: readonly DateRule[] = [
  {
    id: 'zh.day',
    say: ['{year}年{month}月{day}(日|号)'],
    means: write('{year}-{month}-{day}'),
    examples: [
      ['2022年1月25日', '2022-01-25'],
      ['2022 年 1 月 25 号', '2022-01-25'],
      ['二〇二二年一月二十五日', '2022-01-25'],
    ],
    not: ['1月25日'],
  },
  {
    id: 'zh.quarter',
    say: ['{year}年?的?第?{quarter}季度?', '{year}年?q{quarter}'],
    means: write('{year}-Q{quarter}'),
    examples: [
      ['2025年的第2季度', '2025-Q2'],
      ['2025年二季度', '2025-Q2'],
      ['2025年q2', '2025-Q2'],
    ],
    not: ['2025年前三季度'],
  },
  {
    id: 'zh.half',
    say: ['{year}年?的?{half}半年'],
    means: write('{year}-H{half}'),
    examples: [['2024年下半年', '2024-H2']],
    not: ['下半年'],
  },
  {
    id: 'zh.fiscal',
    say: ['{year}财(年|政年)', '{year}年财年'],
    means: write('FY{year}'),
    examples: [['2025财年', 'FY2025']],
    not: ['2025年财报'],
  },
  {
    id: 'zh.month',
    say: ['{year}年{month}月份?'],
    means: write('{year}-{month}'),
    examples: [
      ['2022年1月', '2022-01'],
      ['2022年1月之后', '2022-01'],
    ],
    not: ['2022年13月'],
  },
  {
    id: 'zh.year',
    say: ['{year}年(度|全年)?', '{digits}全年'],
    means: (parts, today) => write('{year}')({ ...parts, year: parts['year'] ?? parts['digits'] ?? 0 }, today),
    examples: [
      ['二〇二二年', '2022'],
      ['2025年全年', '2025'],
    ],
    not: ['二十五年'],
  },
];
