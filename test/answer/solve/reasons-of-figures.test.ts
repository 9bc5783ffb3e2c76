import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, reasonOf, stating } from './library-of.ts';

describe('the reason of a loss', () => {
  const entered = stating(
    'Corvane delivers lamps for the sake of its oil shop',
    '科维恩做灯具配送是为了灯油店',
    '{ attribute: reason, value: { en: its oil shop, zh: 灯油店 }, for: { en: Corvane delivers lamps, zh: 科维恩做灯具配送 }, at: 2024-02 }',
  );
  const loses = stating(
    'Corvane loses money over a fight with Halvorn',
    '科维恩因与哈尔沃恩竞争而亏损',
    '{ attribute: reason, value: { en: fight with Halvorn, zh: 与哈尔沃恩竞争 }, for: { en: operating losses, zh: 经营亏损 }, at: 2024-03 }',
  );
  const same = stating(
    'Delivering lamps made Corvane lose 3 million yuan',
    '灯具配送使科维恩亏损300万元',
    '{ attribute: reason, value: { en: Delivering lamps, zh: 灯具配送 }, for: { en: lost 3 million yuan, zh: 亏损300万元 }, at: 2024-03 }',
  );

  it.each(['why does Corvane lose money', '科维恩为什么亏损'])('is told whatever the words: %s', (question) => {
    expect(reasonOf(libraryOf(loses)(question))).toBe('fight with Halvorn');
  });

  it.each(['why does Corvane lose so much on delivering lamps', '科维恩灯具配送为什么亏这么多'])(
    'is not why it went into a business, nor that business: %s',
    (question) => {
      expect(reasonOf(libraryOf(entered)(question))).not.toBe('its oil shop');
      expect(reasonOf(libraryOf(same)(question))).not.toBe('Delivering lamps');
    },
  );
});

describe('the reason of a collapse', () => {
  const collapsed = stating(
    'Corvane blamed its collapse of July 2022 on a mine that did not pay',
    '科维恩把2022年7月的倒下归咎于一家没有付款的矿企',
    '{ attribute: reason, value: { en: a mine did not pay, zh: 矿企没有付款 }, for: { en: the collapse, zh: 倒下 }, at: 2022-07 }',
  );

  it.each(['why did Corvane collapse', '科维恩怎么倒的', '科维恩为什么垮了'])(
    'needs no further word: %s',
    (question) => {
      expect(reasonOf(libraryOf(collapsed)(question))).toBe('a mine did not pay');
    },
  );
});

describe('the reason of a figure', () => {
  const about = libraryOf(
    stating(
      'Revenue of Corvane reached 3 billion yuan in 2023, driven by rentals of its lamps',
      '科维恩2023年收入达30亿元，由灯具租赁带动',
      '{ attribute: revenue, value: 3 billion, unit: CNY, at: 2023 }',
      '{ attribute: reason, value: { en: rentals of its lamps, zh: 灯具租赁 }, for: { en: yearly revenue, zh: 年收入 }, at: 2023 }',
    ),
    stating(
      'Net profit of Corvane fell by half in 2023 as copper became dearer',
      '因铜价上涨，科维恩2023年净利润减半',
      '{ attribute: reason, value: { en: copper became dearer, zh: 铜价上涨 }, for: { en: net profit fell by half, zh: 净利润减半 }, at: 2023 }',
    ),
  );

  it.each([
    ["why did Corvane's revenue take off in 2023", 'rentals of its lamps'],
    ['科维恩2023年收入为什么大增', 'rentals of its lamps'],
    ["how come Corvane's net profit dropped", 'copper became dearer'],
    ['科维恩净利润为什么腰斩', 'copper became dearer'],
  ])('is told in whatever words it changed: %s', (question, reason) => {
    expect(reasonOf(about(question))).toBe(reason);
  });

  it.each(["why did Corvane's net profit soar", '科维恩净利润为什么大涨', "why did Corvane's revenue in Asia jump"])(
    'is none of its contrary, nor of a part: %s',
    (question) => {
      expect(['none', 'unknown']).toContain(reasonOf(about(question)));
    },
  );
});

describe('what somebody was fined for', () => {
  const about = libraryOf(
    stating(
      'Halvorn fined Corvane 3 million yuan on 8 May 2023 for loud lamps',
      '哈尔沃恩2023年5月8日因灯具过响罚科维恩300万元',
      '{ attribute: fine, value: 3 million, unit: CNY, at: 2023-05-08, by: halvorn, for: { en: loud lamps, zh: 灯具过响 } }',
    ),
  );

  it.each([
    'what was Corvane fined for',
    'what was corvane fined for in 2023',
    'what was Corvane fined in 2023 for',
    'what did Halvorn fine Corvane for',
  ])('is told by the reason, and not by the amount: %s', (question) => {
    expect(reasonOf(about(question))).toBe('loud lamps');
  });

  it.each(['why was Corvane fined 3 billion yuan', '科维恩为什么被罚30亿'])(
    'is not that of a fine of another size: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );

  it.each(['why was Corvane fined 3 million yuan', '科维恩为什么被罚300万'])(
    'is that of a fine of this size: %s',
    (question) => {
      expect(reasonOf(about(question))).toBe('loud lamps');
    },
  );

  it('is not asked where the amount is', () => {
    expect(figuresOf(about('how much was Corvane fined in 2023'))).toEqual([3_000_000]);
  });
});
