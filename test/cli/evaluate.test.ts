import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { runEvaluate } from '../../src/cli/evaluate.ts';
import type { GoldenQuestion } from '../../src/cli/evaluation/golden.ts';
import { contextOf, figuresOf, measureOne, type Outcome } from '../../src/cli/evaluation/measure.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();

const golden = (rest: Partial<GoldenQuestion>): GoldenQuestion => ({
  id: 'x',
  language: 'en',
  question: 'Who runs Halden Optics?',
  history: [],
  kind: 'answered',
  articles: ['2023-07-01-reyes-takes-over-halden'],
  contains: [],
  ...rest,
});
const measured = (rest: Partial<GoldenQuestion>) => measureOne(golden(rest), searchable, NOW);

/** An outcome of a question whose right article stands at a place. */
function outcome(rank: number | undefined, right: boolean, rest: Partial<GoldenQuestion> = {}): Outcome {
  const { answer } = measured({ question: right ? 'Who runs Halden Optics?' : "Halden's revenue in 2031" });
  return { golden: golden(rest), answer, right, ...(rank !== undefined && { rank }) };
}

describe('the figures', () => {
  it('count places among answerable questions that stand alone', () => {
    const followUp = { history: ['before'] };
    const figures = figuresOf([
      outcome(1, true),
      outcome(2, true),
      outcome(4, true),
      outcome(undefined, false),
      outcome(1, true, followUp),
      outcome(1, true, { articles: [] }),
      outcome(1, true, { kind: 'unknown', articles: [] }),
    ]);
    expect(figures).toMatchObject({ questions: 7, recall1: 1 / 4, recall3: 2 / 4 });
    expect(figures.mrr10).toBeCloseTo((1 + 1 / 2 + 1 / 4 + 0) / 4, 10);
  });

  it('count right answers, wrong refusals and right refusals apart', () => {
    const refusal: Partial<GoldenQuestion> = { kind: 'unknown', articles: [] };
    const figures = figuresOf([
      outcome(1, true),
      outcome(1, true),
      outcome(1, false),
      outcome(undefined, false, refusal),
      outcome(undefined, true, refusal),
      outcome(undefined, true, { ...refusal, kind: 'outOfScope' }),
    ]);
    expect(figures.accuracy).toBeCloseTo(2 / 3, 10);
    expect(figures.wrongRefusals).toBeCloseTo(1 / 3, 10);
    expect(figures.rightRefusals).toBeCloseTo(2 / 3, 10);
  });

  it('count citations of right articles among all that are given', () => {
    const [right] = [measured({})];
    expect(right.answer.kind === 'answered' && right.answer.statements.length).toBe(2);
    expect(figuresOf([right]).citationPrecision).toBe(1 / 2);
    const both = { articles: ['2023-07-01-reyes-takes-over-halden', '2019-04-02-halden-history'] };
    expect(figuresOf([measured(both)]).citationPrecision).toBe(1);
  });

  it('are no numbers where nothing was asked', () => {
    expect(figuresOf([])).toMatchObject({ questions: 0, recall1: Number.NaN, accuracy: Number.NaN });
  });
});

describe('an answer is right', () => {
  it.each<[string, Partial<GoldenQuestion>, boolean]>([
    ['when its first source is one of those wanted', {}, true],
    ['when no source is prescribed', { articles: [] }, true],
    ['when it holds what it must, in any case and script', { contains: ['TOMAS reyes'] }, true],
    ['not when something is missing', { contains: ['Tomas Reyes', 'Ada Ferro'] }, false],
    ['not when another article comes first', { articles: ['2019-04-02-halden-history'] }, false],
    ['not when it was refused', { question: "Halden's revenue in 2031" }, false],
    [
      'when it refuses, by whatever name, what it cannot know',
      { question: 'What do penguins eat?', kind: 'unknown' },
      true,
    ],
    ['not when it answers what it cannot know', { kind: 'unknown' }, false],
    ['when it asks back', { question: 'Who is Lin Wei?', kind: 'ambiguous' }, true],
    ['not when it refuses where it must ask back', { question: 'What do penguins eat?', kind: 'ambiguous' }, false],
  ])('%s', (_, rest, right) => {
    expect(measured(rest).right).toBe(right);
  });

  it('when it goes on from its history', () => {
    const history = ["What was Halden's revenue in 2023?"];
    const rest = { question: 'and in 2022?', articles: ['2025-02-20-halden-results-2024'], contains: ['310 million'] };
    expect(measured({ ...rest, history }).right).toBe(true);
    expect(measured(rest).right).toBe(false);
    expect(contextOf(history, searchable, NOW).topic).toEqual(ask(history[0] ?? '', {}, searchable, NOW).topic);
  });
});

describe('evaluate', () => {
  it.each([
    [['--now', '2026-02-30'], /--now 2026-02-30 is not a day/],
    [['--questions', 'x.json'], /--questions goes with --squad/],
    [['--bogus'], /--bogus/],
  ])('does not take %j, and shows the usage', async (args, message) => {
    const failed = runEvaluate(
      args,
      () => {},
      () => {},
    );
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(/Usage: npm run evaluate/);
  });
});
