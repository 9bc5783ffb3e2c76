import { describe, expect, it } from 'vitest';
import { qualifierNotInStatement } from '../../../../src/knowledge/checks/facts/qualifier-not-in-statement.ts';
import { ACME, article, card, run, statement } from '../sample.ts';

const EN = 'Acme listed in May 2021 at 115 yuan and raised 5.4 billion yuan.';
const ZH = '极致2021年5月上市，发行价115元，募资54亿元。';

function problems(fact: string, files = [ACME]) {
  return run(qualifierNotInStatement, [...files, article({ body: statement(EN, ZH, fact) })]);
}

describe('qualifier-not-in-statement', () => {
  it('reports a figure that neither language states', () => {
    expect(problems('attribute: listing, at: 2021-05, price: 151, raised: 5.4 billion CNY')).toEqual([
      'error articles/2022/2022-01-25-acme.md:14 statement 1 listing.price: "151" does not stand in the English of 2022-01-25-acme#1. Write what stands there, or put it below the statement that says it',
      'error articles/2022/2022-01-25-acme.md:14 statement 1 listing.price: "151" does not stand in the Chinese of 2022-01-25-acme#1. Write what stands there, or put it below the statement that says it',
    ]);
  });

  it('advises where most of the words are not there', () => {
    const found = problems('attribute: fine, value: 115, by: { en: the market regulator, zh: 市场监管总局 }');
    expect(found.map((line) => line.split(' does ')[0])).toEqual([
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 fine.by: "the market regulator"',
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 fine.by: "市场监管总局"',
    ]);
  });

  it('accepts figures in another notation, words that the attribute gives, and words that point to something', () => {
    expect(problems('attribute: listing, at: 2021-05, raised: 5400 million CNY, kind: secondary')).toEqual([]);
    expect(problems('attribute: fine, value: 115, for: { en: tying up shops, zh: 捆绑商家 }')).toEqual([]);
  });

  it('accepts a symbol that the card lists', () => {
    const listed = card('acme', '{ en: Acme, zh-Hans: 极致 }', 'tickers: [9999.HK]');
    expect(problems('attribute: listing, at: 2021-05, ticker: 9999.HK', [listed])).toEqual([]);
    expect(problems('attribute: listing, at: 2021-05, ticker: 9999.HK')).toHaveLength(2);
  });
});
