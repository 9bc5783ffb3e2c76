import { describe, expect, it } from 'vitest';
import { factEndsBeforeItBegins } from '../../../../src/knowledge/checks/facts/fact-ends-before-it-begins.ts';
import { acmeWithFacts, run } from '../sample.ts';

const fact = (from: string, until: string) =>
  acmeWithFacts(
    `  - attribute: chief-executive\n    value: x\n    from: ${from}\n    until: ${until}\n    statement: a#1`,
  );

describe('fact-ends-before-it-begins', () => {
  it('reports a fact that is over before it begins', () => {
    expect(run(factEndsBeforeItBegins, [fact('2022-05', '2021')])).toEqual([
      'error companies/acme.md:7 facts.0.until: 2021 is before from, 2022-05. Write the later day in until',
    ]);
  });

  it('accepts a fact that ends in the period in which it began', () => {
    expect(run(factEndsBeforeItBegins, [fact('2022-05', '2022')])).toEqual([]);
    expect(run(factEndsBeforeItBegins, [fact('2022-05-03', '2022-05-03')])).toEqual([]);
  });
});
