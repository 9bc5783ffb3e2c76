import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/answer/value.ts';
import { headlineBlocks } from '../../../src/chat/respond/headline.ts';
import {
  CORVANE,
  entity,
  finding,
  HALDEN,
  HOLDS_NOW,
  LABELS,
  money,
  OSEI,
  percent,
  row,
  VALE,
  words,
} from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

describe('the headline of a comparison', () => {
  const fines = [
    row(money(18.228e9), { attribute: 'fine', subject: HALDEN, time: { at: '2021-04-10' } }),
    row(money(3.442e9), { attribute: 'fine', subject: CORVANE, time: { at: '2021-10-08' }, n: [2] }),
  ];
  const compared = (rows: Finding['rows'], rest: Partial<Finding> = {}) =>
    finding(rows, { kind: 'comparison', ...rest });

  it('is who is first in the order asked for, then all of them in a table with bars from zero', () => {
    const ordered = compared(fines, { among: 2 });
    expect(shown([ordered])).toEqual([
      '**Halden** · 18.228 billion yuan (10 April 2021) [1]',
      'Name | Fine | When',
      'Halden | 18.228 billion yuan [1] | 10 April 2021',
      'Corvane | 3.442 billion yuan [2] | 8 October 2021',
    ]);
    expect(shown([ordered], 'zh-Hans')[0]).toBe('**哈尔登** · 182.28亿元（2021年4月10日） [1]');
    expect(headlineBlocks([ordered], LABELS, 'en')[1]).toMatchObject({ bars: [1, 3.442 / 18.228] });
  });

  it('names no winner where none is asked for, nor of different units or equal values', () => {
    const [first, second] = fines;
    if (!first || !second) throw new Error('there are two');
    const lead = (value: typeof second.value, among?: number) =>
      shown([compared([first, { ...second, ...(value && { value }) }], among === undefined ? {} : { among })])[0];
    expect(lead(second.value)).toBe(
      'Halden **18.228 billion yuan** (10 April 2021) [1] · Corvane **3.442 billion yuan** (8 October 2021) [2]',
    );
    expect(lead(money(3e9, 'USD'), 2)).toMatch(/^Halden .* · Corvane \*\*3 billion US dollars\*\*/);
    expect(lead(money(18.228e9), 2)).toMatch(/^Halden /);
    const many = [first, second, ...[first, second].map((one) => ({ ...one, time: { at: '2022' } }))];
    expect(shown([compared(many)])[0]).toBe('Name | Fine | When');
    expect(shown([compared(many), finding([HOLDS_NOW])])[0]).toBe('# Fine:');
  });

  it('of one thing at two times is its course', () => {
    const rows = [
      row(money(6.603e11), { attribute: 'revenue', time: { at: '2024' }, n: [2] }),
      row(money(6.09e11), { attribute: 'revenue', time: { at: '2023' } }),
    ];
    expect(shown([compared(rows)])).toEqual(['**609 billion yuan** (2023) [1] → **660.3 billion yuan** (2024) [2]']);
  });

  it('of a superlative says of how many', () => {
    const deal = row(money(9.5e9, 'USD'), {
      attribute: 'acquisition',
      qualifier: 'price',
      about: words('Skadi', '斯卡蒂'),
      time: { at: '2018-04' },
    });
    const biggest = finding([deal], { kind: 'superlative', among: 9 });
    expect(shown([biggest])).toEqual([
      '**Skadi** · 9.5 billion US dollars (April 2018) [1] · of 9 acquisitions with a price in the library',
    ]);
    expect(shown([biggest], 'zh-Hans')).toEqual(['**斯卡蒂** · 95亿美元（2018年4月） [1] · 资料库中有价格的收购共9项']);
  });

  it('of a superlative takes the size of each thing from its part', () => {
    const deal = (name: string, amount: number, at: string, n: number) => [
      row(words(name, name), { attribute: 'acquisition', time: { at }, n: [n] }),
      row(money(amount, 'USD'), { attribute: 'acquisition', qualifier: 'price', role: 'part', time: { at }, n: [n] }),
    ];
    const rows = [...deal('Skadi', 9.5e9, '2018-04', 1), ...deal('Freya', 4e9, '2016', 2)];
    expect(shown([finding(rows, { kind: 'superlative', among: 9 })])).toEqual([
      '**Skadi** · 9.5 billion US dollars (April 2018) [1] · of 9 acquisitions with a price in the library',
      'Name | Price | When',
      'Skadi | 9.5 billion US dollars [1] | April 2018',
      'Freya | 4 billion US dollars [2] | 2016',
    ]);
  });

  it('of a superlative names a holder beside what is held', () => {
    const rows = [
      row(entity(VALE), { attribute: 'fine', qualifier: 'by' }),
      row(percent(26), { attribute: 'fine' }),
      row(entity(OSEI), { attribute: 'fine', qualifier: 'by', n: [2] }),
      row(percent(7), { attribute: 'fine', n: [2] }),
    ];
    expect(shown([finding(rows, { kind: 'superlative' })])).toEqual([
      '**Ingrid Vale** · 26% [1]',
      'Name | Fine | When',
      'Ingrid Vale | 26% [1] | ',
      'Mara Osei | 7% [2] | ',
    ]);
  });
});
