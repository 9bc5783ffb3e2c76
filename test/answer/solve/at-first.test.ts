import { describe, expect, it } from 'vitest';
import { askAll } from '../../fixtures/answers.ts';
import { figuresOf, libraryOf, searchableOf, stating, wordsOf } from './library-of.ts';

const DOES = (year: number, en: string, zh: string, told: string, erzaehlt: string) =>
  stating(told, erzaehlt, `{ attribute: what-it-does, value: { en: ${en}, zh: ${zh} }, at: ${year} }`);

const LATER = DOES(2017, 'online shop', '网店', 'Corvane was an online shop in 2017', '科维恩2017年是网店');
const AT_FIRST = DOES(
  2011,
  'fruit stall',
  '水果摊',
  'Corvane was at first a fruit stall in 2011',
  '科维恩2011年最初是水果摊',
);

describe('what a company was at first', () => {
  it.each([
    'what did Corvane start as',
    'what did Corvane do at first',
    '科维恩最早是做什么的',
    '科维恩以前是做什么的',
    '科维恩最开始做什么',
  ])('is told by what says so, and by no later report: %s', (question) => {
    expect(wordsOf(libraryOf(LATER, AT_FIRST)(question))).toContain('fruit stall');
    expect(libraryOf(LATER)(question).kind).toBe('unknown');
  });

  it.each(['what was Corvane originally', '科维恩以前是做什么的'])('is not told by who founded it: %s', (question) => {
    const founded = stating(
      'Ada Marsh founded Corvane in 2009',
      '艾达·马什2009年创立科维恩',
      '{ attribute: founders, value: { en: Ada Marsh, zh: 艾达·马什 }, at: 2009 }',
    );
    expect(libraryOf(founded)(question).kind).toBe('unknown');
  });

  it.each(['what does Corvane do', '科维恩是做什么的'])('is not asked with what it does: %s', (question) => {
    expect(wordsOf(libraryOf(LATER, AT_FIRST)(question))).toContain('online shop');
  });
});

describe('what a product was at first', () => {
  const NOW = stating(
    'Corvane sold its drawing game Lumen in 2020',
    '科维恩2020年出售绘画游戏流明',
    '{ attribute: what-it-does, of: lumen, value: { en: drawing game, zh: 绘画游戏 }, at: 2020 }',
  );

  it.each(['what app was Lumen originally', 'what did Lumen start as', '流明最初是什么', '流明靠什么起家的'])(
    'is told by no later report of what it does: %s',
    (question) => {
      expect(libraryOf(NOW)(question).kind).toBe('unknown');
    },
  );
});

describe('what a name stands for', () => {
  it.each(['what does Corvane stand for', '科维恩的科是什么意思'])('is not what the company does: %s', (question) => {
    expect(libraryOf(LATER)(question).kind).toBe('unknown');
  });
});

describe('how big a company is', () => {
  const SOLD = stating(
    'Corvane had revenue of 9 billion yuan in 2023',
    '科维恩2023年收入90亿元',
    '{ attribute: revenue, value: 9 billion, unit: CNY, at: 2023 }',
  );

  it.each(['how big is Corvane', '科维恩规模有多大'])('is told by its revenue: %s', (question) => {
    expect(figuresOf(libraryOf(LATER, SOLD)(question))).toEqual([9e9]);
  });
});

describe('what was held before a purchase', () => {
  const BOUGHT = stating(
    'Corvane bought all of Brindle for 4 billion yuan in 2022',
    '科维恩2022年以40亿元全资收购布林德尔',
    '{ attribute: acquisition, value: brindle, price: 4 billion CNY, at: 2022 }',
  );

  it('is not its price', () => {
    const answer = libraryOf(BOUGHT)('how much of Brindle did Corvane own before buying it');
    expect(figuresOf(answer)).toEqual([]);
  });
});

describe('by how much shares rose on the first day', () => {
  const listed = (change: string) =>
    stating(
      'Corvane was listed at 20 dollars in New York on 2 May 2021 and closed higher on its first day',
      '科维恩2021年5月2日以20美元在纽约上市，首日收高',
      `{ attribute: listing, about: new-york, at: 2021-05-02, price: 20, unit: USD${change} }`,
    );

  it.each(['how much did Corvane rise on its first day', '科维恩上市第一天涨了多少'])(
    'is told by the change, and by no price: %s',
    (question) => {
      expect(figuresOf(libraryOf(listed(', change: 12%'))(question))).toEqual([12]);
      expect(figuresOf(libraryOf(listed(''))(question))).not.toContain(12);
    },
  );
});

describe('why a deal was made that was asked about before', () => {
  const SOLD = stating(
    'Corvane sold Brindle to Halvorn in 2021 for want of money',
    '科维恩2021年因缺钱把布林德尔卖给哈尔沃恩',
    '{ attribute: sale, value: brindle, to: halvorn, at: 2021 }',
    '{ attribute: reason, value: { en: want of money, zh: 缺钱 }, for: { en: sold Brindle, zh: 卖掉布林德尔 }, at: 2021 }',
  );

  it('is asked of that deal', () => {
    const answer = askAll(['科维恩把布林德尔卖给谁了', '为什么卖掉了'], searchableOf(SOLD));
    const subjects = answer.kind === 'answered' ? answer.findings[0]?.asked.subjects : [];
    expect(subjects?.map(({ id }) => id)).toEqual(['corvane', 'brindle']);
  });
});
