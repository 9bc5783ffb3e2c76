import { featuresOf } from '../../answer/asks/classify/features.ts';
import type { Labelling, LanguageModel } from '../../knowledge/reading-model.ts';
import type { Language } from '../../lang/text.ts';
import { type FitOptions, type Fitted, fitSoftmax } from './fit-softmax.ts';
import type { Choice, LabelledQuestion } from './labelled-questions.ts';

/** Found by trying, on questions that are not kept aside: see CONTRIBUTING.md. */
export const FIT: FitOptions = { rounds: 30, rate: 0.3, pull: 0.0002 };

/** A feature is looked at from this many questions on: one seen once says little and costs room. */
export const LEAST_SEEN = 2;

/** Weights below this, in hundredths, are left out. */
const LEAST_WEIGHT = 5;

/** Least probability at which a label is taken: more likely right than wrong. */
const THRESHOLDS: Readonly<Record<Choice, number>> = { kind: 0.5, attribute: 0.5, qualifier: 0.5 };

/** The model of one language, fitted to the questions given, in their order. */
export function trainReading(questions: readonly LabelledQuestion[], language: Language): LanguageModel {
  const featured = questions.map((question) => ({ question, features: featuresOf(question.text, language) }));
  const vocabulary = vocabularyOf(featured.map(({ features }) => features));
  const trained = (choice: Choice): Labelling => {
    const labels = byFrequency(questions.map((question) => question[choice]));
    const samples = featured.map(({ question, features }) => ({
      features: features.flatMap((feature) => vocabulary.get(feature) ?? []),
      label: labels.indexOf(question[choice]),
    }));
    const fitted = fitSoftmax(samples, { features: vocabulary.size, labels: labels.length }, FIT);
    return labellingOf(fitted, { labels, vocabulary: [...vocabulary.keys()], threshold: THRESHOLDS[choice] });
  };
  return { kind: trained('kind'), attribute: trained('attribute'), qualifier: trained('qualifier') };
}

/** Features seen often enough, in the order in which they come, with their places. */
function vocabularyOf(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const features of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const often = [...seen].filter(([, times]) => times >= LEAST_SEEN);
  return new Map(often.map(([feature], place) => [feature, place]));
}

function byFrequency(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([label]) => label);
}

/** Weights rounded to hundredths, small ones left out, features in alphabetical order. */
function labellingOf(
  { bias, weights }: Fitted,
  { labels, vocabulary, threshold }: { labels: readonly string[]; vocabulary: readonly string[]; threshold: number },
): Labelling {
  const kept = vocabulary.flatMap((feature, place) => {
    const pairs = Array.from(weights[place] ?? [], hundredths).flatMap((weight, label) =>
      Math.abs(weight) < LEAST_WEIGHT ? [] : [label, weight],
    );
    return pairs.length === 0 ? [] : [[feature, pairs] as const];
  });
  return {
    labels: [...labels],
    threshold,
    bias: Array.from(bias, hundredths),
    weights: new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, pairs]) => [feature, [...pairs]])),
  };
}

function hundredths(weight: number): number {
  // Adding 0 makes -0 a 0, as which it is read back.
  return Math.round(weight * 100) + 0;
}
