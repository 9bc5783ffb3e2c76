import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const AIMED = stating(
  'Corvane had 2,370 shops in May 2019 and planned to overtake Halvorn by the end of 2019',
  '科维恩2019年5月有2370家门店，计划2019年底超过哈尔沃恩',
  '{ attribute: competitor, value: halvorn, at: 2019-05 }',
);
const PASSED = stating(
  'Corvane passed Halvorn as the most valuable kiln maker on 30 November 2023',
  '2023年11月30日，科维恩市值超过哈尔沃恩，成为最值钱的窑炉企业',
  '{ attribute: event, value: { en: passed Halvorn as the most valuable kiln maker, zh: 超过哈尔沃恩 }, at: 2023-11-30 }',
);
const UNLISTED = stating(
  'Corvane, founded in 2016, overtook Quillon in shops in June 2022',
  '科维恩2016年创立，门店数2022年6月反超奎隆',
  '{ attribute: founded, at: 2016 }',
);

const asked = ['when did corvane overtake halvorn', 'when did corvane pass halvorn', '科维恩什么时候超过哈尔沃恩的'];
const reversed = ['when did halvorn overtake corvane', '哈尔沃恩什么时候超过科维恩'];

describe('when one went past another', () => {
  it.each([...asked, 'when was halvorn overtaken by corvane', '哈尔沃恩什么时候被科维恩超过的'])(
    'is told by a statement that it did: %s',
    (question) => {
      const answer = libraryOf(AIMED, PASSED)(question);
      expect(answer.kind).toBe('answered');
      expect(JSON.stringify(answer)).toMatch(/2023-11-30/);
    },
  );

  it.each(asked)('is not told by an aim: %s', (question) => {
    expect(libraryOf(AIMED)(question).kind).toBe('unknown');
  });

  it.each(reversed)('is not told by the contrary: %s', (question) => {
    expect(libraryOf(PASSED)(question).kind).toBe('unknown');
  });

  it.each(['when did corvane overtake quillon', '科维恩什么时候超过奎隆'])(
    'is told of one whom no card knows, and not by another day: %s',
    (question) => {
      const answer = libraryOf(AIMED, UNLISTED)(question);
      expect(JSON.stringify(answer)).toMatch(/2022/);
      expect(entitiesOf(answer)).toEqual([]);
      expect(answer.kind === 'answered' && answer.findings.flatMap(({ rows }) => rows)).toEqual([]);
      expect(libraryOf(AIMED)(question).kind).toBe('unknown');
    },
  );
});
