import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const FIRST = stating(
  'Ivo Brandt led Corvane as chief executive from 2015 until May 2023',
  '伊沃·布兰特2015年至2023年5月任科维恩首席执行官',
  '{ attribute: chief-executive, value: ivo-brandt, from: 2015, until: 2023-05 }',
);
const SECOND = stating(
  'Mara Osei was appointed chief executive of Corvane in May 2023',
  '玛拉·奥塞2023年5月获任命为科维恩首席执行官',
  '{ attribute: chief-executive, value: mara-osei, from: 2023-05 }',
);
const SEEN = stating(
  'Mara Osei, chief executive of Corvane, spoke in March 2024',
  '科维恩首席执行官玛拉·奥塞2024年3月发言',
  '{ attribute: chief-executive, value: mara-osei, at: 2024-03 }',
);

function missingIn(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.findings.some(({ missing }) => missing !== undefined);
}

describe('whether an office changed hands', () => {
  it.each([
    ["did Corvane's CEO change in 2023", 'yes'],
    ['did Corvane get a new chief executive in 2023', 'yes'],
    ['科维恩2023年换CEO了吗', 'yes'],
    ["did Corvane's CEO change in 2024", 'no'],
    ['科维恩2024年换过CEO吗', 'no'],
    ['has Corvane ever changed its CEO', 'yes'],
  ])('is told by when its holders began: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(FIRST, SECOND, SEEN)(question))).toBe(verdict);
  });

  it.each(["did Corvane's CEO change in 2024", '科维恩2024年换过CEO吗', 'has Corvane changed its CEO'])(
    'is not told by who holds it: %s',
    (question) => {
      expect(verdictOf(libraryOf(SEEN)(question))).toBe('unknown');
    },
  );

  it('is not what a claim on a person asks', () => {
    expect(verdictOf(libraryOf(FIRST, SECOND)('is Mara Osei the new CEO of Corvane'))).toBe('yes');
  });
});

describe('who came into an office in a time', () => {
  const about = libraryOf(FIRST, SECOND);
  it.each([
    'who became CEO of Corvane in 2023',
    'whom did Corvane name as its chief executive in 2023',
    'who was appointed CEO of Corvane in 2023',
    '科维恩2023年任命谁为首席执行官',
    '科维恩2023年谁接任CEO',
  ])('is none who held it then: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['mara-osei']);
  });

  it.each([
    'whom did Corvane name as its chief executive last week',
    'who was appointed CEO of Corvane in October 2024',
    '科维恩上周任命谁为首席执行官',
  ])('is not held where nobody came, and said so beside who came last: %s', (question) => {
    const answer = about(question);
    expect(missingIn(answer)).toBe(true);
    expect(entitiesOf(answer)).toEqual(['mara-osei']);
  });

  it('is asked of who held it where no such word is said', () => {
    expect(entitiesOf(about('who was CEO of Corvane in 2023'))).toEqual(['mara-osei', 'ivo-brandt']);
  });
});
