import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const DEPOSITS = stating(
  'The market regulator ordered Corvane in May 2021 to pay back the deposits of its merchants',
  '市场监管总局2021年5月责令科维恩退还商家保证金',
);
const STAKE = stating(
  'Halvorn backs Corvane with a stake of 12% since March 2020',
  '哈尔沃恩自2020年3月起持有科维恩12%',
  '{ attribute: stake, value: 12%, holder: halvorn, from: 2020-03 }',
);
const REMOVED = stating(
  'The app Lumen of Corvane was ordered off the app stores in July 2021',
  '科维恩的应用流明2021年7月被责令从应用商店下架',
  '{ attribute: rule, value: { en: off the app stores, zh: 从应用商店下架 }, at: 2021-07 }',
);
const ORDERS = stating(
  'Corvane had 30 million orders a day in 2023',
  '科维恩2023年日均订单3000万单',
  '{ attribute: orders, about: { en: a day, zh: 日均 }, value: 30 million, unit: orders, at: 2023 }',
);

describe('what somebody was told to do', () => {
  it.each([
    'what did the regulator make Corvane pay back',
    'what was Corvane told to pay back',
    'what was Corvane forced to pay back in May 2021',
  ])('is told by the order, and by no share that backs it: %s', (question) => {
    const answer = libraryOf(DEPOSITS, STAKE)(question);
    expect(answer.kind === 'answered' && answer.statements[0].text).toContain('pay back the deposits');
  });

  it('is told by no statement that tells of no order', () => {
    const shops = stating('Corvane set up shops in Bergen in 2019', '科维恩2019年在卑尔根开店');
    expect(libraryOf(shops)('what was Corvane told to set up').kind).toBe('unknown');
  });

  it.each(['what did the regulator order Corvane to do', 'what was Corvane ordered to do'])(
    'is no number of orders: %s',
    (question) => {
      expect(wordsOf(libraryOf(REMOVED, ORDERS)(question))).toEqual(['off the app stores']);
    },
  );
});

describe('whom somebody unknown backed', () => {
  it('is the one that got the money, and not how much it was', () => {
    const about = libraryOf(
      stating(
        'Volkar put 70 million dollars into the lamp maker Corvane in May 2023',
        'Volkar 2023年5月向灯具厂商科维恩投资7000万美元',
        '{ attribute: funding, value: 70 million, unit: USD, investors: [{ en: Volkar, zh: Volkar }], at: 2023-05 }',
      ),
    );
    expect(entitiesOf(about('which lamp maker did volkar put money in'))).toEqual(['corvane']);
    expect(figuresOf(about('how much did volkar put into Corvane'))).toEqual([70_000_000]);
  });
});

describe('which part of what comes in something is', () => {
  const ABOUT = libraryOf(
    stating(
      'Corvane took 5 million yuan in 2023, of which lamps brought 70%',
      '科维恩2023年营收500万元，灯具占七成',
      '{ attribute: revenue, value: 5 million, unit: CNY, at: 2023 }',
      '{ attribute: revenue-mix, about: { en: lamps, zh: 灯具 }, value: 70%, at: 2023 }',
    ),
  );

  it.each([
    'how much of its revenue does Corvane get from lamps',
    "how much of corvane's sales come from lamps",
    "what part of Corvane's income is from lamps",
  ])('is a share and no amount: %s', (question) => {
    expect(figuresOf(ABOUT(question))).toEqual([70]);
  });
});
