import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { AnswerJson } from '../shell/ask-json.ts';
import { responseJson } from '../shell/responding.ts';
import { readLines } from './json-lines.ts';
import { contextOf, share } from './measure.ts';
import { aligned } from './report.ts';

/** A pattern that an answer's text is held against, whatever its letters' case. */
const pattern = z
  .string()
  .min(1)
  .transform((source) => new RegExp(source, 'iu'));

/** A question that was written without looking at the library, and what a right answer to it holds. */
const blindSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['en', 'zh']),
  /** What is asked for: `who`, `howmuch`, `yesno`, ... */
  kind: z.string().min(1),
  question: z.string().min(1),
  /** Earlier questions of the same conversation, the oldest first. */
  history: z.array(z.string()).default([]),
  /** Each must be in the answer's text, and none of `lacks`. */
  holds: z.array(pattern).default([]),
  lacks: z.array(pattern).default([]),
  /** The library does not hold it: whatever is cited is wrong. */
  refuse: z.boolean().default(false),
  /** The answer in words, for people. */
  wanted: z.string().default(''),
});

export type BlindQuestion = z.output<typeof blindSchema>;

/** `right`; `wrong`, which hurts more than a refusal; or `refused`, although the library holds the answer. */
export type Verdict = 'right' | 'wrong' | 'refused';

export type BlindOutcome = { readonly asked: BlindQuestion; readonly given: AnswerJson; readonly verdict: Verdict };

/** Reads one half of the questions; a bad line is named with its file and number. */
export async function readBlind(folder: string, half: 'development' | 'report'): Promise<readonly BlindQuestion[]> {
  const name = `${half}.jsonl`;
  return readLines(name, await readFile(join(folder, name), 'utf8'), blindSchema);
}

/** Asks as a door does, and holds the whole text of the reply against what was wanted. */
export function measureBlind(asked: BlindQuestion, searchable: SearchableLibrary, now: string): BlindOutcome {
  const context = contextOf(asked.history, searchable, now);
  const given = responseJson({ question: asked.question, context, search: 0 }, searchable, now);
  return { asked, given, verdict: verdictOn(asked, given) };
}

export function verdictOn({ refuse, holds, lacks }: BlindQuestion, { kind, text, citations }: AnswerJson): Verdict {
  const isAnswered = kind === 'answered' && citations.length > 0;
  if (!isAnswered) return refuse ? 'right' : 'refused';
  const isRight = !refuse && holds.every((one) => one.test(text)) && !lacks.some((one) => one.test(text));
  return isRight ? 'right' : 'wrong';
}

/** Of the normal distribution, for an interval that holds the true share in 95 of 100 samples. */
const Z = 1.96;

/** Wilson's score interval of a share, both ends in [0, 1] (E. B. Wilson 1927, Journal of the American Statistical Association 22). */
export function wilsonInterval(hits: number, of: number): readonly [from: number, until: number] {
  const [rate, spread] = [hits / of, Z ** 2 / of];
  const middle = (rate + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((rate * (1 - rate) + spread / 4) / of)) / (1 + spread);
  return [middle - half, middle + half];
}

/** Of all, by language and by kind: how many are right, the interval of that share, and how many were answered wrongly; in percent. */
export function blindTable(name: string, outcomes: readonly BlindOutcome[]): string {
  const groups: readonly (readonly [label: string, of: readonly BlindOutcome[]])[] = [
    [`written blind, ${name}`, outcomes],
    ...groupedBy(outcomes, ({ asked }) => asked.language),
    ...groupedBy(outcomes, ({ asked }) => asked.kind),
  ];
  const rows = groups.map(([label, of]) => {
    const right = of.filter(({ verdict }) => verdict === 'right').length;
    const [from, until] = wilsonInterval(right, of.length).map(percent);
    const wrong = share(of, ({ verdict }) => verdict === 'wrong');
    return [label, String(of.length), percent(right / of.length), `${from}–${until}`, percent(wrong)];
  });
  return aligned([['', 'questions', 'right', '95 % interval', 'answered wrongly'], ...rows]);
}

/** One line for every question that was not answered rightly. */
export function blindMisses(outcomes: readonly BlindOutcome[]): readonly string[] {
  return outcomes
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ asked, given, verdict }) => {
      const wanted = asked.refuse ? 'a refusal' : asked.wanted;
      const [first = ''] = given.text.split('\n');
      return `${asked.id}: ${[...asked.history, asked.question].join(' / ')}\n    wanted ${wanted}\n    given  ${verdict}: ${first}`;
    });
}

function groupedBy(
  outcomes: readonly BlindOutcome[],
  keyOf: (outcome: BlindOutcome) => string,
): readonly (readonly [string, readonly BlindOutcome[]])[] {
  const keys = [...new Set(outcomes.map(keyOf))].sort();
  return keys.map((key) => [`  ${key}`, outcomes.filter((outcome) => keyOf(outcome) === key)]);
}

function percent(part: number): string {
  return (100 * part).toFixed(1);
}
