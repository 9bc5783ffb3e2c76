import { describe, expect, it } from 'vitest';
import { decide, softmax } from '../../../../src/answer/asks/classify/decide.ts';

const heads = {
  kind: { labels: ['fact', 'text', 'definition'], named: [1, 0, 0] },
  attribute: { labels: ['none', 'fine', 'price'] },
  qualifier: { labels: ['none'] },
};

function decided(kind: readonly number[], attribute: readonly number[]) {
  const logOdds = {
    kind: Float64Array.from(kind),
    attribute: Float64Array.from(attribute),
    qualifier: Float64Array.of(0),
  };
  return decide(logOdds, heads);
}

describe('softmax', () => {
  it('gives shares that add up to 1, also of large numbers', () => {
    expect(Array.from(softmax(Float64Array.of(1000, 1000)))).toEqual([0.5, 0.5]);
    expect(Array.from(softmax(Float64Array.of(-5)))).toEqual([1]);
  });
});

describe('decide', () => {
  it('takes the likeliest, with the second', () => {
    const { kind, attribute } = decided([3, 0, 1], [0, 4, 1]);
    expect(kind).toMatchObject({ label: 'fact', best: 0 });
    expect(attribute).toMatchObject({ label: 'fine', best: 1, second: 2 });
    expect(attribute.probability).toBeGreaterThan(0.9);
  });

  it('prefers the kind whose questions have an attribute where there is one, and the other where there is none', () => {
    expect(decided([1, 1, -9], [-5, 5, 0]).kind.label).toBe('fact');
    expect(decided([1, 1, -9], [5, -5, 0]).kind.label).toBe('text');
  });

  it('gives no attribute to a kind that stands alone', () => {
    const { kind, attribute } = decided([0, 0, 9], [0, 9, 0]);
    expect(kind.label).toBe('definition');
    expect(attribute).toMatchObject({ label: 'none', probability: kind.probability });
  });

  it('is sure of the only label that there is', () => {
    expect(decided([0, 0, 0], [0, 0, 0]).qualifier).toMatchObject({ label: 'none', probability: 1 });
  });
});
