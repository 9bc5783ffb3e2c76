import { describe, expect, it } from 'vitest';
import { entitiesOf, LUMEN, libraryOf, stating, TALLOW } from './library-of.ts';

const FOUNDERS = stating(
  'Mara Osei and Ivo Brandt founded Corvane in 2012',
  '玛拉·奥塞和伊沃·布兰特2012年创立科维恩',
  '{ attribute: founders, value: [mara-osei, ivo-brandt], at: 2012 }',
);
const BACKERS = stating(
  'Halvorn and Brindle put money into Corvane in 2016',
  '哈尔沃恩和布林德尔2016年投资科维恩',
  '{ attribute: funding, value: 20 million, unit: USD, at: 2016, investors: [halvorn, brindle] }',
);

describe('what a question leaves out', () => {
  const about = libraryOf(LUMEN, TALLOW, FOUNDERS, BACKERS);

  it.each([
    'what apps does Corvane have besides Lumen',
    'which products other than Lumen does Corvane have',
    'what does Corvane make apart from Lumen',
    '除了流明科维恩还有哪些产品',
    '除流明之外，科维恩还有哪些产品',
  ])('is none of the products: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['tallow']);
  });

  it.each([
    'who besides Mara Osei founded Corvane',
    '除了玛拉·奥塞科维恩的创始人还有谁',
    '玛拉·奥塞以外科维恩还有哪些创始人',
  ])('is no founder: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['ivo-brandt']);
  });

  it.each(['which companies besides Brindle invested in Corvane', '除了布林德尔还有哪些公司投资了科维恩'])(
    'is no investor: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['halvorn']);
    },
  );

  it.each(['what does Corvane have besides Lumen and Tallow', '除了流明和塔洛科维恩还有哪些产品'])(
    'may be several in a row: %s',
    (question) => {
      const found = entitiesOf(about(question));
      expect(found).not.toContain('lumen');
      expect(found).not.toContain('tallow');
    },
  );

  it('ends at a comma: what comes after it is asked about', () => {
    expect(entitiesOf(about('besides Lumen, Corvane has which products'))).toEqual(['tallow']);
    expect(entitiesOf(about('除了流明，科维恩还有哪些产品'))).toEqual(['tallow']);
  });
});
