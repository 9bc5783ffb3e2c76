import { describe, expect, it } from 'vitest';
import { contradictions, readLabelled } from '../../../src/cli/training/labelled-questions.ts';
import { UsageError } from '../../../src/errors.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const line = (q: string, attribute?: string) => JSON.stringify({ q, kind: 'fact', ...(attribute && { attribute }) });
const read = (...lines: readonly string[]) => readLabelled('en.jsonl', lines.join('\n'));

describe('readLabelled', () => {
  it('folds the question and takes a missing label for none', () => {
    expect(read(line('Who runs {company2}?'), '')).toMatchObject([
      { text: 'who runs {company}?', kind: 'fact', attribute: 'none', qualifier: 'none' },
    ]);
  });

  it('gives the questions in one order, whatever the order of the lines', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((word) => line(`who ${word}`));
    expect(read(...lines)).toEqual(read(...[...lines].reverse()));
  });

  it('keeps about a fifth aside, and two ways to write the same words on the same side', () => {
    const questions = read(
      ...Array.from({ length: 1000 }, (_, at) =>
        line(`who ${LETTERS[at % 26]} ${LETTERS[Math.floor(at / 26) % 26]} ${LETTERS[at % 7]}`),
      ),
    );
    const aside = questions.filter(({ isAside }) => isAside);
    expect(aside.length / questions.length).toBeGreaterThan(0.15);
    expect(aside.length / questions.length).toBeLessThan(0.25);
    const sides = read(line("Who's {company}’s boss?", 'chief-executive'), line('whos {company2} s BOSS', 'chair'));
    expect(sides[0]?.isAside).toBe(sides[1]?.isAside);
  });

  it('takes what is said twice once', () => {
    expect(read(line('who runs {company}'), line('Who runs {company2}?'))).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{'],
    ['no kind', '{"q":"who"}'],
    ['an empty question', '{"q":" ","kind":"fact"}'],
    ['an unknown field', '{"q":"who","kind":"fact","answer":"x"}'],
    ['a label that is no name', '{"q":"who","kind":"A fact"}'],
  ])('names the line that has %s', (_, broken) => {
    expect(() => read(line('who'), broken)).toThrow(UsageError);
    expect(() => read(line('who'), broken)).toThrow(/^en\.jsonl:2 /);
  });
});

describe('contradictions', () => {
  it('names a question with two labellings', () => {
    const found = contradictions(
      read(line('who runs {company}', 'chair'), line('who runs {company}?', 'ceo'), line('who')),
    );
    expect(found.map((pair) => pair.map(({ attribute }) => attribute).sort())).toEqual([['ceo', 'chair']]);
  });
});
