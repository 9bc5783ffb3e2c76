import type { Labelling, ReadingModel } from '../../../knowledge/reading-model.ts';
import type { Language } from '../../../lang/text.ts';
import { featuresOf } from './features.ts';

/** The label of a question that has no attribute, or no qualifier. */
export const NONE = 'none';

/** The kind of a question that the model is not sure of. */
export const UNDECIDED = 'text';

/** What the model reads in a question. Its text is not kept. */
export type Classified = {
  /** `text` where no kind is likely enough. */
  readonly kind: string;
  /** Absent where none is asked for, or none is likely enough. */
  readonly attribute?: string;
  readonly qualifier?: string;
  /** Of the likeliest label each, taken or not; 0 in a language without a model. */
  readonly probability: { readonly kind: number; readonly attribute: number; readonly qualifier: number };
  /** The n-grams that spoke most for the likeliest label against the second, strongest first. */
  readonly because: { readonly kind: readonly string[]; readonly attribute: readonly string[] };
};

/** How many n-grams are named as reasons. */
const REASONS = 4;

/** A weight of the model is in hundredths. */
const SCALE = 100;

/** Reads what a question asks from its slotted text (see `slotted`). The same text and model give the same answer. */
export function classify(slotted: string, language: Language, model: ReadingModel): Classified {
  const trained = model[language];
  if (trained === undefined) return UNREAD;
  const features = featuresOf(slotted, language);
  const [kind, attribute, qualifier] = [
    likeliest(features, trained.kind),
    likeliest(features, trained.attribute),
    likeliest(features, trained.qualifier),
  ];
  return {
    kind: kind.taken ?? UNDECIDED,
    ...(isNamed(attribute.taken) && { attribute: attribute.taken }),
    ...(isNamed(qualifier.taken) && { qualifier: qualifier.taken }),
    probability: {
      kind: kind.probability,
      attribute: attribute.probability,
      qualifier: qualifier.probability,
    },
    because: {
      kind: reasons(features, trained.kind, kind),
      attribute: reasons(features, trained.attribute, attribute),
    },
  };
}

const UNREAD: Classified = {
  kind: UNDECIDED,
  probability: { kind: 0, attribute: 0, qualifier: 0 },
  because: { kind: [], attribute: [] },
};

function isNamed(label: string | undefined): label is string {
  return label !== undefined && label !== NONE;
}

type Likeliest = {
  readonly best: number;
  readonly second: number;
  readonly probability: number;
  /** The best label where it is likely enough. */
  readonly taken: string | undefined;
};

/** The label with the highest sum of weights, by the softmax of all sums; of equal ones the first. */
export function likeliest(features: readonly string[], labelling: Labelling): Likeliest {
  const scores = Float64Array.from(labelling.bias);
  for (const feature of features) {
    const pairs = labelling.weights.get(feature) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const label = pairs[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  const best = highest(scores, -1);
  const top = scores[best] ?? 0;
  let total = 0;
  for (const score of scores) total += Math.exp((score - top) / SCALE);
  const probability = 1 / total;
  const taken = probability >= labelling.threshold ? labelling.labels[best] : undefined;
  return { best, second: highest(scores, best), probability, taken };
}

function highest(scores: Float64Array, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (const [label, score] of scores.entries())
    if (label !== except && score > (scores[best] ?? -Infinity)) best = label;
  return best;
}

function reasons(features: readonly string[], { weights }: Labelling, { best, second }: Likeliest): readonly string[] {
  const strengths = features
    .map((feature) => ({
      feature,
      strength: weightOf(weights.get(feature), best) - weightOf(weights.get(feature), second),
    }))
    .filter(({ strength }) => strength > 0);
  return strengths
    .sort((a, b) => b.strength - a.strength)
    .slice(0, REASONS)
    .map(({ feature }) => feature);
}

function weightOf(pairs: readonly number[] | undefined, label: number): number {
  for (let at = 0; at < (pairs?.length ?? 0); at += 2) if (pairs?.[at] === label) return pairs[at + 1] ?? 0;
  return 0;
}
