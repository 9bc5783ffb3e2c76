import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const RESULTS = stating(
  'Corvane announced its results for May 2021 and a profit of 5 million yuan',
  '科维恩公布2021年5月业绩，盈利500万元',
  '{ attribute: net-profit, value: 5 million, unit: CNY, at: 2021-05 }',
);
const FELL = stating('Corvane shares fell 17% after the kiln fire', '窑炉失火后科维恩股价下跌17%');

describe('how shares moved when something happened', () => {
  it.each(['how did Corvane shares react to the kiln fire', "what happened to corvane's stock after the kiln fire"])(
    'is told by a statement on the shares: %s',
    (question) => {
      const answer = libraryOf(RESULTS, FELL)(question);
      expect(answer.kind).toBe('answered');
      expect(JSON.stringify(answer)).toContain('fell 17%');
    },
  );

  it.each(['how did Corvane shares react to its results', 'how far did corvane stock fall after its May 2021 results'])(
    'is not told by what they reacted to: %s',
    (question) => {
      expect(libraryOf(RESULTS)(question).kind).toBe('unknown');
    },
  );

  it('is told in Chinese, too', () => {
    expect(JSON.stringify(libraryOf(RESULTS, FELL)('窑炉失火后科维恩股价怎么样'))).toContain('下跌17%');
    expect(libraryOf(RESULTS)('公布业绩后科维恩股价怎么样').kind).toBe('unknown');
  });
});

describe('to whom something was sold', () => {
  const SALE = stating(
    'Corvane sold its kiln car business to Halvorn in May 2023',
    '科维恩2023年5月把窑车业务卖给哈尔沃恩',
    '{ attribute: sale, value: { en: kiln car business, zh: 窑车业务 }, to: halvorn, at: 2023-05 }',
  );

  it.each([
    'who did Corvane sell its car business to',
    'to whom did corvane sell its kilns',
    '科维恩把窑车业务卖给了谁',
  ])('is the buyer, and not what was sold: %s', (question) => {
    expect(entitiesOf(libraryOf(SALE)(question))).toEqual(['halvorn']);
  });
});

describe('whose idea something was', () => {
  it('is told by a statement that says so', () => {
    const held = stating('Mara Osei is called the father of Lumen', '玛拉·奥塞被称为流明之父');
    const other = stating('Mara Osei bought shops for Lumen', '玛拉·奥塞为流明购入店铺');
    expect(libraryOf(held)('who invented Lumen').kind).toBe('answered');
    expect(libraryOf(other)('who invented Lumen').kind).toBe('unknown');
  });
});
