import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEvaluate } from '../../src/cli/evaluate.ts';
import { measureSquad, parseSquad } from '../../src/cli/evaluation/squad.ts';
import { UsageError } from '../../src/errors.ts';

type Asked = readonly [question: string, answer: string];

const PARAGRAPHS: readonly (readonly [string, readonly Asked[]])[] = [
  [
    'The observatory of Lerbo opened in 1931. Its dome was built by the shipyard of Vik.',
    [
      ['When did the observatory of Lerbo open?', '1931'],
      ['Who built the dome of the observatory?', 'the shipyard of Vik'],
    ],
  ],
  [
    'Copper wire is drawn through a diamond die. The die is cooled with oil.',
    [['What is copper wire drawn through?', 'a diamond die']],
  ],
  [
    'Herons nest in the reeds of the northern lake. They leave the lake in October.',
    [['When do herons leave the lake?', 'October']],
  ],
  [
    'The parliament of the island sits in a former tannery. It has nineteen members.',
    [['How many members does the parliament have?', 'nineteen']],
  ],
  [
    'Rye bread is baked for six hours in a slow oven. The crust is brushed with water.',
    [['How long is rye bread baked?', 'six hours']],
  ],
];

/** A file in the format of SQuAD; `askedOf` may put another question in the place of one. */
function squadText(askedOf: (question: string) => string = (question) => question): string {
  let id = 0;
  const paragraphs = PARAGRAPHS.map(([context, asked]) => ({
    context,
    qas: asked.map(([question, answer]) => {
      id += 1;
      const answers = [{ text: answer, answer_start: context.indexOf(answer) }];
      return { id: `q${id}`, question: askedOf(question), answers };
    }),
  }));
  return JSON.stringify({ version: '1.1', data: [{ title: 'Odds_and_ends', paragraphs }] });
}

const squad = parseSquad('squad.json', squadText());

describe('parseSquad', () => {
  it('reads articles, paragraphs and questions', () => {
    expect(squad).toHaveLength(1);
    expect(squad[0]?.paragraphs.flatMap(({ qas }) => qas.map(({ id }) => id))).toEqual([
      'q1',
      'q2',
      'q3',
      'q4',
      'q5',
      'q6',
    ]);
  });

  it.each(['', 'nonsense', '[]', '{"data":[{"paragraphs":[{"context":1,"qas":[]}]}]}'])(
    'says that %j is no such file',
    (text) => {
      expect(() => parseSquad('squad.json', text)).toThrow(UsageError);
      expect(() => parseSquad('squad.json', text)).toThrow(/^squad\.json is not a file in SQuAD format: /);
    },
  );
});

describe('measureSquad', () => {
  it('finds passages and sentences of five paragraphs that share no words', () => {
    expect(measureSquad(squad, squad)).toEqual({
      questions: 6,
      passages: 5,
      from: 'en',
      to: 'en',
      recall1: 1,
      recall3: 1,
      mrr10: 1,
      sentence1: 1,
      answer1: 1,
      answer3: 1,
    });
  });

  it('finds nothing for words that stand nowhere', () => {
    const nothing = parseSquad(
      'squad.json',
      squadText(() => 'zzyzx qwertz'),
    );
    expect(measureSquad(squad, nothing)).toMatchObject({
      questions: 6,
      recall1: 0,
      recall3: 0,
      mrr10: 0,
      sentence1: 0,
      answer3: 0,
    });
  });

  it('takes questions of the same id from another file, and its own where there is none', () => {
    const swapped = parseSquad(
      'squad.json',
      squadText((question) => (question.includes('bread') ? 'zzyzx' : question)),
    );
    expect(measureSquad(squad, swapped).recall1).toBeCloseTo(5 / 6, 10);
    expect(measureSquad(squad, []).recall1).toBe(1);
  });

  it('does not take a passage for right that only has the answer’s words', () => {
    const elsewhere = parseSquad(
      'squad.json',
      squadText((question) => (question.includes('bread') ? 'When do herons leave?' : question)),
    );
    const figures = measureSquad(squad, elsewhere);
    expect(figures.recall1).toBeCloseTo(5 / 6, 10);
    expect(figures.sentence1).toBeCloseTo(5 / 6, 10);
  });
});

describe('evaluate --squad', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wenda-squad-'));
    await writeFile(join(folder, 'squad.json'), squadText());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints the figures of a file', async () => {
    const lines: string[] = [];
    await runEvaluate(
      ['--squad', join(folder, 'squad.json')],
      (line) => void lines.push(line),
      () => {},
    );
    expect(lines).toEqual([
      '6 questions, 5 passages, en to en',
      'recall@1 100.00 %  recall@3 100.00 %  MRR@10 1.0000',
      'right sentence first 100.00 %  an answer in the first 100.00 %, in the first three 100.00 %',
    ]);
  });

  it('says that a file is not there', async () => {
    const failed = runEvaluate(
      ['--squad', join(folder, 'gone.json')],
      () => {},
      () => {},
    );
    await expect(failed).rejects.toThrow(/gone\.json can't be read/);
  });
});
