import { describe, expect, it } from 'vitest';
import { askAll } from '../../fixtures/answers.ts';
import { datesOf, figuresOf, searchableOf, stating } from './library-of.ts';

const known = searchableOf(
  stating(
    'Corvane bought Lumen for 95 million yuan on 2 April 2018',
    '科维恩2018年4月2日以9500万元收购流明',
    '{ attribute: acquisition, value: lumen, price: 95 million, unit: CNY, at: 2018-04-02 }',
  ),
  stating(
    'A lamp of Lumen cost 300 yuan in May 2024',
    '2024年5月，流明的灯售价300元',
    '{ attribute: price, of: lumen, about: { en: lamp, zh: 灯 }, value: 300 CNY, at: 2024-05 }',
  ),
);

describe('a price that is asked for after a purchase', () => {
  it.each([
    [['who bought Lumen', 'at what price'], 95_000_000],
    [['谁收购了流明', '多少钱'], 95_000_000],
  ])('is what was paid: %j', (questions, amount) => {
    expect(figuresOf(askAll(questions, known))).toEqual([amount]);
  });

  it('leaves the purchase in mind', () => {
    expect(datesOf(askAll(['谁收购了流明', '多少钱', '什么时候'], known))).toEqual(['2018-04-02']);
  });
});
