import { createHash } from 'node:crypto';
import { z } from 'zod';
import { NONE } from '../../answer/asks/classify/decide.ts';
import { symbolsOf } from '../../answer/asks/classify/features.ts';
import { plainSlots } from '../../answer/asks/classify/slots.ts';
import { UsageError } from '../../errors.ts';
import { CHOICES } from '../../knowledge/reading-model.ts';

const label = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is a name in small letters and hyphens');

/** A line of `reading/<language>.jsonl`. */
const lineSchema = z.strictObject({
  q: z.string().trim().min(1).describe('The question, with {company} and the like for names, dates and figures'),
  kind: label.describe('What kind of answer is asked for'),
  attribute: label.default(NONE).describe('An id of attributes.yaml, or none'),
  qualifier: label
    .default(NONE)
    .describe('What of the attribute is asked for, such as the price of a listing, or none'),
});

export type LabelledQuestion = {
  readonly text: string;
  /** Where a random order puts it: the hash of the text that its symbols make. */
  readonly order: string;
  /** One in five: not trained on, only measured with. Two ways to write the same symbols are on the same side. */
  readonly isAside: boolean;
  readonly kind: string;
  readonly attribute: string;
  readonly qualifier: string;
};

/**
 * Reads labelled questions in the order of their hashes, each once, whatever its punctuation. Throws UsageError `labelled-question`
 * that names the line.
 */
export function readLabelled(path: string, jsonLines: string): readonly LabelledQuestion[] {
  const questions = jsonLines
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(path, line, at + 1)]));
  const inOrder = questions.sort((a, b) => compare(identityOf(a), identityOf(b)) || compare(a.text, b.text));
  return inOrder.filter((question, at) => {
    const before = inOrder[at - 1];
    return before === undefined || identityOf(before) !== identityOf(question);
  });
}

function identityOf({ order, kind, attribute, qualifier }: LabelledQuestion): string {
  return [order, kind, attribute, qualifier].join(' ');
}

function readLine(path: string, line: string, number: number): LabelledQuestion {
  const result = lineSchema.safeParse(plainOf(line));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(
      'labelled-question',
      `${path}:${number} ${issue?.path.join('.') || 'line'}: ${issue?.message}. Write {"q":"who runs {company}","kind":"fact","attribute":"chief-executive"}`,
      { value: line },
    );
  }
  const { q, ...labels } = result.data;
  const text = plainSlots(q);
  const hash = createHash('sha256').update(symbolsOf(text).join(' ')).digest();
  return { text, order: hash.toString('hex', 4), isAside: hash.readUInt32BE(0) % 5 === 0, ...labels };
}

function plainOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which of so many equal parts a question is in; of those that are kept aside and those that are not as of all. */
export function foldOf({ order }: LabelledQuestion, folds: number): number {
  return Number.parseInt(order.slice(0, 8), 16) % folds;
}

/** The same question with other labels, each pair once: one of the two is wrong, or the labels leave it open. */
export function contradictions(
  questions: readonly LabelledQuestion[],
): readonly (readonly [LabelledQuestion, LabelledQuestion])[] {
  const first = new Map<string, LabelledQuestion>();
  return questions.flatMap((question) => {
    const twin = first.get(question.order);
    if (twin === undefined) first.set(question.order, question);
    return twin !== undefined && CHOICES.some((choice) => twin[choice] !== question[choice])
      ? [[twin, question] as const]
      : [];
  });
}
