import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating, wordsOf } from './library-of.ts';

const FOUNDED = stating(
  'Mara Osei founded Corvane in 2015 and runs it; Ivo Brandt runs Brindle',
  '玛拉·奥塞2015年创办科维恩并任首席执行官，伊沃·布兰特执掌布林德尔',
  '{ attribute: founders, value: mara-osei, at: 2015 }',
  '{ attribute: chief-executive, value: mara-osei, from: 2015 }',
  '{ attribute: chief-executive, about: { en: games, zh: 游戏 }, value: ivo-brandt, from: 2020 }',
);
const FORMER = stating(
  'Mara Osei was finance chief of Halvorn from 2010 to 2014',
  '玛拉·奥塞2010年至2014年任哈尔沃恩首席财务官',
  '{ attribute: employer, of: mara-osei, value: halvorn, role: { en: finance chief, zh: 首席财务官 }, from: 2010, until: 2014 }',
);
const STUDIED = stating(
  'Mara Osei, founder of Corvane, studied at Tarn University',
  '科维恩创始人玛拉·奥塞毕业于塔恩大学',
  '{ attribute: education, of: mara-osei, value: { en: Tarn University, zh: 塔恩大学 } }',
);

describe('somebody who is named by what he is to a company', () => {
  const about = libraryOf(FOUNDED, FORMER, STUDIED);

  it.each([
    '科维恩创始人以前在哪工作',
    '科维恩老板以前是干嘛的',
    '科维恩的CEO创业前做什么',
    '玛拉·奥塞以前做什么',
    '科维恩老板什么出身',
    'where did the founder of Corvane work before',
    "what did Corvane's boss do before",
  ])('is asked where he worked: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['halvorn']);
  });

  it.each(['科维恩老板毕业于哪', "where did Corvane's CEO study"])('is asked where he studied: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['Tarn University']);
  });

  it('is asked for himself where nothing else is asked', () => {
    for (const question of ['科维恩老板是谁', "who is Corvane's CEO"])
      expect(entitiesOf(about(question)), question).toContain('mara-osei');
  });

  it('is none of whom nothing is held', () => {
    const answer = libraryOf(FOUNDED)('科维恩老板以前做什么');
    expect(entitiesOf(answer)).toEqual([]);
  });
});

describe('what somebody did before', () => {
  it('is what he founded, where he worked for nobody', () => {
    const venture = stating(
      'Mara Osei had set up the fund Tarn in 2009',
      '玛拉·奥塞2009年创办基金塔恩',
      '{ attribute: venture, of: mara-osei, value: { en: Tarn, zh: 塔恩 }, at: 2009 }',
    );
    expect(wordsOf(libraryOf(FOUNDED, venture)('玛拉·奥塞以前做什么'))).toEqual(['Tarn']);
  });
});

describe('how long somebody is in prison', () => {
  const arrest = stating(
    'Mara Osei of Corvane was arrested on 3 May 2023',
    '科维恩的玛拉·奥塞2023年5月3日被捕',
    '{ attribute: incident, value: { en: Mara Osei was arrested, zh: 玛拉·奥塞被捕 }, at: 2023-05-03 }',
  );

  it.each(['玛拉·奥塞判了几年', '科维恩的人判了多久', 'how many years in prison did Mara Osei get'])(
    'is told by no text on an arrest: %s',
    (question) => {
      expect(libraryOf(FOUNDED, arrest)(question).kind).not.toBe('answered');
    },
  );
});

describe('what goods cost that have no name of their own', () => {
  const other = stating(
    'Corvane asks for at least 15 billion yuan; Lumen had 20 million subscribers in 2023',
    '科维恩寻求至少15亿元，流明2023年有2000万会员',
    '{ attribute: subscribers, of: lumen, value: 20 million, at: 2023 }',
  );

  it.each(['科维恩15多少钱', '流明会员多少钱', '流明会员多少钱一个月', '流明黑胶会员多少钱'])(
    'is told by no other figure: %s',
    (question) => {
      expect(libraryOf(other)(question).kind).not.toBe('answered');
    },
  );

  it('is no question for how many pay', () => {
    expect(libraryOf(other)('流明有多少会员').kind).toBe('answered');
  });
});
