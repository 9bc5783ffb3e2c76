import { featuresOf } from '../../answer/asks/classify/features.ts';
import { decideBy } from '../../answer/asks/classify/model.ts';
import { CHOICES, type Choice } from '../../knowledge/reading-model.ts';
import type { Language } from '../../lang/text.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { accuracyByLabel, accuracyOf, confusions, isRight, type Reading, readingOf, type Share } from './reading.ts';
import type { Trained } from './train-reading.ts';

/** Confusions printed a choice. */
const MOST_CONFUSIONS = 20;

export type ReportOptions = {
  readonly language: Language;
  readonly trained: Trained;
  /** Questions that the model has not learnt from. */
  readonly aside: readonly LabelledQuestion[];
  /** Whether questions that are read wrongly are printed: of those learnt from, so that the others stay unseen. */
  readonly show: boolean;
};

/** How well a model reads questions that it has not learnt from, a line each. */
export function reportOf({ language, trained: { model, folded }, aside, show }: ReportOptions): readonly string[] {
  const decided = aside.map((question) => ({
    question,
    choices: decideBy(model, featuresOf(question.text, language)),
  }));
  return CHOICES.flatMap((choice) => {
    const readings = decided.map(({ question, choices }) => readingOf(question, choice, choices));
    return choiceReport(choice, { readings, threshold: model[choice].threshold, folded: folded[choice], show });
  });
}

type ChoiceReport = {
  readonly readings: readonly Reading[];
  readonly threshold: number;
  readonly folded: readonly Reading[];
  readonly show: boolean;
};

function choiceReport(choice: Choice, { readings, threshold, folded, show }: ChoiceReport): readonly string[] {
  const taken = readings.filter(({ probability }) => probability >= threshold);
  const byLabel = accuracyByLabel(readings).map(({ label, right, of }) => `${label} ${right}/${of}`);
  const confused = confusions(readings)
    .slice(0, MOST_CONFUSIONS)
    .map(({ label, guess, times }) => `${label} as ${guess} ${times}`);
  return [
    `  ${choice}: ${percent(accuracyOf(readings))} right`,
    `    taken from ${threshold} on: ${percent({ right: taken.length, of: readings.length })}, of these right ${percent(accuracyOf(taken))}`,
    `    among those learnt from, each quarter by the other three: ${percent(accuracyOf(folded))} right`,
    `    right of asked: ${byLabel.join(', ')}`,
    ...(confused.length === 0 ? [] : [`    read wrongly: ${confused.join(', ')}`]),
    ...(show ? folded.filter((reading) => !isRight(reading)).map(wrongLine) : []),
  ];
}

function wrongLine({ question, label, guess, probability }: Reading): string {
  return `      ${label} as ${guess} (${probability.toFixed(2)}): ${question.text}`;
}

/** `95.3 % (610 of 640)` */
export function percent({ right, of }: Share): string {
  return of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} % (${right} of ${of})`;
}
