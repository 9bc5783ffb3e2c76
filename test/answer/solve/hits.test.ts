import { describe, expect, it } from 'vitest';
import { entitiesOf, LUMEN, libraryOf, stating, TALLOW } from './library-of.ts';

const LOADED = stating(
  'Lumen was downloaded 20 million times in 2023',
  '流明2023年下载2000万次',
  '{ attribute: downloads, of: lumen, value: 20 million, at: 2023 }',
);
const USED = stating(
  'Tallow had 3 million monthly users in 2023',
  '塔洛2023年月活跃用户300万',
  '{ attribute: mau, of: tallow, value: 3 million, unit: users, at: 2023 }',
);
const PLANNED = stating(
  'No hit game of Corvane came out in 2023',
  '科维恩2023年没有爆款游戏',
  '{ attribute: event, value: { en: no hit game, zh: 没有爆款游戏 }, at: 2023 }',
);

describe('what did well of all that a company brought out', () => {
  it.each(['科维恩有哪些爆款游戏', '科維恩的爆款遊戲有哪些', '科维恩旗下有什么热门游戏'])(
    'is what is of the sort and has a number that says so: %s',
    (question) => {
      expect(entitiesOf(libraryOf(LUMEN, TALLOW, LOADED, USED)(question))).toEqual(['lumen']);
    },
  );

  it.each(['科维恩有哪些爆款游戏', '科维恩旗下有什么热门游戏'])(
    'is told by nothing that has none, and by no text that has the word: %s',
    (question) => {
      expect(libraryOf(LUMEN, TALLOW, USED, PLANNED)(question).kind).toBe('unknown');
    },
  );

  it('is all that did well where no sort is named', () => {
    const named = entitiesOf(libraryOf(LUMEN, TALLOW, LOADED, USED)('科维恩有哪些爆款产品'));
    expect([...named].sort()).toEqual(['lumen', 'tallow']);
  });
});

describe('the sort of a product', () => {
  it.each([
    ['科维恩的大模型叫什么', ['lumen']],
    ['科维恩大模型叫什么', ['lumen']],
  ])('may stand right behind its name: %s', (question, names) => {
    const ask = libraryOf(
      stating('Halvorn used the large model Lumen of Corvane in 2023', '哈尔沃恩2023年采用科维恩的流明大模型'),
    );
    expect(entitiesOf(ask(question))).toEqual(names);
  });

  it.each(['科维恩的大模型叫什么', "what is Corvane's large model called"])(
    'is not told by a text that has the word and names what is of another sort: %s',
    (question) => {
      const ask = libraryOf(
        TALLOW,
        stating(
          'Tallow of Corvane kept the accounts of 43 large models in 2023',
          '科维恩2023年称，用塔洛记账的大模型有43个',
          '{ attribute: figure, value: 43, about: { en: large models kept, zh: 大模型 }, at: 2023 }',
        ),
      );
      expect(ask(question).kind).toBe('unknown');
    },
  );
});

describe('where a company is from', () => {
  const seat = stating(
    'Corvane had its headquarters in Singapore in 2023',
    '科维恩2023年总部设在新加坡',
    '{ attribute: headquarters, value: singapore, at: 2023 }',
  );

  it.each(['科维恩是哪国的', '科维恩是哪国公司', '科維恩到底是哪個國家的企業'])('is its seat: %s', (question) => {
    expect(libraryOf(seat)(question)).toMatchObject({
      kind: 'answered',
      findings: [{ rows: [{ attribute: 'headquarters' }] }],
    });
  });
});

describe('what was paid for what was bought', () => {
  const bought = stating(
    'Corvane offered 3.75 billion US dollars for Brindle in March 2024',
    '科维恩2024年3月出价37.5亿美元收购布林德尔',
    '{ attribute: acquisition, value: brindle, price: 3.75 billion USD, at: 2024-03 }',
  );

  it.each([
    '布林德尔被科维恩花多少钱买回去的',
    '科维恩花多少钱买的布林德尔',
    '布林德爾被科維恩多少錢買下的',
    '科维恩拿下布林德尔花了多少钱',
  ])('is the price of the deal: %s', (question) => {
    expect(libraryOf(bought)(question)).toMatchObject({
      kind: 'answered',
      findings: [{ asked: { attribute: 'acquisition', qualifier: 'price' } }],
    });
  });
});
