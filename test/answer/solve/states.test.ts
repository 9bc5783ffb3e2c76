import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating } from './library-of.ts';

describe('who held an office in a year', () => {
  const about = libraryOf(
    stating(
      'Mara Osei handed the post of Corvane chief executive to Ivo Brandt on 7 April 2022',
      '玛拉·奥塞2022年4月7日将科维恩首席执行官一职交给伊沃·布兰特',
      '{ attribute: chief-executive, value: mara-osei, until: 2022-04-07 }',
    ),
    stating(
      'Ivo Brandt left the post of Corvane chief executive in May 2023',
      '伊沃·布兰特2023年5月卸任科维恩首席执行官',
      '{ attribute: chief-executive, value: ivo-brandt, until: 2023-05 }',
    ),
  );

  it.each([
    ['who was CEO of Corvane in 2019', ['mara-osei']],
    ['2019年科维恩CEO是谁', ['mara-osei']],
    ['who was CEO of Corvane in late 2022', ['ivo-brandt']],
  ])('began no earlier than the one before left: %s', (question, holders) => {
    expect(entitiesOf(about(question))).toEqual(holders);
  });
});

describe('an office of which only an article tells', () => {
  it('is that of the one whose time is told', () => {
    const about = libraryOf(
      `${stating(
        'The chairman Mara Osei was asked to leave Corvane',
        '科维恩董事长玛拉·奥塞被要求离开',
        '{ attribute: chair, value: mara-osei }',
      )}\n\n${stating(
        'Ivo Brandt was chairman of Corvane in December 2023',
        '2023年12月伊沃·布兰特任科维恩董事长',
        '{ attribute: chair, value: ivo-brandt, at: 2023-12 }',
      )}`,
    );
    expect(entitiesOf(about('who is the chairman of Corvane'))).toEqual(['ivo-brandt']);
  });
});

describe('who holds an office today', () => {
  const timeOf = (question: string, ...statements: readonly string[]) => {
    const answer = libraryOf(...statements)(question);
    return answer.kind === 'answered' ? answer.findings[0]?.rows[0] : undefined;
  };
  const led = stating(
    'Mara Osei was the chief executive of Corvane in June 2020',
    '2020年6月玛拉·奥塞是科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2020-06 }',
  );

  it.each(['who is the CEO of Corvane', '科维恩现在的CEO是谁'])(
    'is over where its end was told since: %s',
    (question) => {
      const left = stating(
        'Mara Osei gave up the post of Corvane chief executive in August 2022',
        '玛拉·奥塞2022年8月卸任科维恩首席执行官',
        '{ attribute: chief-executive, value: mara-osei, until: 2022-08 }',
      );
      expect(timeOf(question, led, left)?.time).toEqual({ until: '2022-08' });
      expect(timeOf(question, led)?.time).toEqual({ at: '2020-06' });
    },
  );

  it.each(['who is the CEO of Corvane', '科维恩的CEO是谁'])(
    'is acting no more once a report names none such: %s',
    (question) => {
      const came = stating(
        'Mara Osei took over as acting chief executive of Corvane on 8 May 2018',
        '玛拉·奥塞2018年5月8日代理科维恩首席执行官',
        '{ attribute: chief-executive, value: mara-osei, from: 2018-05-08, basis: acting }',
      );
      expect(timeOf(question, came, led)).toMatchObject({ time: { at: '2020-06' } });
      expect(timeOf(question, came, led)).not.toHaveProperty('basis');
      expect(timeOf(question, came)).toHaveProperty('basis');
    },
  );
});

describe('what happened more than once', () => {
  const listing = (place: string, at: string) => `{ attribute: listing, about: ${place}, at: ${at} }`;
  const about = libraryOf(
    stating(
      'Corvane listed on the Nasdaq on 4 May 2014',
      '科维恩2014年5月4日在纳斯达克上市',
      listing('nasdaq', '2014-05-04'),
    ),
    stating(
      'Corvane listed in Hong Kong on 18 June 2020',
      '科维恩2020年6月18日在香港上市',
      listing('hong-kong', '2020-06-18'),
    ),
  );

  it.each(['when did Corvane list', '科维恩什么时候上市的'])('is dated in its order: %s', (question) => {
    expect(datesOf(about(question))).toEqual(['2014-05-04', '2020-06-18']);
  });
});

