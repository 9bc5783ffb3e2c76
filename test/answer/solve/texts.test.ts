import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const USED = stating(
  'Corvane had 2 million users in the country in 2020',
  '科维恩2020年在国内有200万用户',
  '{ attribute: mau, value: 2 million, unit: users, at: 2020 }',
);
const MOVED = stating(
  'Corvane moved its lamp shop out of its main unit in 2019',
  '科维恩2019年把灯具店移出主业务',
  '{ attribute: event, value: { en: moved its lamp shop, zh: 移出灯具店 }, at: 2019 }',
);
const SEAT = stating(
  'Corvane is based in Chengdu, it said in 2021',
  '科维恩2021年称总部在成都',
  '{ attribute: headquarters, value: chengdu, at: 2021 }',
);

describe('a text that is no fact of what is asked', () => {
  it.each(['which city is Corvane in', '科维恩在哪个城市'])('gives no place that it has none of: %s', (question) => {
    expect(libraryOf(USED)(question).kind).toBe('unknown');
    expect(libraryOf(USED, SEAT)(question).kind).toBe('answered');
  });

  it('does not stand beside a missing reason for a word that it has in common', () => {
    expect(libraryOf(MOVED)('why are people moving to Corvane').kind).toBe('unknown');
  });

  it.each(['what did Corvane name its glasses', 'which lamp did Corvane launch against Halvorn'])(
    'does not name what it says a third of: %s',
    (question) => {
      expect(verdictOf(libraryOf(MOVED, USED)(question))).toBe('unknown');
    },
  );
});
