import { describe, expect, it } from 'vitest';
import { askAll } from '../../fixtures/answers.ts';
import { figuresOf, libraryOf, searchableOf, stating } from './library-of.ts';

const AGREED = stating(
  'Corvane agreed in November 2020 to buy Halvorn for 3.6 billion dollars',
  '科维恩2020年11月同意以36亿美元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, price: 3.6 billion USD, at: 2020-11, stage: agreed }',
);
const ENDED = stating(
  'Corvane gave up its purchase of Halvorn for 3.6 billion dollars in January 2024',
  '科维恩2024年1月放弃以36亿美元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, price: 3.6 billion USD, at: 2024-01, stage: ended }\n- asks:\n  - how much did Corvane buy Halvorn for\n  - 科维恩收购哈尔沃恩花了多少钱',
);
const CLOSED = stating(
  'Corvane closed its purchase of Halvorn for 2.1 billion dollars in February 2025',
  '科维恩2025年2月以21亿美元完成对哈尔沃恩的收购',
  '{ attribute: acquisition, value: halvorn, price: 2.1 billion USD, at: 2025-02, stage: closed }',
);

describe('what was paid in the end', () => {
  const about = libraryOf(AGREED, ENDED, CLOSED);

  it.each(['how much did Corvane buy Halvorn for', '科维恩收购哈尔沃恩花了多少钱'])(
    'is the price at which the deal was closed, whatever was agreed before or fell through: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([2_100_000_000]);
    },
  );

  it('is not the price of the agreement that is asked for as such', () => {
    expect(figuresOf(about('how much did Corvane agree to buy Halvorn for in 2020'))).not.toContain(2_100_000_000);
  });

  it.each(['科维恩收购哈尔沃恩原来多少钱', 'how much was Corvane first to buy Halvorn for'])(
    'is not what it was first to cost: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([3_600_000_000]);
    },
  );

  it('is, after a question for an agreement, that of the agreement', () => {
    const questions = ['when did Corvane agree to buy Halvorn', 'for how much'];
    expect(figuresOf(askAll(questions, searchableOf(AGREED, ENDED, CLOSED)))).toContain(3_600_000_000);
  });

  it('stays what was agreed where nothing later is held', () => {
    expect(figuresOf(libraryOf(AGREED)('how much did Corvane buy Halvorn for'))).toEqual([3_600_000_000]);
  });

  it('is not overtaken by the purchase of another part', () => {
    const part = stating(
      'Corvane offered 90 million dollars for 30% of Halvorn in May 2019',
      '科维恩2019年5月提出以9000万美元收购哈尔沃恩30%股份',
      '{ attribute: acquisition, value: halvorn, price: 90 million USD, stake: 30%, at: 2019-05, stage: proposed }',
    );
    const rest = stating(
      'Corvane bought 70% of Halvorn for 400 million dollars in June 2023',
      '科维恩2023年6月以4亿美元收购哈尔沃恩70%股份',
      '{ attribute: acquisition, value: halvorn, price: 400 million USD, stake: 70%, at: 2023-06, stage: closed }',
    );
    expect(figuresOf(libraryOf(part, rest)('how much did Corvane buy Halvorn for'))).toContain(90_000_000);
  });
});
