import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Missing } from '../../../src/answer/value.ts';
import { datesOf, entitiesOf, libraryOf, stating, verdictOf, wordsOf } from './library-of.ts';

function missingIn(answer: Answer): readonly Missing[] {
  if (answer.kind === 'unknown') return answer.missing;
  return answer.kind === 'answered' ? answer.findings.flatMap(({ missing }) => missing ?? []) : [];
}

describe('who leads a business', () => {
  const head = stating(
    'Mara Osei, chief executive of Corvane, opened its cloud centre on 2 May 2024',
    '科维恩首席执行官玛拉·奥塞2024年5月2日为云计算中心揭幕',
    '{ attribute: chief-executive, value: mara-osei, at: 2024-05-02 }',
  );
  const games = stating(
    'Ivo Brandt was put in charge of games at Corvane in March 2022',
    '伊沃·布兰特2022年3月起负责科维恩的游戏业务',
    '{ attribute: business-head, about: { en: games, zh: 游戏 }, value: ivo-brandt, from: 2022-03 }',
  );
  const about = libraryOf(head, games);

  it.each([
    "who runs Corvane's games unit",
    "who heads Corvane's games business",
    '谁负责科维恩的游戏',
    '科维恩游戏事业部谁在管',
  ])('is told by a fact that names it: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['ivo-brandt']);
  });

  it.each([
    "who runs Corvane's cloud unit",
    'who leads the cloud business at Corvane',
    '谁管科维恩的云计算',
    '科维恩云计算谁负责',
  ])('is not told by who leads the company: %s', (question) => {
    const answer = about(question);
    expect(answer.kind).toBe('unknown');
    expect(missingIn(answer).map(({ attribute }) => attribute)).toEqual(['business-head']);
  });

  it.each(['who runs Corvane', '科维恩现在谁在管'])(
    'is who leads the company where no business is named: %s',
    (question) => {
      expect(entitiesOf(about(question))[0]).toBe('mara-osei');
    },
  );
});

describe('what is not known of an office', () => {
  const only = libraryOf(
    stating(
      'Mara Osei is chief executive of Corvane, it was said in May 2024',
      '2024年5月的消息称，玛拉·奥塞任科维恩首席执行官',
      '{ attribute: chief-executive, value: mara-osei, at: 2024-05 }',
    ),
  );

  it.each([
    ['who ran Corvane before', 'before'],
    ['科维恩上一任首席执行官是谁', 'before'],
    ['who succeeded Mara Osei at Corvane', 'next'],
    ['since when is Mara Osei CEO of Corvane', 'start'],
    ['玛拉·奥塞从什么时候开始任科维恩首席执行官', 'start'],
  ] as const)('is said, with who is known: %s', (question, side) => {
    const answer = only(question);
    expect(missingIn(answer)).toMatchObject([{ attribute: 'chief-executive', side }]);
    expect(entitiesOf(answer)).toEqual(['mara-osei']);
  });

  it('is nothing where one came on the day on which the other left', () => {
    const both = libraryOf(
      stating(
        'Mara Osei gave Corvane over to Ivo Brandt on 2 March 2022',
        '玛拉·奥塞2022年3月2日把科维恩交给伊沃·布兰特',
        '{ attribute: chief-executive, value: mara-osei, until: 2022-03-02 }',
        '{ attribute: chief-executive, value: ivo-brandt, from: 2022-03-02 }',
      ),
    );
    for (const question of ['who ran Corvane before', '科维恩上一任首席执行官是谁'])
      expect(entitiesOf(both(question)), question).toEqual(['mara-osei']);
  });
});

describe('what stands in another sentence', () => {
  const about = libraryOf(
    stating(
      'In May 2024 Mara Osei was chief executive of Corvane',
      '2024年5月的消息称，玛拉·奥塞任科维恩首席执行官',
      '{ attribute: chief-executive, value: mara-osei, at: 2024-05 }',
    ),
  );

  it.each(['who runs Corvane? zylophene', 'who runs Corvane? thx Dave', '科维恩的首席执行官是谁？急用'])(
    'is no business of the company: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['mara-osei']);
    },
  );

  it('is one in the same sentence, and who runs it is not known', () => {
    expect(entitiesOf(about("who runs Corvane's zylophene"))).toEqual([]);
  });
});

describe('who is new in an office', () => {
  const about = libraryOf(
    stating(
      'Mara Osei led Corvane until May 2024, and Ivo Brandt has led it since',
      '玛拉·奥塞领导科维恩至2024年5月，此后由伊沃·布兰特领导',
      '{ attribute: chief-executive, value: mara-osei, until: 2024-05 }',
      '{ attribute: chief-executive, value: ivo-brandt, from: 2024-05 }',
    ),
  );

  it.each([
    "who is Corvane's new CEO",
    'who is the current boss of Corvane',
    '科维恩CEO换成谁了',
    '科维恩新任首席执行官是谁',
    'who replaced Mara Osei',
  ])('is who holds it now: %s', (question) => {
    expect(entitiesOf(about(question))[0]).toBe('ivo-brandt');
  });
});

