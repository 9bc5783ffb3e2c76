import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const FIRST = stating(
  'Ivo Brandt gave up his post as chief executive of Corvane in May 2021',
  '伊沃·布兰特2021年5月卸任科维恩首席执行官',
  '{ attribute: chief-executive, value: ivo-brandt, until: 2021-05 }',
);
const LAST = stating(
  'Mara Osei became chief executive of Corvane in June 2023',
  '玛拉·奥塞2023年6月出任科维恩首席执行官',
  '{ attribute: chief-executive, value: mara-osei, from: 2023-06 }',
);
const BETWEEN = stating(
  'Tarn Vale led Corvane as chief executive from May 2021 to June 2023',
  '塔恩·韦尔2021年5月至2023年6月任科维恩首席执行官',
  '{ attribute: chief-executive, value: { en: Tarn Vale, zh: 塔恩·韦尔 }, from: 2021-05, until: 2023-06 }',
);

describe('who held an office before whom', () => {
  it.each([
    ['was Ivo Brandt the CEO of Corvane before Mara Osei', 'yes'],
    ['did Mara Osei replace Ivo Brandt as CEO', 'yes'],
    ['did Mara Osei take over from Ivo Brandt', 'yes'],
    ['was Ivo Brandt replaced by Mara Osei as CEO', 'yes'],
    ['玛拉·奥塞接替伊沃·布兰特当CEO了吗', 'yes'],
    ['did Ivo Brandt succeed Mara Osei as CEO of Corvane', 'no'],
    ['was Mara Osei CEO of Corvane before Ivo Brandt', 'no'],
    ['伊沃·布兰特接替玛拉·奥塞当科维恩CEO了吗', 'no'],
  ])('is told by when both held it: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(FIRST, LAST)(question))).toBe(verdict);
  });

  it('is no succession where another held it between the two', () => {
    const question = libraryOf(FIRST, BETWEEN, LAST);
    expect(verdictOf(question('did Mara Osei replace Ivo Brandt as CEO'))).toBe('no');
    expect(verdictOf(question('was Ivo Brandt CEO of Corvane before Mara Osei'))).toBe('yes');
  });

  it('is not told where one of them is not known to have held it', () => {
    expect(verdictOf(libraryOf(LAST)('did Mara Osei replace Ivo Brandt as CEO'))).not.toBe('yes');
  });
});

describe('who was before who holds an office now', () => {
  const AGAIN = stating(
    'Ivo Brandt was chief executive of Corvane in May 2022',
    '伊沃·布兰特2022年5月任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, at: 2022-05 }',
  );
  const REPORTED = stating(
    'Ivo Brandt was chief executive of Corvane in May 2019',
    '伊沃·布兰特2019年5月任科维恩首席执行官',
    '{ attribute: chief-executive, value: ivo-brandt, at: 2019-05 }',
  );
  const before = (answer: Answer) =>
    answer.kind === 'answered'
      ? answer.findings.flatMap(({ rows }) =>
          rows.flatMap(({ role, value, time }) =>
            role === 'before' && value?.kind === 'entity' ? [[value.entity.id, time?.until ?? time?.at]] : [],
          ),
        )
      : undefined;

  it.each([
    ['who gave it up', libraryOf(REPORTED, FIRST, LAST), '2021-05'],
    ['who held it again after that', libraryOf(FIRST, AGAIN, LAST), '2022-05'],
  ])('is the last one: %s', (_, about, day) => {
    for (const question of ['who is the boss of Corvane', '科维恩现任CEO是谁'])
      expect(before(about(question))).toEqual([['ivo-brandt', day]]);
  });
});
