import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating, wordsOf } from './library-of.ts';

const RUN = stating(
  'Mara Osei became chief executive of Corvane in March 2020',
  '玛拉·奥塞2020年3月出任科维恩首席执行官',
  '{ attribute: chief-executive, value: mara-osei, from: 2020-03 }',
);
const SEAT = stating(
  'Corvane is based in Oslo as of 2023',
  '科维恩2023年总部在奥斯陆',
  '{ attribute: headquarters, value: { en: Oslo, zh: 奥斯陆 }, at: 2023 }',
);

describe('a guess behind a question', () => {
  it.each([
    'who runs Corvane, some ex-lamp guy right?',
    'who is the CEO of Corvane, a lamp maker i think',
    '科维恩的CEO是谁，灯具公司出来的对吧',
  ])('is left open: %s', (question) => {
    const answer = libraryOf(RUN, SEAT)(question);
    expect(answer.kind === 'answered' && answer.findings.length).toBe(1);
    expect(entitiesOf(answer)).toContain('mara-osei');
  });

  it('is none where it asks for something else', () => {
    const answer = libraryOf(RUN, SEAT)('who runs Corvane, where is it based');
    expect(answer.kind === 'answered' && answer.findings.length).toBe(2);
  });
});

describe('where somebody is now', () => {
  it.each(['where is Mara Osei now', 'wheres Mara Osei these days', '玛拉·奥塞现在在哪'])(
    'is told by what she does, and by no seat: %s',
    (question) => {
      const answer = libraryOf(RUN, SEAT)(question);
      expect(entitiesOf(answer)).toEqual(['corvane']);
      expect(wordsOf(answer)).toEqual([]);
    },
  );

  it.each(['where are they based now', 'where is Corvane now based'])('is the seat of a company: %s', (question) => {
    const answer = libraryOf(RUN, SEAT)(`who runs Corvane and ${question}`);
    expect(answer.kind === 'answered' ? answer.findings.map(({ kind }) => kind) : answer.kind).toEqual([
      'fact',
      'fact',
    ]);
    expect(wordsOf(answer)).toEqual(['Oslo']);
  });
});
