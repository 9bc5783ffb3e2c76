import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/knowledge/load.ts';

const head = { labels: ['none', 'fine'], threshold: 0.5, bias: [10, -10] };
const english = {
  kind: { ...head, named: [0, 1] },
  attribute: head,
  qualifier: { ...head, labels: ['none'], bias: [0] },
  weights: { penalty: [2, -30, 3, 120] },
};

function read(text: string, path = 'reading/model.json') {
  const { library, problems } = parseLibrary([{ path, text }]);
  return { reading: library.reading, problems };
}

describe('reading/model.json', () => {
  it('comes with the library', () => {
    const { reading, problems } = read(JSON.stringify({ en: english }));
    expect(problems).toEqual([]);
    expect(reading?.en?.weights.get('penalty')).toEqual([2, -30, 3, 120]);
  });

  it('may be missing', () => {
    expect(parseLibrary([]).library).not.toHaveProperty('reading');
  });

  it('is left out and named when it is no JSON', () => {
    const { reading, problems } = read('{"en": ');
    expect(reading).toBeUndefined();
    expect(problems).toMatchObject([{ grade: 'error', path: 'reading/model.json', line: 1, field: 'file' }]);
    expect(problems[0]?.message).toMatch(/^is not readable JSON \(.+\)\. Run npm run train, which writes it anew$/);
  });

  it.each([
    ['a label that there is not', { weights: { penalty: [5, 10] } }, 'en.weights.penalty'],
    ['half a pair', { weights: { penalty: [1] } }, 'en.weights'],
    ['a weight that is no whole number', { weights: { penalty: [1, 0.5] } }, 'en.weights'],
    ['a list of weights', { weights: [[1, 2]] }, 'en.weights'],
    ['too few biases', { attribute: { ...head, bias: [1] } }, 'en.attribute.bias'],
    ['too few shares', { kind: { ...head, named: [1] } }, 'en.kind.named'],
    ['a threshold over 1', { attribute: { ...head, threshold: 2 } }, 'en.attribute.threshold'],
  ])('is left out and named when it has %s', (_, change, field) => {
    const { reading, problems } = read(JSON.stringify({ en: { ...english, ...change } }));
    expect(reading).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'reading/model.json', field }]);
  });

  it('is the only JSON file that is read', () => {
    expect(read('{}', 'article.schema.json')).toEqual({ reading: undefined, problems: [] });
  });
});
