import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const office = (id: string, who: string, words: readonly [string, string]) =>
  stating(
    `${words[0]} of Corvane since May 2020`,
    `${words[1]}，2020年5月起在科维恩任职`,
    `{ attribute: ${id}, value: ${who}, from: 2020-05 }`,
  );
const CHIEF = office('chief-executive', 'mara-osei', ['Mara Osei has been chief executive', '玛拉·奥塞任首席执行官']);
const CHAIR = office('chair', 'ivo-brandt', ['Ivo Brandt has been chairman', '伊沃·布兰特任董事长']);
const BOTH = office('chair', 'mara-osei', ['Mara Osei has been chairman', '玛拉·奥塞任董事长']);

describe('whether one holds two offices', () => {
  it.each([
    'is the CEO of Corvane also its chairman',
    "are Corvane's CEO and chairman the same person",
    "is Corvane's chairman the same person as its CEO",
    '科维恩的CEO和董事长是同一个人吗',
  ])('is told by who holds each of them: %s', (question) => {
    const answer = libraryOf(CHIEF, CHAIR)(question);
    expect(verdictOf(answer)).toBe('no');
    expect([...entitiesOf(answer)].sort()).toEqual(['ivo-brandt', 'mara-osei']);
    expect(verdictOf(libraryOf(CHIEF, BOTH)(question))).toBe('yes');
  });
});

describe('what is claimed of two in a row', () => {
  const listing = (of: string, who: readonly [string, string], at: readonly [string, string, string]) =>
    stating(
      `${who[0]} was listed in ${at[1]} in May 2021`,
      `${who[1]}2021年5月在${at[2]}上市`,
      `{ attribute: listing, of: ${of}, about: ${at[0]}, at: 2021-05 }`,
    );
  const HONG_KONG = ['hong-kong', 'Hong Kong', '香港'] as const;
  const first = listing('corvane', ['Corvane', '科维恩'], HONG_KONG);
  const second = listing('halvorn', ['Halvorn', '哈尔沃恩'], HONG_KONG);
  const QUESTIONS = ['did Corvane and Halvorn both list in Hong Kong', '科维恩和哈尔沃恩都在香港上市了吗'];

  it.each(QUESTIONS)('is so where it is of each: %s', (question) => {
    expect(verdictOf(libraryOf(first, second)(question))).toBe('yes');
  });

  it.each(QUESTIONS)('is not so by one of them: %s', (question) => {
    expect(verdictOf(libraryOf(first)(question))).toBe('unknown');
  });

  it('is denied by one that is not so', () => {
    const profit = (of: string, who: string, zh: string, million: number) =>
      stating(
        `${who} had a net result of ${million} million yuan in 2023`,
        `${zh}2023年净利润${million}00万元`,
        `{ attribute: net-profit, of: ${of}, value: ${million} million, unit: CNY, at: "2023" }`,
      );
    const about = libraryOf(profit('corvane', 'Corvane', '科维恩', 5), profit('halvorn', 'Halvorn', '哈尔沃恩', -3));
    expect(verdictOf(about('did Corvane and Halvorn both make a profit in 2023'))).toBe('no');
  });
});

describe('what somebody is claimed to have done', () => {
  const FOUNDED = stating(
    'Mara Osei started Corvane in 2010',
    '玛拉·奥塞2010年创办科维恩',
    '{ attribute: founders, value: mara-osei, at: "2010" }',
  );
  const LEFT = stating(
    'Ivo Brandt was chief executive of Corvane until 2021',
    '伊沃·布兰特任科维恩首席执行官至2021年',
    '{ attribute: chief-executive, value: ivo-brandt, until: "2021" }',
  );

  it.each(['did Mara Osei found Corvane', 'did Mara Osei start Corvane', 'was Corvane started by Mara Osei'])(
    'is told by who founded it: %s',
    (question) => {
      expect(verdictOf(libraryOf(FOUNDED)(question))).toBe('yes');
    },
  );

  it('is no founding of what no card knows', () => {
    expect(verdictOf(libraryOf(FOUNDED)('did Mara Osei start quillon'))).toBe('unknown');
  });

  it.each([
    'has Ivo Brandt ever worked for Corvane',
    'was Ivo Brandt ever at Corvane',
    'did Ivo Brandt work at Corvane',
  ])('is to have worked where an office is told: %s', (question) => {
    expect(verdictOf(libraryOf(FOUNDED, LEFT)(question))).toBe('yes');
  });

  it.each(['did Ivo Brandt ever return to Corvane as CEO', 'did Ivo Brandt come back as Corvane CEO'])(
    'is no return where he only left: %s',
    (question) => {
      expect(verdictOf(libraryOf(FOUNDED, LEFT)(question))).not.toBe('yes');
    },
  );
});

