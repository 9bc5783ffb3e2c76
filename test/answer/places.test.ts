import { describe, expect, it } from 'vitest';
import { tellsOf } from '../../src/answer/facts/places.ts';
import { searchableOf, stating } from './solve/library-of.ts';

describe('whether a text tells of a place', () => {
  const [document] = searchableOf(
    stating(
      'Corvane sells lamps in Brazil',
      '科维恩在巴西销售灯具',
      '{ attribute: event, value: { en: lamps, zh: 灯具 } }',
    ),
  ).index.documents;

  it('is told by the place in it, and not by the name of its publisher', () => {
    if (!document) throw new Error('The library has no document.');
    expect(tellsOf(document, ['brazil'])).toBe(true);
    const told = { ...document, article: { ...document.article, publisher: 'Brazil' } };
    expect(tellsOf(told, ['brazil'])).toBe(false);
  });
});
