import { probabilityOf } from '../../answer/rank/sure.ts';
import type { FeatureName, Model } from '../../knowledge/ranking.ts';

/** What spoke for a statement, and whether it answered. */
export type Sample = { readonly features: Readonly<Partial<Record<FeatureName, number>>>; readonly answers: boolean };

type Fitted = Pick<Model, 'bias'> & { readonly weights: Readonly<Record<string, number>> };

const STEPS = 4000;
const RATE = 5;
/** Pull towards small weights (L2), so that a feature that all samples share takes no weight. */
const DECAY = 0.0005;

/**
 * Fits a logistic model of the named features by gradient descent, both classes weighing the same. Weights are kept from going negative
 * (projected gradient): a model with wrong-signed weights fits its library better and other questions worse.
 */
export function fitModel(samples: readonly Sample[], names: readonly FeatureName[]): Pick<Model, 'weights' | 'bias'> {
  const positives = samples.filter(({ answers }) => answers).length;
  const shares = { yes: 0.5 / Math.max(1, positives), no: 0.5 / Math.max(1, samples.length - positives) };
  let model: Fitted = { weights: Object.fromEntries(names.map((name) => [name, 0])), bias: 0 };
  for (let step = 0; step < STEPS; step += 1) model = descend(model, names, samples, shares);
  const round = (value: number) => Number(value.toFixed(3));
  return {
    weights: Object.fromEntries(names.map((name) => [name, round(model.weights[name] ?? 0)])),
    bias: round(model.bias),
  };
}

function descend(
  { weights, bias }: Fitted,
  names: readonly FeatureName[],
  samples: readonly Sample[],
  shares: { readonly yes: number; readonly no: number },
): Fitted {
  const slopes = new Map(names.map((name) => [name, DECAY * (weights[name] ?? 0)]));
  let biasSlope = 0;
  for (const { features, answers } of samples) {
    const error = (probabilityOf(features, { weights, bias }) - Number(answers)) * (answers ? shares.yes : shares.no);
    for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + error * (features[name] ?? 0));
    biasSlope += error;
  }
  const moved = (name: FeatureName) => Math.max(0, (weights[name] ?? 0) - RATE * (slopes.get(name) ?? 0));
  return { weights: Object.fromEntries(names.map((name) => [name, moved(name)])), bias: bias - RATE * biasSlope };
}

/** The least threshold at which no more than `allowed` of the `asked` unanswerable questions are answered. */
export function thresholdFor(wrong: readonly number[], asked: number, allowed: number): number {
  const highest = [...wrong].sort((a, b) => b - a);
  const least = highest[Math.floor(allowed * asked)] ?? 0;
  return Math.min(1, Number((least + 0.001).toFixed(3)));
}