describe('a filing for a listing', () => {
  const plan = (place: string, en: string, zh: string) =>
    stating(
      `${en} a listing of Corvane in ${place} in May 2024`,
      `2024年5月，科维恩在${zh}`,
      `{ attribute: listing-plan, stage: planned, at: 2024-05 }`,
    );

  it.each(['has Corvane filed for an IPO', '科维恩递表了吗'])('is not met by a plan alone: %s', (question) => {
    expect(verdictOf(libraryOf(plan('London', 'Bankers talked of', '伦敦考虑上市'))(question))).toBe('unknown');
    expect(verdictOf(libraryOf(plan('London', 'It filed for', '伦敦提交上市申请'))(question))).toBe('yes');
  });
});

describe('an office of a subsidiary', () => {
  const OF_CHILD = stating(
    'Ivo Brandt has chaired Brindle since May 2021',
    '伊沃·布兰特2021年5月起任布林德尔董事长',
    '{ attribute: chair, of: brindle, value: ivo-brandt, from: 2021-05 }',
  );
  const OWN = stating(
    'Mara Osei has chaired Corvane since May 2020',
    '玛拉·奥塞2020年5月起任科维恩董事长',
    '{ attribute: chair, value: mara-osei, from: 2020-05 }',
  );

  it.each(['is Ivo Brandt also chairman of Corvane', '伊沃·布兰特是科维恩董事长吗'])(
    'is none of its parent: %s',
    (question) => {
      expect(verdictOf(libraryOf(OF_CHILD, OWN)(question))).toBe('no');
    },
  );
});

describe('a plan that was given up', () => {
  const GIVEN_UP = stating(
    'Corvane withdrew its plan to list in New York in May 2023',
    '科维恩2023年5月撤回在纽约上市的计划',
    '{ attribute: listing-plan, about: nyse, stage: withdrawn, at: 2023-05 }',
  );

  it('says nothing of another place', () => {
    const about = libraryOf(GIVEN_UP);
    expect(verdictOf(about('did Corvane list in Hong Kong'))).not.toBe('no');
    expect(verdictOf(about('did Corvane list in New York'))).toBe('no');
  });
});

describe('since when somebody owns a company', () => {
  const OWNED = (when: string) =>
    stating(
      'Brindle belongs to Halvorn',
      '布林德尔属于哈尔沃恩',
      `{ attribute: parent, of: brindle, value: halvorn, ${when} }`,
    );

  it.each(['since when is Halvorn the parent of Brindle', '哈尔沃恩什么时候成为布林德尔的母公司'])(
    'is not the day of a report: %s',
    (question) => {
      expect(datesOf(libraryOf(OWNED('at: 2023-05-23'))(question))).not.toContain('2023-05-23');
    },
  );
});

describe('what is claimed of two and a third', () => {
  const lumen = stating(
    'Corvane owns Brindle',
    '布林德尔属于科维恩',
    '{ attribute: stake, of: brindle, value: 80%, holder: corvane, at: 2024-01 }',
  );
  const halvorn = stating(
    'Corvane holds 90% of Halvorn',
    '科维恩持有哈尔沃恩90%的股份',
    '{ attribute: stake, of: halvorn, value: 90%, holder: corvane, at: 2024-01 }',
  );
  const little = stating(
    'Corvane holds 5% of Halvorn',
    '科维恩持有哈尔沃恩5%的股份',
    '{ attribute: stake, of: halvorn, value: 5%, holder: corvane, at: 2024-01 }',
  );

  it.each(['are Brindle and Halvorn both owned by Corvane', '布林德尔和哈尔沃恩都是科维恩的吗'])(
    'is so where it is of both, and not where it is not of one: %s',
    (question) => {
      expect(verdictOf(libraryOf(lumen, halvorn)(question))).toBe('yes');
      expect(verdictOf(libraryOf(lumen, little)(question))).toBe('no');
    },
  );
});
