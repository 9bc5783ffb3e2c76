import { featuresOf } from '../../answer/asks/classify/features.ts';
import { likeliest } from '../../answer/asks/classify/model.ts';
import type { LanguageModel } from '../../knowledge/reading-model.ts';
import type { Language } from '../../lang/text.ts';
import type { Choice, LabelledQuestion } from './labelled-questions.ts';

/** What a model makes of one labelled question. */
export type Reading = {
  readonly question: LabelledQuestion;
  readonly label: string;
  /** The likeliest label, taken or not. */
  readonly guess: string;
  readonly probability: number;
  readonly isTaken: boolean;
};

/** Reads one choice of every question. */
export function readAll(
  questions: readonly LabelledQuestion[],
  { model, language, choice }: { readonly model: LanguageModel; readonly language: Language; readonly choice: Choice },
): readonly Reading[] {
  const labelling = model[choice];
  return questions.map((question) => {
    const { best, probability, taken } = likeliest(featuresOf(question.text, language), labelling);
    const guess = labelling.labels[best] ?? '';
    return { question, label: question[choice], guess, probability, isTaken: taken !== undefined };
  });
}

export type Share = { readonly right: number; readonly of: number };

export function accuracyOf(readings: readonly Reading[]): Share {
  return { right: readings.filter(isRight).length, of: readings.length };
}

export function isRight({ label, guess }: Reading): boolean {
  return label === guess;
}

/** By label, most frequent first. */
export function accuracyByLabel(readings: readonly Reading[]): readonly (Share & { readonly label: string })[] {
  const labels = [...new Set(readings.map(({ label }) => label))];
  return labels
    .map((label) => ({ label, ...accuracyOf(readings.filter((reading) => reading.label === label)) }))
    .sort((a, b) => b.of - a.of || (a.label < b.label ? -1 : 1));
}

/** Labels taken for others, most frequent first. */
export function confusions(
  readings: readonly Reading[],
): readonly { readonly label: string; readonly guess: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const reading of readings) {
    if (isRight(reading)) continue;
    const pair = `${reading.label} ${reading.guess}`;
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return [...times]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([pair, count]) => {
      const [label = '', guess = ''] = pair.split(' ');
      return { label, guess, times: count };
    });
}
