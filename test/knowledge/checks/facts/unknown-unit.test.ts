import { describe, expect, it } from 'vitest';
import { unknownUnit } from '../../../../src/knowledge/checks/facts/unknown-unit.ts';
import { ACME, article, run, statement } from '../sample.ts';

const problems = (fact: string) =>
  run(unknownUnit, [ACME, article({ body: statement('Acme listed.', '极致上市。', fact) })]);
const PLACE = 'error articles/2022/2022-01-25-acme.md:14 statement 1';

describe('unknown-unit', () => {
  it('reports a unit that the attribute does not count in', () => {
    expect(problems('attribute: stores, value: 5, unit: shops')).toEqual([
      `${PLACE} stores.unit: "shops" is no unit of stores. Write stores, or add it to stores in attributes.yaml`,
    ]);
  });

  it('reports an amount in no currency', () => {
    expect(problems('attribute: listing, at: 2021, raised: 5 million US dollars')).toEqual([
      `${PLACE} listing.raised: "US dollars" is no currency. Write USD or CNY`,
    ]);
  });

  it('accepts units of the attribute, and any where it lists none', () => {
    expect(problems('attribute: revenue, value: 5 million, unit: CNY')).toEqual([]);
    expect(problems('attribute: figure, value: 5, unit: llamas, about: { en: animals, zh: 动物 }')).toEqual([]);
    expect(problems('attribute: listing, at: 2021, price: 5, unit: CNY, raised: 5 million USD')).toEqual([]);
  });
});
