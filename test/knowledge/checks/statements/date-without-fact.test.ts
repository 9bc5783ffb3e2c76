import { describe, expect, it } from 'vitest';
import { dateWithoutFact } from '../../../../src/knowledge/checks/statements/date-without-fact.ts';
import { ACME, article, run, statement } from '../sample.ts';

const problems = (en: string, ...facts: readonly string[]) =>
  run(dateWithoutFact, [ACME, article({ body: statement(en, '极致。', ...facts) })]);

describe('date-without-fact', () => {
  it('writes an event for a date that no fact has', () => {
    expect(problems('Acme moved house on 5 May 2021, Caixin reported on 2 March 2022.')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1: names 5 May 2021, and no fact is of that date. Write - { attribute: event, value: { en: …, zh: … }, at: 2021-05-05 }',
    ]);
  });

  it('leaves out the day of the report', () => {
    expect(problems('On 2 March 2022, Caixin reported that Acme moved.')).toEqual([]);
    expect(problems('Acme moved, according to a report of 2 March 2022.')).toEqual([]);
    expect(problems('Acme moved on 25 January 2022.')).toEqual([]);
  });

  it('accepts a date that meets the time of a fact, or stands in its words', () => {
    expect(problems('Acme moved on 5 May 2021.', 'attribute: event, value: { en: moved, zh: 搬家 }, at: 2021')).toEqual(
      [],
    );
    expect(
      problems('Acme moved on 5 May 2021.', 'attribute: event, value: { en: moved on 5 May 2021, zh: 搬家 }'),
    ).toEqual([]);
  });

  it('takes a year beside facts for a comparison, and leaves bare figures to figure-without-fact', () => {
    expect(problems('Acme had 5 stores, more than in 2019.', 'attribute: stores, value: 5, at: 2021')).toEqual([]);
    expect(problems('Acme had 5 stores in May 2021.')).toEqual([]);
    expect(problems('Acme grew in 2019.')).toHaveLength(1);
  });
});
