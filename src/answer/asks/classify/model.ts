import { CHOICES, type Choice, type LanguageModel, type ReadingModel } from '../../../knowledge/reading-model.ts';
import type { Language } from '../../../lang/text.ts';
import { type Decided, decide, NONE, UNDECIDED } from './decide.ts';
import { type Clue, cluesOf, featuresIn } from './features.ts';

/** What the model reads in a question. Its text is not kept. */
export type Classified = {
  /** `text` where no kind is likely enough. */
  readonly kind: string;
  /** Absent where none is asked for, or none is likely enough. */
  readonly attribute?: string;
  readonly qualifier?: string;
  /** Of the likeliest label each, taken or not; 0 in a language without a model. */
  readonly probability: Readonly<Record<Choice, number>>;
  /** The words, characters and pairs that spoke most for the likeliest label against the second, strongest first. */
  readonly because: { readonly kind: readonly string[]; readonly attribute: readonly string[] };
};

/** How many clues are named as reasons. */
const REASONS = 4;

/** What a weight of 1 is in log odds. */
export const WEIGHT = 0.1;

const UNREAD: Classified = {
  kind: UNDECIDED,
  probability: { kind: 0, attribute: 0, qualifier: 0 },
  because: { kind: [], attribute: [] },
};

/** Reads what a question asks from its slotted text (see `slotted`). The same text and model give the same answer. */
export function classify(slotted: string, language: Language, model: ReadingModel): Classified {
  const trained = model[language];
  if (trained === undefined) return UNREAD;
  const clues = cluesOf(slotted, language);
  const { kind, attribute, qualifier } = decideBy(trained, featuresIn(clues));
  const isTaken = (choice: Choice, { probability }: Decided) => probability >= trained[choice].threshold;
  const isNamed = (choice: Choice, decided: Decided) => decided.label !== NONE && isTaken(choice, decided);
  return {
    kind: isTaken('kind', kind) ? kind.label : UNDECIDED,
    ...(isNamed('attribute', attribute) && { attribute: attribute.label }),
    ...(isNamed('qualifier', qualifier) && { qualifier: qualifier.label }),
    probability: { kind: kind.probability, attribute: attribute.probability, qualifier: qualifier.probability },
    because: {
      kind: reasons(clues, { first: kind.best, second: kind.second, weights: trained.weights }),
      attribute: reasons(clues, {
        first: trained.kind.labels.length + attribute.best,
        second: trained.kind.labels.length + attribute.second,
        weights: trained.weights,
      }),
    },
  };
}

/** The likeliest label of each choice, whether or not it is likely enough to be taken. */
export function decideBy(model: LanguageModel, features: Iterable<string>): Readonly<Record<Choice, Decided>> {
  const scores = Float64Array.from(CHOICES.flatMap((choice) => model[choice].bias));
  for (const feature of features) addPairs(scores, model.weights.get(feature));
  const logOdds = scores.map((score) => score * WEIGHT);
  const attributes = model.kind.labels.length;
  const qualifiers = attributes + model.attribute.labels.length;
  const byChoice = {
    kind: logOdds.subarray(0, attributes),
    attribute: logOdds.subarray(attributes, qualifiers),
    qualifier: logOdds.subarray(qualifiers),
  };
  return decide(byChoice, model);
}

function addPairs(scores: Float64Array, pairs: readonly number[] = []): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const place = pairs[at] ?? 0;
    scores[place] = (scores[place] ?? 0) + (pairs[at + 1] ?? 0);
  }
}

type Difference = {
  readonly first: number;
  readonly second: number;
  readonly weights: LanguageModel['weights'];
};

function reasons(clues: readonly Clue[], { first, second, weights }: Difference): readonly string[] {
  const strengthOf = (feature: string) => {
    const pairs = weights.get(feature) ?? [];
    return weightAt(first, pairs) - weightAt(second, pairs);
  };
  return clues
    .map(({ says, features }) => ({ says, strength: features.reduce((sum, feature) => sum + strengthOf(feature), 0) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, REASONS)
    .map(({ says }) => says);
}

function weightAt(place: number, pairs: readonly number[]): number {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === place) return pairs[at + 1] ?? 0;
  return 0;
}
