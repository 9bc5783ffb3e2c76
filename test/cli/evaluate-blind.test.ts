import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runEvaluate } from '../../src/cli/evaluate.ts';
import {
  type BlindQuestion,
  blindMisses,
  blindTable,
  measureBlind,
  readBlind,
  verdictOn,
  wilsonInterval,
} from '../../src/cli/evaluation/blind.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const BLIND = join(import.meta.dirname, '../golden/blind');
const searchable = fixtureSearchable();

const question = (rest: Partial<BlindQuestion>): BlindQuestion => ({
  id: 'x1',
  language: 'en',
  kind: 'who',
  question: 'who runs Halden',
  history: [],
  holds: [/reyes/iu],
  lacks: [],
  refuse: false,
  wanted: 'Tomas Reyes',
  ...rest,
});
const verdict = (rest: Partial<BlindQuestion>) => measureBlind(question(rest), searchable, NOW).verdict;

describe('a question that was written blind', () => {
  it('is answered rightly where the text holds all that it must, and nothing that it must not', () => {
    expect(verdict({})).toBe('right');
    expect(verdict({ holds: [/reyes/iu, /nobody at all/iu] })).toBe('wrong');
    expect(verdict({ lacks: [/reyes/iu] })).toBe('wrong');
  });

  it('is refused, which is right only where the library does not hold it', () => {
    const unheld = { question: 'what is the revenue of Halden for 2031', holds: [/7/u] };
    expect(verdict(unheld)).toBe('refused');
    expect(verdict({ ...unheld, refuse: true })).toBe('right');
    expect(verdict({ refuse: true })).toBe('wrong');
  });

  it('goes on from the questions before', () => {
    expect(verdict({ question: 'who runs it', history: ['when was Halden founded'] })).toBe('right');
    expect(verdict({ question: 'who runs it' })).not.toBe('right');
  });

  it('needs a citation for its answer', () => {
    const { given } = measureBlind(question({}), searchable, NOW);
    expect(verdictOn(question({}), { ...given, citations: [] })).toBe('refused');
  });
});

describe('the table of blind questions', () => {
  const outcomes = [
    measureBlind(question({}), searchable, NOW),
    measureBlind(question({ language: 'zh', kind: 'when', holds: [/nobody/u] }), searchable, NOW),
  ];

  it('has all, each language and each kind with its interval', () => {
    const rows = blindTable('report', outcomes)
      .split('\n')
      .map((row) => row.trim().split(/\s{2,}/));
    expect(rows.slice(1)).toEqual([
      ['written blind, report', '2', '50.0', '9.5–90.5', '50.0'],
      ['en', '1', '100.0', '20.7–100.0', '0.0'],
      ['zh', '1', '0.0', '0.0–79.3', '100.0'],
      ['when', '1', '0.0', '0.0–79.3', '100.0'],
      ['who', '1', '100.0', '20.7–100.0', '0.0'],
    ]);
  });

  it('is followed by what was missed, where that is asked for', () => {
    expect(blindMisses(outcomes)).toHaveLength(1);
    expect(blindMisses(outcomes)[0]).toContain('wanted Tomas Reyes');
  });
});

describe('the interval of a share', () => {
  // Values of the score interval for n = 10 and n = 100.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [50, 100, 0.4038, 0.5962],
  ])('of %i in %i', (hits, of, from, until) => {
    const [low, high] = wilsonInterval(hits, of);
    expect(low).toBeCloseTo(from, 3);
    expect(high).toBeCloseTo(until, 3);
  });
});

describe('the questions that were written blind', () => {
  it('are all readable, and none is in both halves', async () => {
    const halves = await Promise.all((['development', 'report'] as const).map((half) => readBlind(BLIND, half)));
    const ids = halves.flat().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(350);
    expect(new Set(ids).size).toBe(ids.length);
    expect(halves.flat().filter(({ refuse, holds }) => refuse === holds.length > 0)).toEqual([]);
  });
});

describe('npm run evaluate -- --only', () => {
  it('names a set that there is not', async () => {
    await expect(
      runEvaluate(
        ['--only', 'blind,silver'],
        () => {},
        () => {},
      ),
    ).rejects.toThrow('--only silver');
  });
});
