import { probabilityOf } from '../../answer/rank/confidence.ts';
import type { Model } from '../../knowledge/calibration.ts';

/** What spoke for a statement, and whether it answered. */
export type Sample = { readonly features: readonly number[]; readonly answers: boolean };

const STEPS = 4000;
const RATE = 0.5;
/** Pull towards small weights (L2), so that a feature that all samples share takes no weight. */
const DECAY = 0.0005;

/**
 * Fits a logistic model by gradient descent, both classes weighing the same. Weights are kept from going negative (projected
 * gradient): a model with wrong-signed weights fits its library better and other questions worse.
 */
export function fitModel(samples: readonly Sample[]): Omit<Model, 'threshold'> {
  const width = samples[0]?.features.length ?? 0;
  const positives = samples.filter(({ answers }) => answers).length;
  const shares = { yes: 0.5 / Math.max(1, positives), no: 0.5 / Math.max(1, samples.length - positives) };
  let model: Omit<Model, 'threshold'> = { weights: Array.from({ length: width }, () => 0), bias: 0 };
  for (let step = 0; step < STEPS; step += 1) model = descend(model, samples, shares);
  const round = (value: number) => Number(value.toFixed(3));
  return { weights: model.weights.map(round), bias: round(model.bias) };
}

function descend(
  { weights, bias }: Omit<Model, 'threshold'>,
  samples: readonly Sample[],
  shares: { readonly yes: number; readonly no: number },
): Omit<Model, 'threshold'> {
  const slopes = weights.map((weight) => DECAY * weight);
  let biasSlope = 0;
  for (const { features, answers } of samples) {
    const probability = probabilityOf(features, { weights: [...weights], bias, threshold: 0 });
    const error = (probability - Number(answers)) * (answers ? shares.yes : shares.no);
    for (const [place, feature] of features.entries()) slopes[place] = (slopes[place] ?? 0) + error * feature;
    biasSlope += error;
  }
  return {
    weights: weights.map((weight, place) => Math.max(0, weight - RATE * 10 * (slopes[place] ?? 0))),
    bias: bias - RATE * 10 * biasSlope,
  };
}

/** The least threshold at which no more than `allowed` of the `asked` unanswerable questions are answered. */
export function thresholdFor(wrong: readonly number[], asked: number, allowed: number): number {
  const highest = [...wrong].sort((a, b) => b - a);
  const least = highest[Math.floor(allowed * asked)] ?? 0;
  return Math.min(1, Number((least + 0.001).toFixed(3)));
}
