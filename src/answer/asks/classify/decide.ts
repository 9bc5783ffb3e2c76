import type { Choice } from '../../../knowledge/reading-model.ts';

/** The label of a question that has no attribute, or no qualifier. */
export const NONE = 'none';

/** The kind of a question that is about nothing that the library knows to look for, or that the model is not sure of. */
export const UNDECIDED = 'text';

/** A kind stays possible where its questions have always had an attribute and none is found. */
const LEAST_AGREEMENT = 0.01;

/** What may be chosen: its labels, and for kinds the share of their questions that have an attribute. */
export type Heads = Readonly<Record<Choice, { readonly labels: readonly string[] }>> & {
  readonly kind: { readonly named: readonly number[] };
};

export type Decided = {
  /** The likeliest. */
  readonly label: string;
  readonly probability: number;
  /** Places of the likeliest label and of the second among the labels. */
  readonly best: number;
  readonly second: number;
};

/** Whether what a question of this kind is about is never an attribute: a timeline, a definition. */
export function standsAlone(kind: string, named: number): boolean {
  return named === 0 && kind !== UNDECIDED;
}

/**
 * The likeliest kind, attribute and qualifier, from log odds up to a constant. A kind that has an attribute in most questions is the
 * less likely, the likelier it is that there is none, and the other way round; a kind that stands alone has none.
 */
export function decide(
  logOdds: Readonly<Record<Choice, Float64Array>>,
  heads: Heads,
): Readonly<Record<Choice, Decided>> {
  const attributes = softmax(logOdds.attribute);
  const none = attributes[heads.attribute.labels.indexOf(NONE)] ?? 0;
  const kinds = softmax(logOdds.kind).map((share, place) => {
    const named = heads.kind.named[place] ?? 0;
    if (standsAlone(heads.kind.labels[place] ?? '', named)) return share / 2;
    return share * (none * (1 - named) + (1 - none) * named + LEAST_AGREEMENT);
  });
  const kind = likeliest(shares(kinds), heads.kind.labels);
  const isAlone = standsAlone(kind.label, heads.kind.named[kind.best] ?? 0);
  const attribute = likeliest(attributes, heads.attribute.labels);
  return {
    kind,
    attribute: isAlone ? { ...kind, label: NONE, second: kind.best } : attribute,
    qualifier: likeliest(softmax(logOdds.qualifier), heads.qualifier.labels),
  };
}

function likeliest(probabilities: Float64Array, labels: readonly string[]): Decided {
  const best = highest(probabilities, -1);
  const second = highest(probabilities, best);
  return { label: labels[best] ?? '', probability: probabilities[best] ?? 0, best, second };
}

/** Of equal ones the first. */
function highest(values: Float64Array, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (const [place, value] of values.entries()) {
    if (place !== except && value > (values[best] ?? Number.NEGATIVE_INFINITY)) best = place;
  }
  return best;
}

/** Probabilities that add up to 1, from log odds up to a constant. */
export function softmax(logOdds: Float64Array): Float64Array {
  const top = logOdds.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return shares(logOdds.map((one) => Math.exp(one - top)));
}

function shares(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
