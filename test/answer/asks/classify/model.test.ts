import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/answer/asks/classify/model.ts';
import type { ReadingModel } from '../../../../src/knowledge/reading-model.ts';

const head = (...labels: string[]) => ({ labels, threshold: 0.6, bias: labels.map(() => 0) });

// Places: 0 fact, 1 verdict, 2 timeline, 3 none, 4 chief-executive, 5 fine, 6 none, 7 price.
const model: ReadingModel = {
  en: {
    kind: { ...head('fact', 'verdict', 'timeline'), named: [0.9, 0.9, 0] },
    attribute: head('none', 'chief-executive', 'fine'),
    qualifier: head('none', 'price'),
    weights: new Map([
      ['who', [0, 30]],
      ['^ is', [1, 30]],
      ['history', [2, 60, 5, 90]],
      ['runs', [4, 25]],
      ['~runs', [4, 10]],
      ['who runs', [4, 10, 5, -2]],
      ['price', [7, 20]],
      ['at what', [7, 15]],
    ]),
  },
};

describe('classify', () => {
  it('reads kind and attribute, with their probabilities and what decided', () => {
    const read = classify('who runs {company}', 'en', model);
    expect(read).toMatchObject({ kind: 'fact', attribute: 'chief-executive' });
    expect(read.because).toEqual({ kind: ['who'], attribute: ['runs', 'who runs'] });
    expect(read.probability.attribute).toBeCloseTo(1 / (1 + Math.exp(-4.5) + Math.exp(-4.7)));
    expect(read).not.toHaveProperty('qualifier');
  });

  it('reads a qualifier', () => {
    expect(classify('at what price did {company} list', 'en', model).qualifier).toBe('price');
  });

  it('leaves open what no label is likely enough for', () => {
    const read = classify('{company} revenue', 'en', model);
    expect(read.kind).toBe('text');
    expect(read).not.toHaveProperty('attribute');
    expect(read.probability.attribute).toBeCloseTo(1 / 3);
    expect(read.probability.qualifier).toBe(0.5);
    expect(read.because).toEqual({ kind: [], attribute: [] });
  });

  it('names no attribute of a timeline, and no reason for one', () => {
    const read = classify('history of {company}', 'en', model);
    expect(read.kind).toBe('timeline');
    expect(read).not.toHaveProperty('attribute');
    expect(read.because).toEqual({ kind: ['history'], attribute: [] });
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
});
