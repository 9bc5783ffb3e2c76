import { describe, expect, it } from 'vitest';
import { supersededWithoutUntil } from '../../../src/knowledge/checks/superseded-without-until.ts';
import { acmeWithFacts, run } from './sample.ts';

const fact = (value: string, dates: string, rest = '') =>
  `  - { attribute: chief-executive, value: ${value}, ${dates}, statement: a#1${rest} }\n`;

describe('superseded-without-until', () => {
  it('reports an open state that a later one follows', () => {
    const card = acmeWithFacts(fact('{ en: Li Na, zh: 李娜 }', 'from: 2023') + fact('Bo', 'from: 2020'));
    expect(run(supersededWithoutUntil, [card])).toEqual([
      'advice companies/acme.md:5 facts.1.until: has no until, but "Li Na" holds from 2023. Write until: 2023, unless both hold at once',
    ]);
  });

  it('accepts a closed state, the last one, two of one day and those about something else', () => {
    const card = acmeWithFacts(
      fact('Bo', 'from: 2020, until: 2023') +
        fact('Li', 'from: 2023') +
        fact('Wu', 'from: 2023') +
        fact('Xu', 'from: 2021', ', about: cloud'),
    );
    expect(run(supersededWithoutUntil, [card])).toEqual([]);
  });

  it('accepts open states of which several hold at once', () => {
    const head = (from: number) => `  - { attribute: business-head, value: Bo, from: ${from}, statement: a#1 }\n`;
    expect(run(supersededWithoutUntil, [acmeWithFacts(head(2020) + head(2021))])).toEqual([]);
  });
});
