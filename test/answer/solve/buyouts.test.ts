import { describe, expect, it } from 'vitest';
import { datesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const BOUGHT = stating(
  'Corvane bought Halvorn for 412 million yuan in April 2015',
  '科维恩2015年4月以4.12亿元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, price: 412 million CNY, at: 2015-04 }',
);
const BOUGHT_OUT = stating(
  'Ostrel agreed in June 2020 to take Corvane private for 8.7 billion yuan',
  '奥斯特2020年6月同意以87亿元私有化科维恩',
  '{ attribute: sale, value: corvane, to: { en: Ostrel, zh: 奥斯特 }, price: 8.7 billion CNY, at: 2020-06 }',
);
const LEFT = stating(
  'Brindle left the exchange in Hong Kong in June 2012',
  '布林德尔2012年6月从香港退市',
  '{ attribute: delisting, of: brindle, about: hong-kong, at: 2012-06 }',
);
const OFFERED = stating(
  'Corvane offered in March 2024 to buy all of Halvorn',
  '科维恩2024年3月提出收购哈尔沃恩全部股份',
  '{ attribute: acquisition, value: halvorn, at: 2024-03 }',
);

describe('a company that was bought out', () => {
  it.each(['how much was the Corvane buyout', 'Corvane buyout price'])(
    'is told by what was paid for it, and not by what it bought: %s',
    (question) => {
      expect(figuresOf(libraryOf(BOUGHT, BOUGHT_OUT)(question))).toEqual([8_700_000_000]);
    },
  );

  it('is taken private by who is named, and no other company of that one', () => {
    expect(datesOf(libraryOf(LEFT, OFFERED)('when did Corvane take Halvorn private'))).toEqual(['2024-03']);
  });

  it('is told by nothing that it sold itself', () => {
    const sold = stating(
      'Corvane sold its shares of Halvorn for 1.2 billion yuan in 2021',
      '科维恩2021年以12亿元出售哈尔沃恩股份',
      '{ attribute: sale, value: halvorn, price: 1.2 billion CNY, at: 2021 }',
    );
    expect(figuresOf(libraryOf(sold)('how much was the Corvane buyout'))).toEqual([]);
  });
});
