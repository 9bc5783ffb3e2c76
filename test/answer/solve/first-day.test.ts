import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const DEBUT = stating(
  'Corvane closed at 22 euros on its first day in Hong Kong, 8 June 2015, 10% above the offer price of 20',
  '科维恩2015年6月8日香港上市首日收报22欧元，较20欧元发行价上涨10%',
  '{ attribute: listing, about: hong-kong, at: 2015-06-08, price: 20, closed: 22, unit: EUR, change: 10% }',
);
const RAISED = stating(
  'Corvane raised 3 million euros in June 2015',
  '科维恩2015年6月募资300万欧元',
  '{ attribute: listing, at: 2015-06, raised: 3 million EUR }',
);
const REVENUE = stating(
  "Corvane's revenue rose 7% to 12 million euros in 2023",
  '科维恩2023年收入增长7%至1200万欧元',
  '{ attribute: revenue, value: 12 million, unit: EUR, at: 2023, change: 7% }',
);

describe('the first day on which shares were traded', () => {
  const about = libraryOf(DEBUT, RAISED, REVENUE);

  it.each([
    'how much did Corvane rise on its first day',
    'how much did Corvane shares gain on their debut',
    "how much did Corvane's stock rise on ipo day",
    'how much did Corvane rise on its Hong Kong debut',
    'Corvane first day rise',
    'Corvane ipo pop',
    '科维恩上市首日涨了多少',
    '科维恩上市首日涨跌',
    '科维恩港股首日表现如何',
  ])('is asked for how they moved: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([10]);
  });

  it.each([
    'Corvane ipo price and how much it popped day one',
    'Corvane ipo price and how much did it jump on its debut',
    '科维恩发行价多少 首日涨了多少',
    '科维恩发行价和上市当天涨了多少',
  ])('is asked for beside the price: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([20, 10]);
  });

  it.each(['Corvane first day close', 'what did Corvane close at on its debut', '科维恩上市首日收盘价'])(
    'is asked for their last price: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([22]);
    },
  );

  it.each(['how much did Corvane raise on its debut', '科维恩上市募了多少钱'])(
    'is not what was raised: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([3_000_000]);
    },
  );
});
