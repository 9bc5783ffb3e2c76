import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from '../solve/library-of.ts';

const CLOSED = stating(
  'Shares of Corvane closed at 12 US dollars on 5 August 2022',
  '科维恩股价2022年8月5日收报12美元',
  '{ attribute: share-price, value: 12, unit: USD, about: { en: closed, zh: 收报 }, at: 2022-08-05 }',
);
const LED = stating(
  'Mara Osei is the chief executive of Corvane, founded in 1999',
  '科维恩1999年成立，首席执行官是玛拉·奥塞',
  '{ attribute: chief-executive, value: mara-osei, at: 2024-01 }',
  '{ attribute: founded, at: 1999 }',
);
const RICH = stating(
  'Ivo Brandt had a fortune of 3 billion US dollars in October 2023',
  '伊沃·布兰特2023年10月身家30亿美元',
  '{ attribute: net-worth, of: ivo-brandt, value: 3 billion, unit: USD, at: 2023-10 }',
);
const about = libraryOf(CLOSED, LED, RICH);

function topicOf(question: string): string {
  const answer = about(question);
  return answer.kind === 'outOfScope' ? answer.topicName : answer.kind;
}

describe('a question that no dated article answers', () => {
  it.each(['and when was it founded?', 'who is the CEO?', 'who is its chief executive', '成立于哪年', '它的CEO是谁'])(
    'says of nobody whose value it wants: %s',
    (question) => {
      expect(topicOf(question)).toBe('which-one');
    },
  );

  it.each(['why', 'how come?', 'and how much', 'who', '为什么', '那是谁', '什么时候'])(
    'is one word: %s',
    (question) => {
      expect(topicOf(question)).toBe('which-one');
    },
  );

  it.each(['is he still at Corvane', '他还在科维恩吗'])('points at somebody who was not named: %s', (question) => {
    expect(topicOf(question)).toBe('which-one');
  });

  it.each([
    ['which company was founded in 1999', 'answered'],
    ['who founded Zylophene', 'unknown'],
  ])('is another where it says which: %s', (question, kind) => {
    expect(topicOf(question)).toBe(kind);
  });

  it.each([
    'what is the share price of Corvane',
    "what's Corvane's closing price today",
    'Corvane stock price',
    '科维恩股价多少',
  ])('wants the price of this moment: %s', (question) => {
    expect(topicOf(question)).toBe('live-price');
  });

  it.each(['what was the closing price of Corvane on 5 August 2022', 'what was the Corvane share price in 2022'])(
    'is another where it says when: %s',
    (question) => {
      expect(topicOf(question)).toBe('answered');
    },
  );

  it('is not answered by a figure of another kind', () => {
    expect(topicOf('how tall is Ivo Brandt')).toBe('unknown');
    expect(topicOf('how rich is Mara Osei')).toBe('unknown');
    expect(topicOf('how rich is Ivo Brandt')).toBe('answered');
    expect(topicOf('伊沃·布兰特身家多少')).toBe('answered');
  });
});
