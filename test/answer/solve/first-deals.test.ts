import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const ESTIMATED = stating(
  'Corvane bought Halvorn in November 2017 for about 800 million US dollars, people said',
  '知情人士称，科维恩2017年11月以约8亿美元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, at: 2017-11, price: 800 million, unit: USD, basis: estimate }',
);
const PLAIN = stating(
  'Corvane bought Tallow in 2021',
  '科维恩2021年收购塔洛',
  '{ attribute: acquisition, value: tallow, at: 2021 }',
);
const FAILED = stating(
  'Corvane gave up buying Lumen in May 2015',
  '科维恩2015年5月放弃收购流明',
  '{ attribute: acquisition, value: lumen, at: 2015-05, stage: ended }',
);

describe('the first deal of a company', () => {
  it.each(["what was Corvane's first acquisition", 'first company corvane bought', '科维恩第一笔收购是什么'])(
    'is the earliest that is held, also where its price is an estimate: %s',
    (question) => {
      expect(entitiesOf(libraryOf(ESTIMATED, PLAIN)(question))).toEqual(['halvorn']);
    },
  );

  it.each(["what was Corvane's first acquisition", '科维恩第一笔收购是什么'])(
    'is none that came to nothing: %s',
    (question) => {
      expect(entitiesOf(libraryOf(FAILED, PLAIN)(question))).toEqual(['tallow']);
    },
  );
});
