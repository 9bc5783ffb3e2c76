import { describe, expect, it } from 'vitest';
import { fitOneVsRest, type Sample } from '../../../src/cli/training/fit-one-vs-rest.ts';

// Feature 0 says label 0, feature 1 label 1, feature 2 label 2; feature 3 is everywhere and 4 says nothing.
const samples = Array.from(
  { length: 30 },
  (_, at): Sample => ({ features: [at % 3, 3, ...(at % 2 === 0 ? [4] : [])], label: at % 3 }),
);
const shape = { features: 5, labels: 3 };
const options = { rounds: 20, cost: 1, least: 0.05 };

function guess(features: readonly number[], { bias, weights }: ReturnType<typeof fitOneVsRest>): number {
  const scores = weights.map((ofLabel, label) =>
    features.reduce((sum, feature) => sum + (ofLabel[feature] ?? 0), bias[label] ?? 0),
  );
  return scores.indexOf(Math.max(...scores));
}

describe('fitOneVsRest', () => {
  it('learns a toy problem', () => {
    const fitted = fitOneVsRest(samples, shape, options);
    expect(samples.every(({ features, label }) => guess(features, fitted) === label)).toBe(true);
  });

  it('gives up the weights that are of little use, and keeps those that decide', () => {
    const { weights } = fitOneVsRest(samples, shape, options);
    expect(weights.map((ofLabel) => ofLabel[4])).toEqual([0, 0, 0]);
    expect(weights.map((ofLabel, label) => (ofLabel[label] ?? 0) > 0.5)).toEqual([true, true, true]);
  });

  it('gives smaller weights the less a wrong side costs', () => {
    const [dear, cheap] = [1, 0.01].map((cost) => fitOneVsRest(samples, shape, { ...options, cost, least: 0 }));
    expect(cheap?.weights[0]?.[0]).toBeLessThan(dear?.weights[0]?.[0] ?? 0);
  });

  it('gives the same weights for the same samples', () => {
    expect(fitOneVsRest(samples, shape, options)).toEqual(fitOneVsRest(samples, shape, options));
  });

  it('takes no samples at all', () => {
    expect(fitOneVsRest([], { features: 0, labels: 1 }, options)).toEqual({
      bias: [0],
      weights: [new Float64Array(0)],
    });
  });
});
