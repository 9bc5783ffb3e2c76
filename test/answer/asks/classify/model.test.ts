import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/answer/asks/classify/model.ts';
import type { Labelling, ReadingModel } from '../../../../src/knowledge/reading-model.ts';

function labelling(labels: string[], weights: Readonly<Record<string, number[]>>): Labelling {
  return { labels, threshold: 0.6, bias: labels.map(() => 0), weights: new Map(Object.entries(weights)) };
}

const model: ReadingModel = {
  en: {
    kind: labelling(['fact', 'verdict'], { who: [0, 200], '^ is': [1, 300], still: [1, 100] }),
    attribute: labelling(['none', 'chief-executive', 'fine'], { runs: [1, 250], 'who runs': [1, 50, 2, -20] }),
    qualifier: labelling(['none', 'price'], { price: [1, 200], 'at what': [1, 150] }),
  },
};

describe('classify', () => {
  it('reads kind and attribute, with their probabilities and the n-grams that decided', () => {
    const read = classify('who runs {company}', 'en', model);
    expect(read).toMatchObject({ kind: 'fact', attribute: 'chief-executive' });
    expect(read.because).toEqual({ kind: ['who'], attribute: ['runs', 'who runs'] });
    expect(read.probability.kind).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(read).not.toHaveProperty('qualifier');
  });

  it('reads a qualifier', () => {
    expect(classify('at what price did {company} list', 'en', model).qualifier).toBe('price');
  });

  it('leaves open what no label is likely enough for', () => {
    const read = classify('{company} revenue', 'en', model);
    expect(read.kind).toBe('text');
    expect(read).not.toHaveProperty('attribute');
    expect(read.probability).toEqual({ kind: 0.5, attribute: expect.closeTo(1 / 3), qualifier: 0.5 });
    expect(read.because).toEqual({ kind: [], attribute: [] });
  });

  it('leaves everything open in a language that it has not learnt', () => {
    expect(classify('谁管{company}', 'zh', model)).toEqual({
      kind: 'text',
      probability: { kind: 0, attribute: 0, qualifier: 0 },
      because: { kind: [], attribute: [] },
    });
  });

  it('takes no word for a member that every object has', () => {
    expect(classify('constructor __proto__ toString', 'en', model).kind).toBe('text');
  });

  it('gives probability 1 to the only label that there is', () => {
    const single = labelling(['fact'], {});
    const one = { en: { kind: single, attribute: labelling(['none'], {}), qualifier: labelling(['none'], {}) } };
    expect(classify('who', 'en', one)).toMatchObject({ kind: 'fact', probability: { kind: 1 }, because: { kind: [] } });
  });
});
