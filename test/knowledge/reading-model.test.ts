import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/knowledge/load.ts';

const labelling = { labels: ['none', 'fine'], threshold: 0.5, bias: [10, -10], weights: { penalty: [0, -30, 1, 120] } };
const model = { en: { kind: labelling, attribute: labelling, qualifier: labelling } };

function read(text: string, path = 'reading/model.json') {
  const { library, problems } = parseLibrary([{ path, text }]);
  return { reading: library.reading, problems };
}

const withAttribute = (change: object) =>
  JSON.stringify({ en: { ...model.en, attribute: { ...labelling, ...change } } });

describe('reading/model.json', () => {
  it('comes with the library', () => {
    const { reading, problems } = read(JSON.stringify(model));
    expect(problems).toEqual([]);
    expect(reading?.en?.attribute.weights.get('penalty')).toEqual([0, -30, 1, 120]);
  });

  it('may be missing', () => {
    expect(parseLibrary([])).toMatchObject({ library: { articles: new Map() }, problems: [] });
    expect(parseLibrary([]).library).not.toHaveProperty('reading');
  });

  it('is left out and named when it is no JSON', () => {
    const { reading, problems } = read('{"en": ');
    expect(reading).toBeUndefined();
    expect(problems).toMatchObject([{ grade: 'error', path: 'reading/model.json', line: 1, field: 'file' }]);
    expect(problems[0]?.message).toMatch(/^is not readable JSON \(.+\)\. Run npm run train, which writes it anew$/);
  });

  it.each([
    ['a label that there is not', { weights: { penalty: [2, 10] } }, 'en.attribute.weights'],
    ['half a pair', { weights: { penalty: [1] } }, 'en.attribute.weights'],
    ['a weight that is no whole number', { weights: { penalty: [1, 0.5] } }, 'en.attribute.weights.penalty.1'],
    ['too few biases', { bias: [1] }, 'en.attribute.bias'],
    ['a threshold over 1', { threshold: 2 }, 'en.attribute.threshold'],
  ])('is left out and named when it has %s', (_, change, field) => {
    const { reading, problems } = read(withAttribute(change));
    expect(reading).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'reading/model.json', field }]);
  });

  it('is the only JSON file that is read', () => {
    expect(read('{}', 'article.schema.json')).toEqual({ reading: undefined, problems: [] });
  });
});
