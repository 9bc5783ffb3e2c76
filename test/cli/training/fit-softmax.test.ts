import { describe, expect, it } from 'vitest';
import { fitSoftmax, type Sample } from '../../../src/cli/training/fit-softmax.ts';

// Feature 0 says label 0, feature 1 label 1, feature 2 label 2; feature 3 is everywhere and 4 says nothing.
const samples = Array.from(
  { length: 30 },
  (_, at): Sample => ({
    features: [at % 3, 3, ...(at % 2 === 0 ? [4] : [])],
    label: at % 3,
  }),
);
const shape = { features: 5, labels: 3 };

function guess(features: readonly number[], fitted: ReturnType<typeof fitSoftmax>): number {
  const scores = Array.from(fitted.bias, (bias, label) =>
    features.reduce((sum, feature) => sum + (fitted.weights[feature]?.[label] ?? 0), bias),
  );
  return scores.indexOf(Math.max(...scores));
}

describe('fitSoftmax', () => {
  it('learns a toy problem', () => {
    const fitted = fitSoftmax(samples, shape, { rounds: 10, rate: 0.3, pull: 0 });
    expect(samples.every(({ features, label }) => guess(features, fitted) === label)).toBe(true);
  });

  it('pulls what is of no use towards 0', () => {
    const { weights } = fitSoftmax(samples, shape, { rounds: 30, rate: 0.3, pull: 0.01 });
    expect(Math.max(...Array.from(weights[4] ?? [], Math.abs))).toBeLessThan(0.01);
    expect(weights[0]?.[0]).toBeGreaterThan(0.5);
  });

  it('pulls everything to 0 when the pull is strong', () => {
    const { weights } = fitSoftmax(samples, shape, { rounds: 30, rate: 0.3, pull: 10 });
    expect(weights.every((labels) => labels.every((weight) => weight === 0))).toBe(true);
  });

  it('gives the same weights for the same samples', () => {
    const options = { rounds: 5, rate: 0.3, pull: 0.001 };
    expect(fitSoftmax(samples, shape, options)).toEqual(fitSoftmax(samples, shape, options));
  });
});
