import { describe, expect, it } from 'vitest';
import { phrasesOf, phrasesSchema } from '../../../src/cli/training/phrases.ts';
import { attributesSchema } from '../../../src/knowledge/attribute.ts';

const book = phrasesSchema.parse({
  kind: { reason: { en: ['How come'], zh: ['為啥'] } },
  attribute: { fine: { en: ['cough up', 'fined'], zh: [] } },
});
const attributes = attributesSchema.parse([
  {
    id: 'fine',
    answers: 'money',
    kind: 'event',
    labels: { en: 'fine', zh: '罚款' },
    asks: { en: ['fined'], zh: ['罚了'] },
  },
]);

describe('phrasesOf', () => {
  it('gives the words of the book and of the attributes, folded and each once', () => {
    expect(
      phrasesOf('en', { book, attributes }).map(({ choice, label, text }) => `${choice} ${label}: ${text}`),
    ).toEqual(['kind reason: how come', 'attribute fine: cough up', 'attribute fine: fined', 'attribute fine: fine']);
    expect(phrasesOf('zh', { book, attributes }).map(({ text }) => text)).toEqual(['为啥', '罚款', '罚了']);
  });

  it('gives none where there are none', () => {
    expect(phrasesOf('en', { book: phrasesSchema.parse({}), attributes: [] })).toEqual([]);
  });
});

describe('phrasesSchema', () => {
  it('knows no choice but the three', () => {
    expect(phrasesSchema.safeParse({ mood: {} }).success).toBe(false);
  });
});
