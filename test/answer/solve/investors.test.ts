import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

describe('what a company has invested in', () => {
  const bought = stating(
    'Corvane invested in Lumen in 2020',
    '科维恩2020年投资流明',
    '{ attribute: investment, value: lumen, at: 2020 }',
  );
  const round = stating(
    'Brindle raised 5 million euros in May 2021 from Corvane',
    '布林德尔2021年5月获科维恩投资500万欧元',
    '{ attribute: funding, of: brindle, value: 5 million, unit: EUR, at: 2021-05, investors: corvane }',
  );
  const about = libraryOf(bought, round);

  it('is told by its investments and by the rounds of others', () => {
    expect([...entitiesOf(about('which companies has Corvane invested in'))].sort()).toEqual(['brindle', 'lumen']);
    expect([...entitiesOf(about('科维恩投了哪些公司'))].sort()).toEqual(['brindle', 'lumen']);
  });
});

describe('who has invested in a company', () => {
  const round = stating(
    'Corvane raised 5 million euros in May 2021 from Halvorn',
    '科维恩2021年5月获哈尔沃恩投资500万欧元',
    '{ attribute: funding, value: 5 million, unit: EUR, at: 2021-05, investors: halvorn }',
  );
  const given = stating(
    'Corvane invested in Lumen in 2020',
    '科维恩2020年投资流明',
    '{ attribute: investment, value: lumen, at: 2020 }',
  );
  const about = libraryOf(round, given);

  it.each(['who are the investors in Corvane', 'which companies invested in Corvane', '哪些公司投资了科维恩'])(
    'is told by its rounds, and not what it invested in itself: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['halvorn']);
    },
  );
});

describe('who invested in what is named', () => {
  const about = libraryOf(
    stating(
      'Halvorn invested in Corvane in May 2023',
      '哈尔沃恩2023年5月投资科维恩',
      '{ attribute: investment, of: halvorn, value: corvane, at: 2023-05 }',
    ),
    stating(
      'Brindle led a round of 5 million euros for Corvane in June 2024',
      '布林德尔2024年6月领投科维恩500万欧元融资',
      '{ attribute: funding, value: 5 million, unit: EUR, at: 2024-06, lead: brindle }',
    ),
  );

  it.each(['哪些公司投资了科维恩', '有哪些公司投过科维恩', 'which companies invested in Corvane'])(
    'are the investors, by deals and by rounds: %s',
    (question) => {
      expect([...entitiesOf(about(question))].sort()).toEqual(['brindle', 'halvorn']);
    },
  );

  it('are not what it invested in itself', () => {
    expect(entitiesOf(about('哈尔沃恩投资了哪些公司'))).toEqual(['corvane']);
  });
});

describe('who was in a round of what is named', () => {
  const about = libraryOf(
    stating(
      'Corvane raised 5 million euros in its first round in June 2024',
      '科维恩2024年6月首轮融资500万欧元',
      '{ attribute: funding, value: 5 million, unit: EUR, at: 2024-06, round: { en: first round, zh: 首轮 } }',
    ),
    stating(
      'Corvane invested in Lumen in August 2025',
      '科维恩2025年8月投资流明',
      '{ attribute: investment, value: lumen, at: 2025-08 }',
    ),
  );

  it.each(["who put money in Corvane's first funding round", '科维恩首轮融资谁投的'])(
    'is nobody in whom it put money itself: %s',
    (question) => {
      expect(entitiesOf(about(question))).not.toContain('lumen');
    },
  );
});
