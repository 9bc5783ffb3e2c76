import { describe, expect, it } from 'vitest';
import { unknownQualifier } from '../../../../src/knowledge/checks/facts/unknown-qualifier.ts';
import { ACME, article, run, statement } from '../sample.ts';

const problems = (fact: string) =>
  run(unknownQualifier, [ACME, article({ body: statement('Acme listed.', '极致上市。', fact) })]);
const PLACE = 'error articles/2022/2022-01-25-acme.md:14 statement 1';

describe('unknown-qualifier', () => {
  it('names the nearest qualifiers of the attribute', () => {
    expect(problems('attribute: listing, at: 2021, rased: 5 million')).toEqual([
      `${PLACE} listing.rased: is no qualifier of listing. Write raised, price or kind, or add it to listing in attributes.yaml`,
    ]);
  });

  it('says so where the attribute has none', () => {
    expect(problems('attribute: stores, value: 5, basis: net')).toEqual([
      `${PLACE} stores.basis: is no field of a fact, and stores has no qualifiers. Take it out, or add it to stores in attributes.yaml`,
    ]);
  });

  it('reports a word that is none of the qualifier', () => {
    expect(problems('attribute: revenue, value: 5 million, at: 2021, basis: nett')).toEqual([
      `${PLACE} revenue.basis: "nett" is none of its words. Write net or forecast, or both languages as { en, zh }`,
    ]);
  });

  it('accepts what the attribute lists, and both languages', () => {
    expect(problems('attribute: listing, at: 2021, price: 5, kind: primary')).toEqual([]);
    expect(problems('attribute: listing, at: 2021, kind: { en: direct, zh: 直接上市 }')).toEqual([]);
  });
});