describe('when somebody left an office', () => {
  const began = stating(
    'Mara Osei has been chief executive of Corvane since 1998',
    '玛拉·奥塞1998年起任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, from: 1998 }',
  );
  const next = stating(
    'Ivo Brandt became chief executive of Corvane on 1 October 2024',
    '伊沃·布兰特2024年10月1日出任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, from: 2024-10-01 }',
  );
  const gone = (at: string) =>
    stating(
      `Mara Osei resigned as chief executive of Corvane${at === '' ? '' : ' on 15 March 2008'}`,
      `玛拉·奥塞${at === '' ? '' : '2008年3月15日'}辞去科维恩首席执行官`,
      `{ attribute: departure, value: mara-osei, role: { en: chief executive, zh: 首席执行官 }${at} }`,
    );
  const ASKED = ['when did Mara Osei leave Corvane', '玛拉·奥塞什么时候离开科维恩的', '玛拉·奥塞哪年卸任的'];

  it.each(ASKED)('is the day that is told: %s', (question) => {
    expect(datesOf(libraryOf(began, next, gone(', at: 2008-03-15'))(question))).toEqual(['2008-03-15']);
  });

  it.each(ASKED)('is not when the next holder that is known began, if it was reported before: %s', (question) => {
    expect(datesOf(libraryOf(began, next, gone(''))(question))).toEqual([]);
  });

  it.each(ASKED)('is when the next one began, where nothing else is told: %s', (question) => {
    expect(datesOf(libraryOf(began, next)(question))).toEqual(['2024-10-01']);
  });

  it.each(ASKED)('is no day on which the office was held: %s', (question) => {
    const held = stating(
      'Mara Osei, chairman of Corvane, opened its cloud centre on 2 May 2014',
      '科维恩董事长玛拉·奥塞2014年5月2日为云计算中心揭幕',
      '{ attribute: chair, value: mara-osei, at: 2014-05-02 }',
    );
    expect(datesOf(libraryOf(held)(question))).toEqual([]);
  });
});

describe('the first who held an office', () => {
  const seen = stating(
    'Mara Osei was chief executive of Corvane on 2 May 2024',
    '玛拉·奥塞2024年5月2日任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2024-05-02 }',
  );
  const began = stating(
    'Ivo Brandt was chief executive of Corvane from 2012 to 2015',
    '伊沃·布兰特2012年至2015年任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, from: 2012, until: 2015 }',
  );

  it.each(['who was the first CEO of Corvane', '科维恩第一任首席执行官是谁'])(
    'is not who is only known to hold it on some day: %s',
    (question) => {
      expect(missingIn(libraryOf(seen)(question))).toMatchObject([{ attribute: 'chief-executive', side: 'first' }]);
      const answer = libraryOf(seen, began)(question);
      expect(entitiesOf(answer)).toEqual(['ivo-brandt']);
      expect(missingIn(answer)).toEqual([]);
    },
  );
});

describe('an office of somebody who is named with another one', () => {
  const founded = stating(
    'Mara Osei founded Corvane and was its chair until March 2023, when Ivo Brandt followed',
    '玛拉·奥塞创办科维恩，任董事长至2023年3月，由伊沃·布兰特接任',
    '{ attribute: founders, value: mara-osei }',
    '{ attribute: chair, value: mara-osei, until: 2023-03 }',
    '{ attribute: chair, value: ivo-brandt, from: 2023-03 }',
  );

  it.each([
    '科维恩创始人玛拉·奥塞现在还当董事长吗',
    '创始人玛拉·奥塞还是科维恩董事长吗',
    'is founder Mara Osei still chair of Corvane',
  ])('is not the one that only says who it is: %s', (question) => {
    expect(verdictOf(libraryOf(founded)(question))).toBe('no');
  });

  it('is the one before the name where nothing else is asked for', () => {
    expect(verdictOf(libraryOf(founded)('科维恩的创始人是玛拉·奥塞吗'))).toBe('yes');
  });
});

describe('an office that several hold in several ways', () => {
  const about = libraryOf(
    stating(
      'Ivo Brandt, rotating chair of Corvane, spoke in March 2024',
      '科维恩轮值董事长伊沃·布兰特2024年3月发言',
      '{ attribute: chair, value: ivo-brandt, basis: rotating, at: 2024-03 }',
    ),
    stating(
      'Mara Osei, chair of Corvane, spoke in May 2024',
      '科维恩董事长玛拉·奥塞2024年5月发言',
      '{ attribute: chair, value: mara-osei, at: 2024-05 }',
    ),
  );

  it.each<[string, string]>([
    ['who is the rotating chair of Corvane', 'ivo-brandt'],
    ['科维恩轮值董事长是谁', 'ivo-brandt'],
    ['who is the chair of Corvane', 'mara-osei'],
    ['科维恩董事长是谁', 'mara-osei'],
  ])('is that of who holds it as is asked: %s', (question, person) => {
    expect(entitiesOf(about(question))[0]).toBe(person);
  });
});

describe('what an authority demanded', () => {
  const about = libraryOf(
    stating(
      'The regulator opened an investigation of Corvane in May 2023',
      '监管机构2023年5月对科维恩立案调查',
      '{ attribute: probe, value: { en: monopoly, zh: 垄断 }, at: 2023-05 }',
    ),
    stating(
      'The regulator ordered Corvane in June 2023 to close its lamp shops',
      '监管机构2023年6月要求科维恩关闭灯具店',
      '{ attribute: rule, value: { en: close its lamp shops, zh: 关闭灯具店 }, at: 2023-06 }',
    ),
  );

  it.each([
    'what did regulators want from Corvane',
    'what was Corvane told to do by the regulator',
    '监管要求科维恩做什么',
  ])('is what was ordered, and not what was looked into: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['close its lamp shops']);
  });
});
