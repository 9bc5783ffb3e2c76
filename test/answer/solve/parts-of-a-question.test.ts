import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const FOUNDED = stating(
  'Mara Osei founded Corvane in 2015 and has run it since',
  '玛拉·奥塞2015年创办科维恩，此后一直任首席执行官',
  '{ attribute: founders, value: mara-osei, at: 2015 }',
  '{ attribute: chief-executive, value: mara-osei, from: 2015 }',
);
const ELSEWHERE = stating(
  'Mara Osei became chair of Halvorn on 3 May 2022',
  '玛拉·奥塞2022年5月3日出任哈尔沃恩董事长',
  '{ attribute: chair, of: halvorn, value: mara-osei, from: 2022-05-03 }',
);
const STUDIED = stating(
  'Mara Osei studied at Tarn University',
  '玛拉·奥塞毕业于塔恩大学',
  '{ attribute: education, of: mara-osei, value: { en: Tarn University, zh: 塔恩大学 } }',
);
const CHAIRED = stating(
  'Ivo Brandt has chaired Corvane since 2020',
  '伊沃·布兰特2020年起任科维恩董事长',
  '{ attribute: chair, value: ivo-brandt, from: 2020 }',
);
const known = libraryOf(FOUNDED, ELSEWHERE, STUDIED, CHAIRED);

function findingsOf(answer: Answer) {
  return answer.kind === 'answered' ? answer.findings : [];
}

describe('a part that points at the person of the part before', () => {
  it.each([
    'who founded Corvane and what does she do now',
    'who founded corvane, where is she now',
    '科维恩是谁创办的，她现在在干什么',
    '科維恩的創始人是誰？她現在做什麼',
  ])('is told of her: %s', (question) => {
    const [, second] = findingsOf(known(question));
    expect(second).toMatchObject({ kind: 'profile', asked: { subjects: [{ id: 'mara-osei' }] } });
  });

  it.each([
    ['who chairs Corvane and is he also the chief executive', 'no'],
    ['who runs Corvane and is she also the founder', 'yes'],
    ['科维恩是谁创办的，她现在还是首席执行官吗', 'yes'],
  ])('is claimed of the one: %s', (question, verdict) => {
    expect(findingsOf(known(question))[1]?.verdict).toBe(verdict);
  });

  it('stays with the company where it says nothing of a person', () => {
    const [, second] = findingsOf(known('who founded Corvane and what does it do now'));
    expect(second?.kind).not.toBe('profile');
  });

  it('is not told of whom is not asked for', () => {
    expect(entitiesOf(known('what did she do before'))).toEqual([]);
  });
});

describe('a part that nothing answers', () => {
  const wordsOf = (question: string) => findingsOf(known(question)).flatMap(({ missing }) => missing?.words ?? []);

  it.each([
    ['who founded Corvane and is it still independent?', 'is it still independent'],
    ['who founded Corvane, Does It Glow In The Dark', 'Does It Glow In The Dark'],
    ['科维恩是谁创办的，它会发光吗', '它会发光吗'],
  ])('is named by its own words: %s', (question, words) => {
    expect(wordsOf(question)).toEqual([words]);
  });

  it('is named by what it asks for where that is known', () => {
    const [, second] = findingsOf(known('who founded Corvane and what was its revenue in 2023'));
    expect(second?.missing).toMatchObject({ attribute: 'revenue' });
    expect(second?.missing?.words).toBeUndefined();
  });

  it('is not the only one', () => {
    expect(wordsOf('does Corvane glow in the dark')).toEqual([]);
  });
});

describe('a part on one party', () => {
  const held = libraryOf(
    stating(
      'Halvorn owned 12% of Corvane in May 2020',
      '哈尔沃恩2020年5月持有科维恩12%股份',
      '{ attribute: stake, value: 12%, holder: halvorn, at: 2020-05 }',
    ),
    stating(
      'Halvorn owned 30% of Rothmere in June 2023',
      '哈尔沃恩2023年6月持有罗思米尔30%股份',
      '{ attribute: stake, of: halvorn, value: 30%, in: Rothmere, at: 2023-06 }',
    ),
    FOUNDED,
  );

  it.each([
    'who founded Corvane, does Halvorn have a stake',
    'who founded corvane and did halvorn ever own a stake',
    '科维恩是谁创办的，哈尔沃恩有股份吗',
  ])('is on the other one of the part before: %s', (question) => {
    const [, second] = findingsOf(held(question));
    expect(second?.asked.subjects.map(({ id }) => id).sort()).toEqual(['corvane', 'halvorn']);
    expect(JSON.stringify(second?.rows)).not.toContain('30');
  });

  it('is on its own where it names both', () => {
    const [, second] = findingsOf(held('who founded Corvane, does Halvorn have a stake in Brindle'));
    expect(second?.asked.subjects.map(({ id }) => id).sort()).toEqual(['brindle', 'halvorn']);
  });
});

