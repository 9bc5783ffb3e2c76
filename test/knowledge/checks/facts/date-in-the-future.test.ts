import { describe, expect, it } from 'vitest';
import { dateInTheFuture } from '../../../../src/knowledge/checks/facts/date-in-the-future.ts';
import { ACME, acmeWithFacts, article, run, statement, TODAY } from '../sample.ts';

const fact = (dates: string) =>
  acmeWithFacts(`  - attribute: chief-executive\n    value: x\n    ${dates}\n    statement: a#1`);

describe('date-in-the-future', () => {
  it('reports an article published after today', () => {
    expect(run(dateInTheFuture, [article({ published: '2026-06-02' })])).toEqual([
      'error articles/2022/2022-01-25-acme.md:5 published: 2026-06-02 lies after today, 2026-06-01. Write the day on which it was so',
    ]);
  });

  it('reports a fact that is yet to happen or begin', () => {
    expect(run(dateInTheFuture, [fact('at: 2026-Q3')])).toEqual([
      'error companies/acme.md:6 facts.0.at: 2026-Q3 lies after today, 2026-06-01. Write the day on which it was so',
    ]);
    expect(run(dateInTheFuture, [fact('from: 2027')])).toHaveLength(1);
  });

  it('accepts the day of a plan that the statement names', () => {
    const plan = (at: string) =>
      article({
        body: statement('Acme plans to list in 2028.', '极致计划2028年上市。', `attribute: listing, at: ${at}`),
      });
    expect(run(dateInTheFuture, [ACME, plan('2028')])).toEqual([]);
    expect(run(dateInTheFuture, [ACME, plan('2029')])).toHaveLength(1);
  });

  it('accepts today, the period that is under way and an end that is set', () => {
    expect(run(dateInTheFuture, [article({ published: TODAY })])).toEqual([]);
    expect(run(dateInTheFuture, [fact('at: 2026')])).toEqual([]);
    expect(run(dateInTheFuture, [fact('until: 2027')])).toEqual([]);
  });
});
