import { describe, expect, it } from 'vitest';
import { askAll, rowsOf } from '../../fixtures/answers.ts';
import { datesOf, entitiesOf, figuresOf, searchableOf, stating } from './library-of.ts';

const library = searchableOf(
  stating(
    'Corvane was founded by Mara Osei in 2012',
    '科维恩由玛拉·奥塞2012年创立',
    '{ attribute: founders, value: mara-osei, at: 2012 }',
  ),
  stating(
    'Corvane withdrew its listing in Hong Kong on 3 May 2020 because of its debts',
    '科维恩2020年5月3日因负债撤回在香港的上市',
    '{ attribute: listing-plan, value: { en: Hong Kong, zh: 香港 }, stage: withdrawn, at: 2020-05-03 }',
  ),
  stating(
    'Corvane was fined 30 million yuan on 9 June 2021',
    '科维恩2021年6月9日被罚3000万元',
    '{ attribute: fine, value: 30 million, unit: CNY, at: 2021-06-09 }',
  ),
  stating(
    'Corvane bought Halvorn on 1 April 2018',
    '科维恩2018年4月1日收购哈尔沃恩',
    '{ attribute: acquisition, value: halvorn, at: 2018-04-01 }',
  ),
  stating(
    'Corvane bought Tallow on 1 July 2019',
    '科维恩2019年7月1日收购塔洛',
    '{ attribute: acquisition, value: tallow, at: 2019-07-01 }',
  ),
);

const missingIn = (questions: readonly string[]) => {
  const answer = askAll(questions, library);
  return answer.kind === 'unknown' ? answer.missing[0] : answer.kind;
};

describe('what came later', () => {
  it.each([
    ['did Corvane list in Hong Kong', 'what happened next'],
    ['did Corvane list in Hong Kong', 'and then?'],
    ['科维恩什么时候撤回上市的', '后来呢'],
    ['科维恩什么时候撤回上市的', '那然后怎么样了'],
  ])('is told by the events after what the answer told: %s, %s', (first, second) => {
    expect(rowsOf(askAll([first, second], library)).map(({ attribute }) => attribute)).toEqual(['fine']);
  });

  it.each([
    ['when was Corvane fined', 'what happened next'],
    ['科维恩什么时候被罚的', '后来呢'],
    ['科维恩什么时候被罚的', '结果呢'],
  ])('is said to be missing where nothing later is held: %s, %s', (first, second) => {
    expect(missingIn([first, second])).toMatchObject({ later: true });
  });
});

describe('who or what else', () => {
  it.each([
    ['who founded Corvane', 'who else'],
    ['科维恩是谁创立的', '还有谁'],
    ['科维恩是谁创立的', '还有别的吗'],
  ])('is said to be missing where all was told: %s, %s', (first, second) => {
    expect(missingIn([first, second])).toMatchObject({ attribute: 'founders', besides: true });
  });

  it.each([
    ['which company did Corvane buy in 2018', 'any others'],
    ['科维恩2018年收购了哪家公司', '还有哪些'],
  ])('keeps to the time and tells nothing twice: %s, %s', (first, second) => {
    expect(missingIn([first, second])).toMatchObject({ attribute: 'acquisition', besides: true });
  });

  it.each([
    ['who did Corvane acquire first', 'what else'],
    ['科维恩收购了哪家公司', '还有别的吗'],
  ])('tells what the answer did not: %s, %s', (first, second) => {
    const told = entitiesOf(askAll([first], library));
    const others = entitiesOf(askAll([first, second], library));
    expect([...told, ...others].filter((id) => id === 'halvorn' || id === 'tallow').sort()).toEqual([
      'halvorn',
      'tallow',
    ]);
  });
});

describe('a few words on what was told', () => {
  const listed = searchableOf(
    stating(
      'Corvane listed in Hong Kong on 5 May 2021 at 115 Hong Kong dollars a share and raised 41 billion Hong Kong dollars',
      '科维恩2021年5月5日在香港上市，发行价115港元，募资410亿港元',
      '{ attribute: listing, about: hong-kong, at: 2021-05-05, price: 115 HKD, raised: 41 billion HKD }',
    ),
    stating(
      'Corvane raised 75 million US dollars on the Nasdaq on 9 December 2003',
      '科维恩2003年12月9日在纳斯达克募资7500万美元',
      '{ attribute: listing, about: nasdaq, at: 2003-12-09, raised: 75 million USD }',
    ),
    stating(
      'Corvane was valued at 2 billion US dollars in 2022',
      '科维恩2022年估值20亿美元',
      '{ attribute: valuation, value: 2 billion, unit: USD, at: 2022 }',
    ),
    stating(
      'Halvorn was valued at 5 billion US dollars in 2022',
      '哈尔沃恩2022年估值50亿美元',
      '{ attribute: valuation, of: halvorn, value: 5 billion, unit: USD, at: 2022 }',
    ),
    stating(
      'Corvane bought Tallow for 3 million US dollars on 1 July 2019',
      '科维恩2019年7月1日以300万美元收购塔洛',
      '{ attribute: acquisition, value: tallow, at: 2019-07-01, price: 3 million USD }',
    ),
  );

  it.each([
    [['when did Corvane list', 'at what price'], [115]],
    [['at what price did Corvane list'], [115]],
    [['科维恩哪年上市的', '什么价'], [115]],
    [['科维恩上市时什么价'], [115]],
    [['when did Corvane list in Hong Kong', 'at what price'], [115]],
    [['科维恩估值', '后来涨到多少'], [2e9]],
    [
      ['Corvane valuation', 'and Halvorn?', 'which is higher'],
      [5e9, 2e9],
    ],
    [
      ['科维恩估值', '哈尔沃恩呢', '谁更高'],
      [5e9, 2e9],
    ],
  ])('gives the part that they name: %j', (questions, figures) => {
    expect(figuresOf(askAll(questions, listed))).toEqual(figures);
  });

  it.each([[['who owns Tallow', 'how much did they pay', 'when']], [['塔洛被谁收购了', '花了多少钱', '什么时候']]])(
    'asks of the deal whose price was told: %j',
    (questions) => {
      expect(datesOf(askAll(questions, listed))).toEqual(['2019-07-01']);
    },
  );
});