describe('a list of a year', () => {
  it('holds what happened in it, and not what only lasts into it', () => {
    const about = libraryOf(
      stating(
        'Corvane listed in Hong Kong with effect from 28 August 2021',
        '科维恩自2021年8月28日起在香港上市',
        '{ attribute: listing, about: hong-kong, from: 2021-08-28 }',
      ),
      stating(
        'Halvorn listed in Hong Kong on 2 March 2023',
        '哈尔沃恩2023年3月2日在香港上市',
        '{ attribute: listing, of: halvorn, about: hong-kong, at: 2023-03-02 }',
      ),
    );
    expect(entitiesOf(about('which companies listed in Hong Kong in 2023'))).toEqual(['halvorn']);
    expect(entitiesOf(about('2023年在香港上市的公司有哪些'))).toEqual(['halvorn']);
  });
});

describe('an office that two share', () => {
  const former = stating(
    'Ivo Brandt took the post of Corvane chief executive in July 2020',
    '伊沃·布兰特2020年7月出任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, from: 2020-07 }',
  );
  const joined = stating(
    'Mara Osei became co-chief executive of Corvane beside Ivo Brandt in April 2023',
    '玛拉·奥塞2023年4月与伊沃·布兰特共同担任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, from: 2023-04, basis: co- }\n- { attribute: chief-executive, value: ivo-brandt, at: 2023-04, basis: co- }',
  );
  const later = stating(
    'Mara Osei and Ivo Brandt were the chief executives of Corvane in December 2025',
    '2025年12月玛拉·奥塞与伊沃·布兰特任科维恩首席执行官',
    '{ attribute: chief-executive, value: mara-osei, at: 2025-12, basis: co- }\n- { attribute: chief-executive, value: ivo-brandt, at: 2025-12, basis: co- }',
  );
  const alone = stating(
    'Mara Osei became the sole chief executive of Corvane in March 2026',
    '玛拉·奥塞2026年3月成为科维恩唯一的首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, until: 2026-03 }',
  );

  it.each(['who is the CEO of Corvane', '科维恩的CEO是谁'])(
    'is told of both, also where another statement says since when the second holds it: %s',
    (question) => {
      expect(entitiesOf(libraryOf(former, joined)(question))).toEqual(['mara-osei', 'ivo-brandt']);
      expect(entitiesOf(libraryOf(former, joined, later)(question))).toEqual(['mara-osei', 'ivo-brandt']);
    },
  );

  it.each(['who is the CEO of Corvane', '科维恩的CEO是谁'])(
    'is told of who is left, once the other has gone: %s',
    (question) => {
      expect(entitiesOf(libraryOf(former, joined, later, alone)(question))).toEqual(['mara-osei']);
    },
  );

  it('is in no list as that of somebody of whom a report tells, and another that he left it', () => {
    const seen = stating(
      'Tarn Vale was the chief executive of Corvane in October 2019',
      '2019年10月塔恩·韦尔是科维恩首席执行官',
      '{ attribute: chief-executive, value: { en: Tarn Vale, zh: 塔恩·韦尔 }, at: 2019-10 }',
    );
    const left = stating(
      'Tarn Vale left the post of Corvane chief executive in July 2020',
      '塔恩·韦尔2020年7月卸任科维恩首席执行官',
      '{ attribute: chief-executive, value: { en: Tarn Vale, zh: 塔恩·韦尔 }, until: 2020-07 }',
    );
    const rowsOf = (...statements: readonly string[]) => {
      const answer = libraryOf(...statements)('who are the CEOs of Corvane');
      return answer.kind === 'answered' ? answer.findings.flatMap(({ rows }) => rows) : [];
    };
    const isSeen = ({ time }: ReturnType<typeof rowsOf>[number]) => time?.at === '2019-10';
    expect(rowsOf(seen, joined).some(isSeen)).toBe(true);
    expect(rowsOf(seen, left, joined).some(isSeen)).toBe(false);
  });
});
