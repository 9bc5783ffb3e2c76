import { describe, expect, it } from 'vitest';
import { libraryOf, stating, wordsOf } from './library-of.ts';

const RENAMED = stating(
  'Corvane was renamed from Quillon on 5 March 2021',
  '科维恩2021年3月5日由奎隆更名而来',
  '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Quillon, zh: 奎隆 }, at: 2021-03-05 }',
);
const TOLD = stating(
  'Corvane, once Quillon, sells maps',
  '科维恩（原名奎隆）出售地图',
  '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Quillon, zh: 奎隆 } }',
);

describe('a former name that two statements tell', () => {
  it.each(['what was Corvane called before', '科维恩原来叫什么'])('is given once: %s', (question) => {
    expect(wordsOf(libraryOf(RENAMED, TOLD)(question))).toEqual(['Quillon']);
  });
});

describe('a former name that is named itself', () => {
  const about = libraryOf(
    TOLD,
    stating(
      'The app Tarnwell became Corvane',
      '应用塔恩韦尔成为科维恩',
      '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Corvane Tarnwell, zh: 科维恩塔恩韦尔 } }',
    ),
  );

  it.each(['what was Corvane called before', '科维恩原来叫什么'])(
    'is no answer, and the other one is: %s',
    (question) => {
      expect(wordsOf(about(question))).toContain('Quillon');
    },
  );

  it('asks for no listing where it was called otherwise before one', () => {
    const listed = stating(
      'Corvane listed in Hong Kong on 5 March 2020',
      '科维恩2020年3月5日在香港上市',
      '{ attribute: listing, about: hong-kong, at: 2020-03-05 }',
    );
    expect(libraryOf(listed)('what was Corvane called before the ipo').kind).toBe('unknown');
  });
});

describe('what was called otherwise', () => {
  const about = libraryOf(
    stating(
      'The app Tarn was renamed Lumen in May 2019',
      '应用塔恩2019年5月改名流明',
      '{ attribute: renamed, of: lumen, value: { en: Lumen, zh: 流明 }, before: { en: Tarn, zh: 塔恩 }, at: 2019-05 }',
    ),
    stating(
      'Brindle was renamed Corvane in 2012',
      '布林德尔2012年改名科维恩',
      '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Brindle, zh: 布林德尔 }, at: 2012 }',
    ),
  );

  it.each(['what was Lumen originally called', 'what is Lumen formerly known as', 'Lumen old name', '流明以前叫什么'])(
    'is told by its old name: %s',
    (question) => {
      expect(wordsOf(about(question))).toEqual(['Tarn']);
    },
  );
});

describe('who made a product', () => {
  const about = libraryOf(
    stating(
      'Ivo Brandt set the price of Lumen in May 2019',
      '伊沃·布兰特2019年5月为流明定价',
      '{ attribute: launch, value: lumen, at: 2019-05 }',
    ),
  );

  it.each(['who created Lumen', '流明是谁创办的'])('is told by no text that merely names somebody: %s', (question) => {
    expect(about(question).kind).toBe('unknown');
  });
});

describe('a former name of what a company offers', () => {
  const about = libraryOf(
    RENAMED,
    stating(
      'Corvane renamed its loan service from Fernloan to Fernpay in May 2023',
      '科维恩2023年5月把贷款服务羊齿贷改名为羊齿付',
      '{ attribute: renamed, value: { en: Fernpay, zh: 羊齿付 }, before: { en: Fernloan, zh: 羊齿贷 }, at: 2023-05 }',
    ),
  );

  it.each(['what was Corvane called before', '科维恩原来叫什么', '科维恩以前叫什么'])(
    'is none of the company itself: %s',
    (question) => {
      expect(wordsOf(about(question))).toEqual(['Quillon']);
    },
  );
});
