import { type FitOptions, type Fitted, fitOneVsRest } from './fit-one-vs-rest.ts';

/** The features of a text, and the label that it is to be given. */
export type Example = { readonly features: ReadonlySet<string>; readonly label: string };

/** One linear model a label, over the features that were seen often enough. */
export type Linear = { readonly vocabulary: ReadonlyMap<string, number>; readonly fitted: Fitted };

/** A feature is looked at from this many examples on: one that is seen once says little and takes room. */
const LEAST_SEEN = 2;

/** Learns to tell `labels` apart; examples of other labels are left out. */
export function learnLinear(examples: readonly Example[], labels: readonly string[], options: FitOptions): Linear {
  const places = new Map(labels.map((label, place) => [label, place]));
  const vocabulary = vocabularyOf(examples);
  const samples = examples.flatMap(({ features, label }) => {
    const place = places.get(label);
    return place === undefined ? [] : [{ features: placesOf(features, vocabulary), label: place }];
  });
  return { vocabulary, fitted: fitOneVsRest(samples, { features: vocabulary.size, labels: labels.length }, options) };
}

/** By label: the sum of what the features weigh. */
export function marginsOf(features: ReadonlySet<string>, { vocabulary, fitted }: Linear): Float64Array {
  const places = placesOf(features, vocabulary);
  return Float64Array.from(fitted.weights, (weights, label) => {
    let sum = fitted.bias[label] ?? 0;
    for (const place of places) sum += weights[place] ?? 0;
    return sum;
  });
}

function placesOf(features: ReadonlySet<string>, vocabulary: ReadonlyMap<string, number>): readonly number[] {
  return [...features].flatMap((feature) => vocabulary.get(feature) ?? []);
}

/** In the order in which the features come. */
function vocabularyOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const often = [...seen].filter(([, times]) => times >= LEAST_SEEN);
  return new Map(often.map(([feature], place) => [feature, place]));
}