describe('a part on what happened after something else', () => {
  it('leaves the first part its own', () => {
    const about = libraryOf(
      stating('Corvane listed on 8 June 2015', '科维恩2015年6月8日上市', '{ attribute: listing, at: 2015-06-08 }'),
      stating(
        'Corvane was fined over Lantern Week on 3 May 2018',
        '科维恩2018年5月3日因灯笼周被罚',
        '{ attribute: fine, value: 3 million CNY, at: 2018-05-03 }',
      ),
    );
    const [first, second] = findingsOf(about('when did Corvane list and what happened to it after Lantern Week'));
    expect(first).toMatchObject({ kind: 'fact', asked: { attribute: 'listing' } });
    expect(first?.rows[0]?.value).toEqual({ kind: 'date', date: '2015-06-08' });
    expect(second?.asked.subjects).toMatchObject([{ id: 'corvane' }]);
  });
});

describe('how a company came to be', () => {
  const told = libraryOf(FOUNDED);

  it.each(['how was Corvane founded', 'how did corvane get started', '科维恩是怎么成立的', '科维恩怎么来的'])(
    'is told by a statement, or by who founded it, and not by the year alone: %s',
    (question) => {
      const answer = told(question);
      expect(answer.kind).toBe('answered');
      const values = findingsOf(answer).flatMap(({ rows }) => rows.map(({ value }) => value?.kind));
      expect(values).not.toContain('date');
    },
  );
});

describe('a part that only sets it beside another', () => {
  const counted = libraryOf(
    stating(
      'Corvane ran 40 shops in June 2023',
      '科维恩2023年6月有40家门店',
      '{ attribute: stores, value: 40, unit: stores, at: 2023-06 }',
    ),
    stating(
      'Brindle ran 25 shops in June 2023',
      '布林德尔2023年6月有25家门店',
      '{ attribute: stores, of: brindle, value: 25, unit: stores, at: 2023-06 }',
    ),
  );

  it.each([
    ['how many shops does Corvane have, more than Brindle?', 'yes'],
    ['how many shops does Brindle have, is that more than Corvane', 'no'],
    ['科维恩有多少家门店，比布林德尔多吗', 'yes'],
  ])('is decided by both: %s', (question, verdict) => {
    expect(findingsOf(counted(question))[1]?.verdict).toBe(verdict);
  });

  it('says what is missing of one that has no card', () => {
    const [, second] = findingsOf(counted('how many shops does corvane have, more than zylophene?'));
    expect(second?.missing?.subjects).toMatchObject([{ names: { en: 'zylophene' } }]);
  });
});

describe('a name and an office before a pause', () => {
  const about = libraryOf(
    FOUNDED,
    stating('Corvane was founded in 2015', '科维恩成立于2015年', '{ attribute: founded, at: 2015 }'),
  );
  const askedIn = (question: string) => findingsOf(about(question)).map(({ asked }) => asked.attribute);

  it.each(['corvane ceo, founded when?', '科维恩CEO，哪年成立的'])('ask for the one who has it: %s', (question) => {
    expect(askedIn(question)).toEqual(['chief-executive', 'founded']);
  });

  it('say of whom the rest is asked where that is on a person', () => {
    expect(askedIn('科维恩CEO，哪年上任的')).toHaveLength(1);
  });
});

describe('a part that asks for the largest of several', () => {
  const HELD = stating(
    'Mara Osei held 30% of Corvane and Ivo Brandt 12% on 1 March 2024',
    '2024年3月1日，玛拉·奥塞持有科维恩30%股份，伊沃·布兰特持有12%',
    '{ attribute: stake, value: 30%, holder: mara-osei, at: 2024-03-01 }',
    '{ attribute: stake, value: 12%, holder: ivo-brandt, at: 2024-03-01 }',
  );

  it.each([
    'who founded Corvane, who is its largest shareholder',
    'when was Corvane founded and who is the biggest shareholder',
    '科维恩是谁创办的，最大股东是谁',
  ])('stands beside the others: %s', (question) => {
    const attributes = findingsOf(libraryOf(FOUNDED, HELD)(question)).map(({ asked }) => asked.attribute);
    expect(attributes).toEqual([expect.stringMatching(/^found/), 'stake']);
  });

  it.each(['which company earned the most, what was its profit', '哪家公司利润最高，利润是多少'])(
    'asks of whoever it is where nobody is named: %s',
    (question) => {
      const earned = (who: string, zh: string, million: number) =>
        stating(
          `${who} earned ${million} million yuan in 2023`,
          `${zh}2023年净利润${million / 100}亿元`,
          `{ attribute: net-profit, of: ${who.toLowerCase()}, value: ${million} million, unit: CNY, at: 2023 }`,
        );
      const about = libraryOf(earned('Corvane', '科维恩', 300), earned('Halvorn', '哈尔沃恩', 200));
      expect(findingsOf(about(question)).map(({ kind }) => kind)).toEqual(['superlative']);
    },
  );
});
