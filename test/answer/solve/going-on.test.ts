import { describe, expect, it } from 'vitest';
import { askAll, rowsOf } from '../../fixtures/answers.ts';
import { entitiesOf, searchableOf, stating } from './library-of.ts';

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
