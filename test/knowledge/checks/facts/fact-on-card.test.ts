import { describe, expect, it } from 'vitest';
import { factOnCard } from '../../../../src/knowledge/checks/facts/fact-on-card.ts';
import { ACME, acmeWithFacts, article, run } from '../sample.ts';

describe('fact-on-card', () => {
  it('reports a card that holds facts', () => {
    const card = acmeWithFacts('  - { attribute: revenue, value: 5, at: 2022, statement: 2022-01-25-acme#1 }');
    expect(run(factOnCard, [article(), card])).toEqual([
      'advice companies/acme.md:3 facts: stand on the card. Write each below the statement that it cites, as - { attribute: ... }',
    ]);
  });

  it('accepts facts below statements', () => {
    const body = 'Acme sold 5 in 2022.\n极致2022年卖出5件。\n\n- { attribute: revenue, value: 5, at: 2022 }';
    expect(run(factOnCard, [article({ body }), ACME])).toEqual([]);
  });
});
