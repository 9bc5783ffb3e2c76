import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const FINED = stating(
  'Corvane was fined 80 million yuan in July 2022 because it broke the data law',
  '科维恩因违反数据法，2022年7月被罚款8000万元',
  '{ attribute: fine, value: 80 million, unit: CNY, at: 2022-07-21 }',
  '{ attribute: reason, value: { en: broke the data law, zh: 违反数据法 }, for: { en: fined, zh: 被罚款 }, at: 2022-07-21 }',
);
const LOST = stating(
  'Corvane lost 16 million yuan in the third quarter of 2024',
  '科维恩2024年第三季度亏损1600万元',
  '{ attribute: net-profit, value: -16 million, unit: CNY, at: 2024-Q3 }',
);

describe('a cause that the question names', () => {
  const about = libraryOf(FINED, LOST);

  it.each([
    '科维恩被罚是不是因为数据',
    '科维恩被罚是否因为垄断',
    '科维恩罚款8000万是不是因为价格战',
    'why was Corvane fined 80 million yuan',
  ])('is answered by the one that is known: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['broke the data law']);
  });

  it('is asked for beside something else', () => {
    expect(figuresOf(about('科维恩三季度亏了多少,是不是因为外卖大战'))).toEqual([-16_000_000]);
  });
});

describe('what a company was called', () => {
  const renamed = stating(
    'On 2 August 2021 Old Corvane became Corvane',
    '2021年8月2日，老科维恩更名为科维恩',
    '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Old Corvane, zh: 老科维恩 }, at: 2021-08-02 }',
  );

  it.each(['科维恩以前叫啥', '科维恩原先叫什么', '科维恩最早叫什么名字', '科维恩改名前叫什么'])(
    'is its former name: %s',
    (question) => {
      expect(wordsOf(libraryOf(renamed)(question))).toEqual(['Old Corvane']);
    },
  );
});
