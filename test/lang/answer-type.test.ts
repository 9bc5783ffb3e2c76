import { describe, expect, it } from 'vitest';
import { looksLikeAnswer } from '../../src/lang/answer-looks.ts';
import { answerTypeOf } from '../../src/lang/answer-type.ts';

describe('answerTypeOf', () => {
  it.each([
    ['who runs corvane?', 'person'],
    ['科凡的负责人是谁？', 'person'],
    ['科凡的创办人有哪几位', 'person'],
    ['科凡有哪几个产品', 'thing'],
    ['科凡有几位创办人', 'count'],
    ['when was it founded?', 'date'],
    ['in which year did it list?', 'date'],
    ['什么时候成立的？', 'date'],
    ['where is it based?', 'place'],
    ['总部在哪里？', 'place'],
    ['how much was it fined?', 'money'],
    ['罚款多少钱', 'money'],
    ['what percentage of sales is glass?', 'percent'],
    ['占比百分之几', 'percent'],
    ['how many mirrors were recalled?', 'count'],
    ['有多少员工', 'count'],
    ['why was it fined?', 'reason'],
    ['为什么召回？', 'reason'],
    ['what does it make?', 'thing'],
    ['', 'thing'],
  ])('takes "%s" to ask for a %s', (question, type) => {
    expect(answerTypeOf(question)).toBe(type);
  });
});

describe('looksLikeAnswer', () => {
  it.each([
    ['Mara Osei took over.', 'person'],
    ['玛拉·奥塞接任。', 'person'],
    ['It opened in May 2024.', 'date'],
    ['2024年开放。', 'date'],
    ['It paid 2.5 million euros.', 'money'],
    ['罚款250万欧元。', 'money'],
    ['Sales rose 8%.', 'percent'],
    ['占百分之八。', 'percent'],
    ['It recalled 37 mirrors.', 'count'],
    ['Its works are in Bergen.', 'place'],
    ['因为台风推迟。', 'reason'],
  ] as const)('finds in "%s" a %s', (text, type) => {
    expect(looksLikeAnswer(text, type)).toBe(true);
  });

  it.each([
    ['The dome was replaced.', 'date'],
    ['The dome was replaced.', 'money'],
    ['It paid a lot of attention.', 'money'],
    ['The dome was replaced.', 'percent'],
    ['圆顶更换了。', 'count'],
    ['The dome was replaced.', 'reason'],
  ] as const)('finds in "%s" no %s', (text, type) => {
    expect(looksLikeAnswer(text, type)).toBe(false);
  });

  it('finds nothing where nothing special was asked for', () => {
    expect(looksLikeAnswer('Mara Osei paid 2 euros in 2024.', 'thing')).toBe(false);
  });
});

describe('what a question for an amount asks for', () => {
  it.each([
    ['how much of kelm does corvane own', 'percent'],
    ['科凡占股多少', 'percent'],
    ['how many rmb did it raise', 'money'],
    ['被罚了几个亿', 'money'],
    ['on what charge was its boss arrested', 'reason'],
    ['老板为啥被抓', 'reason'],
    ['date of the merger', 'date'],
    ['有没有募资', 'thing'],
  ])('takes "%s" to ask for a %s', (question, type) => {
    expect(answerTypeOf(question)).toBe(type);
  });
});
