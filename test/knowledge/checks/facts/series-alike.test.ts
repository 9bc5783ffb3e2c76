import { describe, expect, it } from 'vitest';
import { seriesAlike } from '../../../../src/knowledge/checks/facts/series-alike.ts';
import { ACME, article, run, statement } from '../sample.ts';

const LATER = { id: '2022-03-01-acme', published: '2022-03-01' };

function problems(first: string, second: string, other: { readonly id?: string; readonly published?: string } = {}) {
  const one = statement('Acme made 5 million.', '极致收入500万。', `attribute: revenue, unit: CNY, ${first}`);
  const two = statement('Acme made 6 million.', '极致收入600万。', `attribute: revenue, unit: CNY, ${second}`);
  const files = other.id
    ? [article({ body: one }), article({ ...other, body: two })]
    : [article({ body: `${one}\n\n${two}` })];
  return run(seriesAlike, [ACME, ...files]);
}

describe('series-alike', () => {
  it('names two figures that nothing tells apart', () => {
    expect(problems('value: 5 million, at: 2021', 'value: 6 million, at: 2021')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:19 statement 2 revenue.value: "6 million" and "5 million" (2022-01-25-acme#1) are both the revenue of 2021, and nothing tells them apart. Say what each counts with about, unit or a qualifier such as basis, or take out the wrong one',
    ]);
  });

  it.each([
    ['the period', 'value: 5 million, at: 2021', 'value: 6 million, at: 2020'],
    ['what it is about', 'value: 5 million, at: 2021', 'value: 6 million, at: 2021, about: { en: shops, zh: 门店 }'],
    ['the basis', 'value: 5 million, at: 2021', 'value: 6 million, at: 2021, basis: net'],
    ['the day of the report alone', 'value: 5 million', 'value: 6 million'],
  ])('accepts two that differ by %s', (_, first, second) => {
    expect(problems(first, second)).toEqual([]);
  });

  it('accepts the same figure in another rounding, and one that grew with another change', () => {
    expect(problems('value: 5 million, at: 2021', 'value: 5.01 million, at: 2021, change: 8%')).toEqual([]);
  });

  it('accepts the two ends of a range in one statement', () => {
    const ends = ['5', '6'].map((value) => `attribute: revenue, value: ${value} million, at: 2021`);
    const body = statement('Acme expects 5 to 6 million.', '极致预计500万至600万。', ...ends);
    expect(run(seriesAlike, [ACME, article({ body })])).toEqual([]);
  });

  it('lets reports of different days disagree, but not by half', () => {
    expect(problems('value: 5 million, at: 2021', 'value: 6 million, at: 2021', LATER)).toEqual([]);
    expect(problems('value: 5 million, at: 2021', 'value: 50 million, at: 2021', LATER)).toHaveLength(1);
    expect(problems('value: 5 million, at: 2021', 'value: -5 million, at: 2021', LATER)).toHaveLength(1);
  });
});
