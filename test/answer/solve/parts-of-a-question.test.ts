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
