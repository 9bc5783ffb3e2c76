import type { Decided } from '../../answer/asks/classify/decide.ts';
import type { Choice } from '../../knowledge/reading-model.ts';
import type { LabelledQuestion } from './labelled-questions.ts';

/** What a model makes of one labelled question, for one choice. */
export type Reading = {
  readonly question: LabelledQuestion;
  readonly label: string;
  /** The likeliest label, taken or not. */
  readonly guess: string;
  readonly probability: number;
};

export function readingOf(
  question: LabelledQuestion,
  choice: Choice,
  decided: Readonly<Record<Choice, Decided>>,
): Reading {
  const { label: guess, probability } = decided[choice];
  return { question, label: question[choice], guess, probability };
}

export type Share = { readonly right: number; readonly of: number };

export function isRight({ label, guess }: Reading): boolean {
  return label === guess;
}

export function accuracyOf(readings: readonly Reading[]): Share {
  return { right: readings.filter(isRight).length, of: readings.length };
}

/** By label, most frequent first. */
export function accuracyByLabel(readings: readonly Reading[]): readonly (Share & { readonly label: string })[] {
  const labels = [...new Set(readings.map(({ label }) => label))];
  return labels
    .map((label) => ({ label, ...accuracyOf(readings.filter((reading) => reading.label === label)) }))
    .sort((a, b) => b.of - a.of || (a.label < b.label ? -1 : 1));
}

export type Confusion = { readonly label: string; readonly guess: string; readonly times: number };

/** Labels taken for others, most frequent first. */
export function confusions(readings: readonly Reading[]): readonly Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { label, guess } of readings.filter((reading) => !isRight(reading))) {
    const pair = `${label} ${guess}`;
    found.set(pair, { label, guess, times: (found.get(pair)?.times ?? 0) + 1 });
  }
  return Array.from(found)
    .sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion);
}

/**
 * The least probability, in hundredths, at which those that are taken are right as often as `wanted`; 0.95 where they never are.
 */
export function thresholdFor(readings: readonly Reading[], wanted: number): number {
  for (let hundredths = 0; hundredths < 95; hundredths += 1) {
    const { right, of } = accuracyOf(readings.filter(({ probability }) => probability >= hundredths / 100));
    if (right >= wanted * of) return hundredths / 100;
  }
  return 0.95;
}
