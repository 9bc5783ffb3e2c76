import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const MADE = stating(
  'Lumen, a camera app of Corvane, has 3 million daily users in 2023',
  '科维恩的相机应用流明2023年日活300万',
  '{ attribute: parent, of: lumen, value: corvane }',
  '{ attribute: dau, of: lumen, value: 3 million, unit: users, at: 2023 }',
);
const COMPANY = stating(
  'Corvane, founded in June 2013, had revenue of 12 million yuan and 9 million monthly users in 2023',
  '科维恩成立于2013年6月，2023年营收1200万元，月活900万',
  '{ attribute: founded, at: 2013-06 }',
  '{ attribute: revenue, value: 12 million, unit: CNY, at: 2023 }',
  '{ attribute: mau, value: 9 million, unit: users, at: 2023 }',
);
const LAUNCHED = stating(
  'Lumen was launched in March 2019',
  '流明2019年3月推出',
  '{ attribute: launch, of: lumen, at: 2019-03 }',
);

describe('what is asked after the maker of a product', () => {
  const ask = libraryOf(MADE, COMPANY, LAUNCHED);

  it.each(['who makes Lumen and when was it founded', '流明是谁做的，它什么时候成立'])(
    'is asked of the maker, where the product has nothing such: %s',
    (question) => {
      const answer = ask(question);
      expect(entitiesOf(answer)).toContain('corvane');
      expect(datesOf(answer)).toEqual(['2013-06']);
    },
  );

  it.each([
    'how many daily users does Lumen have, and how much revenue does its parent have',
    '流明日活多少？它母公司营收多少',
  ])('is asked of the parent that is named: %s', (question) => {
    expect(figuresOf(ask(question))).toEqual([3_000_000, 12_000_000]);
  });

  it.each(['who makes Lumen and when was it launched', '流明是谁做的，什么时候推出的'])(
    'stays with the product that has it: %s',
    (question) => {
      expect(datesOf(ask(question))).toEqual(['2019-03']);
    },
  );

  it.each(['who makes Lumen and how many monthly users does it have', '流明是谁做的，它月活多少'])(
    'is never how many use something else: %s',
    (question) => {
      expect(figuresOf(ask(question))).not.toContain(9_000_000);
    },
  );
});
