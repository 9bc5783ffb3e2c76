import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/answers.ts';
import { libraryOf, stating } from './library-of.ts';

const ask = libraryOf(
  stating(
    'Mara Osei has chaired Corvane since May 2020',
    '玛拉·奥塞2020年5月起任科维恩董事长',
    '{ attribute: chair, value: mara-osei, from: 2020-05 }',
  ),
  stating(
    'Ivo Brandt has been chief executive of Corvane since June 2021',
    '伊沃·布兰特2021年6月起任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, from: 2021-06 }',
  ),
  stating(
    'Corvane makes lamps and had 40 employees in 2023',
    '科维恩做灯具，2023年有40名员工',
    '{ attribute: what-it-does, value: { en: lamps, zh: 灯具 } }',
  ),
  stating(
    'Corvane held 20% of Halvorn in 2022',
    '科维恩2022年持有哈尔沃恩20%的股份',
    '{ attribute: stake, of: halvorn, value: 20%, holder: corvane, at: 2022 }',
  ),
  stating(
    'Corvane and Halvorn invested in Lumen in 2023',
    '科维恩与哈尔沃恩2023年投资流明',
    '{ attribute: funding, of: lumen, value: 5 million, unit: USD, investors: [corvane, halvorn], at: 2023 }',
  ),
);

const toldBy = (question: string) => rowsOf(ask(question)).map(({ attribute }) => attribute);

describe('what two have to do with each other', () => {
  it.each([
    ['what is the relationship between Mara Osei and Corvane', ['chair']],
    ['玛拉·奥塞跟科维恩什么关系', ['chair']],
    ['科维恩和玛拉·奥塞是啥关系', ['chair']],
    ['伊沃·布兰特是科维恩的什么人', ['chief-executive']],
    ['how is Halvorn related to Corvane', ['stake']],
    ['科維恩與哈爾沃恩的關係是什麼', ['stake']],
  ])('is what is told between them, and not what both had to do with a third: %s', (question, attributes) => {
    expect(toldBy(question)).toEqual(attributes);
  });

  it.each(['how is Halvorn related to Brindle', '哈尔沃恩和布林德尔什么关系'])(
    'is refused where nothing is: %s',
    (question) => {
      expect(toldBy(question)).toEqual([]);
    },
  );
});

describe('what a name has to do with another', () => {
  const about = libraryOf(
    stating(
      'Mara Osei and Ivo Brandt founded Corvane',
      '玛拉·奥塞和伊沃·布兰特创立科维恩',
      '{ attribute: founders, value: mara-osei }',
      '{ attribute: founders, value: ivo-brandt }',
    ),
    stating(
      'Corvane was renamed Corvane Holdings in May 2020',
      '科维恩2020年5月更名为科维恩控股',
      '{ attribute: renamed, value: { en: Corvane Holdings, zh: 科维恩控股 }, before: { en: Corvane, zh: 科维恩 }, at: 2020-05 }',
    ),
    stating(
      'Corvane grew out of the sports forum Tarnhall in 2015',
      '科维恩2015年由体育论坛塔恩堂孵化',
      '{ attribute: event, value: { en: grew out of a sports forum, zh: 由体育论坛孵化 }, at: 2015 }',
    ),
  );

  it.each(['how are Mara Osei and Ivo Brandt related', '玛拉·奥塞和伊沃·布兰特什么关系'])(
    'is of two people what both are to a company: %s',
    (question) => {
      expect(rowsOf(about(question)).map(({ attribute }) => attribute)).toEqual(['founders', 'founders']);
    },
  );

  it('is of two names of one the change of its name', () => {
    expect(rowsOf(about('科维恩和Corvane什么关系')).map(({ attribute }) => attribute)).toEqual(['renamed']);
  });

  it.each([
    '科维恩和塔恩堂什么关系',
    'how is Tarnhall related to Corvane',
    'what is the link between Corvane and Tarnhall',
  ])('is of one that the library does not know by name what a statement tells of both: %s', (question) => {
    const answer = about(question);
    expect(answer.kind === 'answered' && answer.statements[0].text).toMatch(/2015/);
  });

  it('is not told by a statement on one of them', () => {
    expect(about('科维恩和安客什么关系').kind).toBe('unknown');
  });
});

describe('several people at once', () => {
  it.each([
    '玛拉·奥塞和伊沃·布兰特是谁',
    '科维恩的玛拉·奥塞、伊沃·布兰特分别是做什么的',
    'who are Mara Osei and Ivo Brandt',
  ])('are told of one after the other: %s', (question) => {
    expect(toldBy(question)).toEqual(['chair', 'chief-executive']);
  });

  it('is the person who is meant, and not the company beside', () => {
    expect(toldBy('科维恩的玛拉·奥塞是干什么的')).toEqual(['chair']);
  });
});
