import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/answer/value.ts';
import { headlineBlocks } from '../../../src/chat/respond/headline.ts';
import {
  CORVANE,
  date,
  entity,
  finding,
  HALDEN,
  LABELS,
  money,
  OSEI,
  REYES,
  row,
  VALE,
  words,
} from '../../fixtures/findings.ts';
import { shown } from './show-headline.ts';

describe('the headline of a verdict', () => {
  const verdict = (rows: Finding['rows'], rest: Partial<Finding> = {}) =>
    finding(rows, { kind: 'verdict', asked: { subjects: [VALE, HALDEN], attribute: 'chair' }, ...rest });

  it('is No first, then what ended it and who is there now', () => {
    const rows = [
      row(entity(VALE), { attribute: 'chair', time: { until: '2023-10' } }),
      row(entity(REYES), { attribute: 'chair', role: 'next', time: { from: '2023-10-29' } }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · chair until October 2023 [1] · since 29 October 2023: Tomas Reyes [1]',
    ]);
    expect(shown([verdict(rows, { verdict: 'no' })], 'zh-Hans')).toEqual([
      '**不是** · 董事长（至2023年10月） [1] · 自2023年10月29日起：雷耶斯 [1]',
    ]);
  });

  it('is Yes first, and figures of two times as a course, the earlier first', () => {
    const rows = [
      row(money(6.603e11), { attribute: 'revenue', time: { at: '2024' }, n: [2] }),
      row(money(6.09e11), { attribute: 'revenue', time: { at: '2023' } }),
    ];
    expect(shown([verdict(rows, { verdict: 'yes' })])).toEqual([
      '**Yes** · 609 billion yuan (2023) [1] → 660.3 billion yuan (2024) [2]',
    ]);
  });

  it('names whose each figure is where they decide nothing', () => {
    const rows = [
      row(money(6.603e11), { attribute: 'revenue', time: { at: '2024' }, role: 'nearest', subject: HALDEN }),
      row(money(2.5e11), { attribute: 'revenue', time: { at: '2021' }, role: 'nearest', subject: CORVANE, n: [2] }),
    ];
    expect(shown([verdict(rows, { verdict: 'unknown' })])).toEqual([
      '**The library does not say.** It holds: Halden: 660.3 billion yuan (2024) [1], Corvane: 250 billion yuan (2021) [2]',
    ]);
  });

  it('names what a fact is of', () => {
    const profit = row(money(1.3e9), { attribute: 'net-profit', time: { at: '2022' } });
    const listing = row(date('2020-06-18'), {
      attribute: 'listing',
      about: words('Hong Kong', '香港'),
      time: { at: '2020-06-18' },
    });
    expect(shown([verdict([profit], { verdict: 'yes' })])).toEqual([
      '**Yes** · net profit 1.3 billion yuan (2022) [1]',
    ]);
    expect(shown([verdict([listing], { verdict: 'no' })], 'zh-Hant')).toEqual([
      '**不是** · 上市：2020年6月18日（香港） [1]',
    ]);
  });

  it('is neither where the library does not say, and shows what it holds', () => {
    const missing = { subjects: [HALDEN], attribute: 'listing', claim: [words('Shanghai', '上海')] };
    const rows = [row(words('Hong Kong', '香港'), { attribute: 'listing', time: { at: '2020' } })];
    expect(shown([verdict(rows, { verdict: 'unknown', missing })])).toEqual([
      '**The library knows of no listing of Halden in Shanghai.** It holds: Hong Kong (2020) [1]',
    ]);
    expect(shown([verdict(rows, { verdict: 'unknown', missing })], 'zh-Hans')).toEqual([
      '**资料库没有哈尔登在上海上市的记录。**收录的是：香港（2020年） [1]',
    ]);
    expect(shown([verdict([], { verdict: 'unknown' })])).toEqual(['**No plain yes or no is held. Nearest:**']);
  });

  it('reads a holder who is named in the question by what he was, and one who is not by who he is', () => {
    const rows = [
      row(entity(VALE), { attribute: 'chair', role: 'before', time: { until: '2023-10' } }),
      row(entity(REYES), { attribute: 'chair', role: 'next', time: { from: '2023-10-29' }, n: [2] }),
      row(entity(OSEI), { attribute: 'chair', role: 'before', time: { from: '2010', until: '2015' }, n: [3] }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · chair until October 2023 [1] · since 29 October 2023: Tomas Reyes [2] · before: Mara Osei 2010–2015 [3]',
    ]);
  });

  it('says what happened before and after an event', () => {
    const rows = [
      row(date('2022-06-10'), { attribute: 'listing-plan', role: 'next', time: { at: '2022-06-10' } }),
      row(date('2021-06-30'), { attribute: 'listing', role: 'before', time: { at: '2021-06-30' }, n: [2] }),
    ];
    expect(shown([verdict(rows, { verdict: 'no' })])).toEqual([
      '**No** · listing plan: 10 June 2022 [1] · listing: 30 June 2021 [2]',
    ]);
  });

  it('of two companies sets the figures of both beside it', () => {
    const rows = [
      row(money(18.228e9), { attribute: 'fine', subject: HALDEN, time: { at: '2021-04-10' } }),
      row(money(3.442e9), { attribute: 'fine', subject: CORVANE, time: { at: '2021' }, n: [2] }),
    ];
    expect(shown([verdict(rows, { verdict: 'yes' })])).toEqual([
      '**Yes** · Halden 18.228 billion yuan (10 April 2021) [1] · Corvane 3.442 billion yuan (2021) [2]',
    ]);
  });

  it('is set in the block, for doors that show it in a way of their own', () => {
    expect(headlineBlocks([verdict([], { verdict: 'yes' })], LABELS, 'en')).toMatchObject([{ verdict: 'yes' }]);
  });
});
