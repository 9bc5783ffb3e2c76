import type { LanguageModel } from '../../knowledge/reading-model.ts';
import type { Language } from '../../lang/text.ts';
import { accuracyByLabel, accuracyOf, confusions, isRight, type Reading, readAll, type Share } from './accuracy.ts';
import { CHOICES, type Choice, type LabelledQuestion } from './labelled-questions.ts';

/** Confusions printed a choice. */
const MOST_CONFUSIONS = 12;

export type ReportOptions = {
  readonly language: Language;
  readonly model: LanguageModel;
  /** Questions that the model has not learnt from. */
  readonly aside: readonly LabelledQuestion[];
  /** Whether every question that is read wrongly is printed. */
  readonly show: boolean;
};

/** How well a model reads questions that it has not learnt from, a line each. */
export function reportOf({ language, model, aside, show }: ReportOptions): readonly string[] {
  return CHOICES.flatMap((choice) => {
    const readings = readAll(aside, { model, language, choice });
    return choiceReport(choice, readings, show);
  });
}

function choiceReport(choice: Choice, readings: readonly Reading[], show: boolean): readonly string[] {
  const taken = readings.filter(({ isTaken }) => isTaken);
  const byLabel = accuracyByLabel(readings).map(({ label, right, of }) => `${label} ${right}/${of}`);
  const taking = confusions(readings)
    .slice(0, MOST_CONFUSIONS)
    .map(({ label, guess, times }) => `${label} as ${guess} ${times}`);
  return [
    `  ${choice}: ${percent(accuracyOf(readings))} right; sure of ${percent({ right: taken.length, of: readings.length })}, of these ${percent(accuracyOf(taken))} right`,
    `    right of asked: ${byLabel.join(', ')}`,
    ...(taking.length === 0 ? [] : [`    read wrongly: ${taking.join(', ')}`]),
    ...(show ? readings.filter((reading) => !isRight(reading)).map(wrongLine) : []),
  ];
}

function wrongLine({ question, label, guess, probability }: Reading): string {
  return `      ${label} as ${guess} (${probability.toFixed(2)}): ${question.text}`;
}

/** `95.3 % (610 of 640)` */
export function percent({ right, of }: Share): string {
  return of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} % (${right} of ${of})`;
}
