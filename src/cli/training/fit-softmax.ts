/** A question as its features and its label, both as numbers from 0. */
export type Sample = { readonly features: readonly number[]; readonly label: number };

export type Fitted = {
  readonly bias: Float64Array;
  /** By feature: one weight a label. */
  readonly weights: readonly Float64Array[];
};

export type FitOptions = {
  /** How often all samples are gone through. */
  readonly rounds: number;
  /** First step, in log odds; every weight's steps shrink as its slopes add up. */
  readonly rate: number;
  /** Pull of a weight towards 0 with each sample (L1): what is of no use stays exactly 0. */
  readonly pull: number;
};

type Parameters = { readonly weights: Float64Array; readonly slopes: Float64Array; since: number };

/**
 * Fits a softmax model by AdaGrad (Duchi, Hazan and Singer 2011) with an L1 pull (their composite mirror descent), one sample at a time
 * in the order given: the same samples give the same weights. The pull on features that a sample lacks is made up for when they come again.
 */
export function fitSoftmax(
  samples: readonly Sample[],
  shape: { readonly features: number; readonly labels: number },
  { rounds, rate, pull }: FitOptions,
): Fitted {
  const fresh = (): Parameters => ({
    weights: new Float64Array(shape.labels),
    slopes: new Float64Array(shape.labels).fill(1e-6),
    since: 0,
  });
  const bias = fresh();
  const features = Array.from({ length: shape.features }, fresh);
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const sample of samples) {
      step += 1;
      const active = sample.features.flatMap((feature) => features[feature] ?? []);
      for (const parameters of active) shrink(parameters, step, rate * pull);
      const errors = errorsOf([bias, ...active], sample.label, shape.labels);
      for (const parameters of [bias, ...active]) descend(parameters, errors, rate);
    }
  }
  for (const parameters of features) shrink(parameters, step + 1, rate * pull);
  return { bias: bias.weights, weights: features.map(({ weights }) => weights) };
}

/** Brings the pull of the steps since the last one to bear. */
function shrink(parameters: Parameters, step: number, pull: number): void {
  const { weights, slopes, since } = parameters;
  for (let label = 0; label < weights.length; label += 1) {
    const weight = weights[label] ?? 0;
    if (weight === 0) continue;
    const less = ((step - since) * pull) / Math.sqrt(slopes[label] ?? 1);
    weights[label] = Math.sign(weight) * Math.max(0, Math.abs(weight) - less);
  }
  parameters.since = step;
}

/** What is predicted less what is so, a number a label. */
function errorsOf(active: readonly Parameters[], label: number, labels: number): Float64Array {
  const scores = new Float64Array(labels);
  for (const { weights } of active) {
    for (let at = 0; at < labels; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  }
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one, at) => one / total - Number(at === label));
}

function descend({ weights, slopes }: Parameters, errors: Float64Array, rate: number): void {
  for (let label = 0; label < weights.length; label += 1) {
    const error = errors[label] ?? 0;
    const slope = (slopes[label] ?? 0) + error * error;
    slopes[label] = slope;
    weights[label] = (weights[label] ?? 0) - (rate * error) / Math.sqrt(slope);
  }
}
