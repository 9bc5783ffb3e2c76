import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const PRIVATE = stating(
  'Corvane, a private company, had sales of 5 billion yuan in 2022',
  '非上市公司科维恩2022年销售收入50亿元',
  '{ attribute: revenue, value: 5 billion, unit: CNY, at: 2022 }',
  'asks: [{ "no": "is Corvane a listed company" }, { "no": "科维恩是上市公司吗" }]',
);
const STAKE = stating(
  'Corvane gave its shareholders 80% of its shares of Tarn in 2021',
  '科维恩2021年将所持塔恩80%的股份分给股东',
  '{ attribute: event, value: { en: gave shares of Tarn, zh: 派发塔恩股份 }, at: 2021 }',
  'asks: [{ "no": "did Corvane hand out all of its Tarn shares" }, { "yes": "did Corvane hand out most of its Tarn shares" }]',
);
const FINED = stating(
  'Corvane paid no fine in 2021',
  '科维恩2021年未被罚款',
  '{ attribute: event, value: { en: paid no fine, zh: 未被罚款 }, at: 2021 }',
  'asks: [{ "no": "was Corvane fined in 2021" }]',
);
const SCRAPPED = stating(
  'Corvane had scrapped its purchase of Tarn by January 2024',
  '科维恩2024年1月已放弃收购塔恩',
  '{ attribute: event, value: { en: scrapped its purchase, zh: 放弃收购 }, at: 2024-01 }',
  'asks: [{ "no": "did Corvane buy Tarn" }]',
);
const BOUGHT = stating(
  'Corvane bought Tarn in February 2024',
  '科维恩2024年2月收购塔恩',
  '{ attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2024-02, stage: closed }',
);

describe('a claim whose verdict a statement is known to give', () => {
  it('is the same however its attribute is put', () => {
    const about = libraryOf(PRIVATE);
    expect(verdictOf(about('is Corvane publicly traded'))).toBe('no');
    expect(verdictOf(about('did Corvane ever go public'))).toBe('no');
    expect(verdictOf(about('科维恩上市了吗'))).toBe('no');
  });

  it('is no narrower and no wider than the one that is asked', () => {
    const about = libraryOf(STAKE);
    expect(verdictOf(about('did Corvane hand out all its Tarn shares'))).toBe('no');
    expect(verdictOf(about('did Corvane hand out most of its shares of Tarn'))).toBe('yes');
    expect(verdictOf(about('did Corvane hand out its Tarn shares'))).not.toBe('no');
  });

  it('of one year does not deny another', () => {
    expect(verdictOf(libraryOf(FINED)('was Corvane fined in 2021'))).toBe('no');
    expect(verdictOf(libraryOf(FINED)('was Corvane fined'))).not.toBe('no');
    expect(verdictOf(libraryOf(FINED)('was Corvane fined in 2023'))).not.toBe('no');
  });

  it('gives way to what happened later', () => {
    expect(verdictOf(libraryOf(SCRAPPED)('did Corvane buy Tarn'))).toBe('no');
    expect(verdictOf(libraryOf(SCRAPPED, BOUGHT)('did Corvane buy Tarn'))).toBe('yes');
  });
});
