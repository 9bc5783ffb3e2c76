import { describe, expect, it } from 'vitest';
import { unknownReference } from '../../../src/knowledge/checks/unknown-reference.ts';
import { ACME, acmeWithFacts, article, card, run, statement } from './sample.ts';

const fact = (attribute: string, statement: string) =>
  acmeWithFacts(`  - attribute: ${attribute}\n    value: x\n    at: 2022\n    statement: ${statement}`);

describe('unknown-reference', () => {
  it('reports an attribute that attributes.yaml does not hold', () => {
    expect(run(unknownReference, [article(), fact('shoe-size', '2022-01-25-acme#1')])).toEqual([
      'error companies/acme.md:4 facts.0.attribute: "shoe-size" is not in attributes.yaml. Write one of the nearest ids (stores, revenue, fine), or add it there',
    ]);
  });

  it('reports a statement of an article that does not exist', () => {
    expect(run(unknownReference, [article(), fact('revenue', '2022-01-26-acme#1')])).toEqual([
      'error companies/acme.md:7 facts.0.statement: there is no article 2022-01-26-acme. Write the file name of an article without .md, then #<number>',
    ]);
  });

  it('reports a statement beyond the end of its article', () => {
    expect(run(unknownReference, [article(), fact('revenue', '2022-01-25-acme#2')])).toEqual([
      'error companies/acme.md:7 facts.0.statement: 2022-01-25-acme has no statement 2, only 1 to 1. Write one of these numbers',
    ]);
  });

  it('reports a parent without a card, and a company that owns itself', () => {
    expect(run(unknownReference, [card('one', '{ en: One }', 'parent: two')])).toEqual([
      'error companies/one.md:3 parent: there is no companies/two.md. Write the id of a company card, or null',
    ]);
    expect(run(unknownReference, [card('one', '{ en: One }', 'parent: one')])).toEqual([
      'error companies/one.md:3 parent: a company does not own itself. Write the id of its owner, or null',
    ]);
  });

  it('reports companies and people of an article that no card has', () => {
    expect(run(unknownReference, [article({ companies: '[acme, best]', people: '[li-na]' }), ACME])).toEqual([
      'error articles/2022/2022-01-25-acme.md:6 companies.1: there is no companies/best.md. Write the id of a company card, or add the card',
      'error articles/2022/2022-01-25-acme.md:7 people.0: no card lists the person "li-na". Write an id from a card\'s people, or add the person there',
    ]);
  });

  it('reports a value, an `about` and a qualifier that are written as an id and name nothing', () => {
    const body = statement(
      'Acme was fined.',
      '极致被罚。',
      'attribute: chief-executive, value: li-na, from: 2022',
      'attribute: fine, value: 5, about: li-na, by: the-regulator',
    );
    const found = run(unknownReference, [ACME, article({ body })]);
    expect(found.map((line) => line.replace(/.*statement 1 /, '').split('. Add')[0])).toEqual([
      'chief-executive.value: no card, topic or place has the id "li-na"',
      'fine.about: no card, topic or place has the id "li-na"',
      'fine.by: no card, topic or place has the id "the-regulator"',
    ]);
  });

  it('reports columns and searches of the table of coverage that name nothing', () => {
    const files = [
      ACME,
      { path: 'coverage.yaml', text: '- { id: sales, label: sales, attributes: [revenu, stores] }' },
      { path: 'looked-for.yaml', text: '- { company: acne, cell: sale, day: 2026-06-01 }' },
    ];
    expect(run(unknownReference, files)).toEqual([
      'error coverage.yaml:1 sales: "revenu" is not in attributes.yaml. Write revenue or event or fine',
      'error looked-for.yaml:1 acne: there is no companies/acne.md. Write the id of a company card',
      'error looked-for.yaml:1 acne: "sale" is no column of coverage.yaml. Write sales',
    ]);
  });

  it('reports attributes of pages that name nothing', () => {
    const text = [
      'head: { describes: [], figures: [[revenue, revenu]], others: [] }',
      'beside: [{ id: money, labels: { en: Money, zh: 财务 }, attributes: [finn] }]',
    ].join('\n');
    expect(run(unknownReference, [ACME, { path: 'pages.yaml', text }])).toEqual([
      'error pages.yaml:1 head: "revenu" is not in attributes.yaml. Write revenue or event or fine',
      'error pages.yaml:1 money: "finn" is not in attributes.yaml. Write fine or event or figure',
    ]);
  });

  it('accepts ids that exist', () => {
    const owned = card('owned', '{ en: Owned }', 'parent: acme\npeople:\n  - { id: li-na, names: { en: Li Na } }');
    const files = [article({ people: '[li-na]' }), fact('revenue', '2022-01-25-acme#1'), owned];
    expect(run(unknownReference, files)).toEqual([]);
  });
});
