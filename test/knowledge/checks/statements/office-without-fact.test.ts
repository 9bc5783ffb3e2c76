import { describe, expect, it } from 'vitest';
import { officeWithoutFact } from '../../../../src/knowledge/checks/statements/office-without-fact.ts';
import { article, card, run, statement } from '../sample.ts';

const CARD = card(
  'acme',
  '{ en: Acme, zh-Hans: 极致 }',
  'people:\n  - { id: li-na, names: { en: Li Na, zh-Hans: 李娜 } }',
);
const problems = (en: string, ...facts: readonly string[]) =>
  run(officeWithoutFact, [CARD, article({ body: statement(en, '极致。', ...facts) })]);

describe('office-without-fact', () => {
  it('writes the fact for a person named with an office', () => {
    expect(problems('Acme chief executive Li Na spoke in May 2021.')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1: names Li Na as chief executive, and no fact holds it. Write - { attribute: chief-executive, value: li-na, at: 2021-05 }',
    ]);
  });

  it.each(['Li Na, the CEO, spoke.', "Li Na, Acme's chief executive, spoke.", 'CEO Li Na spoke.'])(
    'reads "%s"',
    (en) => {
      expect(problems(en)).toHaveLength(1);
    },
  );

  it('accepts a person whom a fact of the statement names, a former office and a name without one', () => {
    expect(problems('Acme chief executive Li Na spoke.', 'attribute: chief-executive, value: li-na')).toEqual([]);
    expect(problems('Former chief executive Li Na spoke.')).toEqual([]);
    expect(problems('Li Na met the chief executive.')).toEqual([]);
  });
});
