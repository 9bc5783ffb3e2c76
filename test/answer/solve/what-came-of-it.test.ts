import { describe, expect, it } from 'vitest';
import { datesOf, libraryOf, stating } from './library-of.ts';

const event = (en: string, zh: string, at: string, more = '') =>
  stating(
    `Corvane ${en} in ${at}`,
    `科维恩${at}${zh}`,
    `{ attribute: event, value: { en: "${en}", zh: ${zh} }, at: ${at}${more} }`,
  );
const STORY = [
  event('opened an office', '开设办公室', '2019'),
  event('built a plant', '建厂', '2020'),
  event('hired a crew', '招募团队', '2021'),
  event('moved its shop', '搬迁店铺', '2022'),
  event('ran out of cash', '资金耗尽', '2023-06'),
  event('laid down its business', '停止业务', '2023-07'),
];

/** The values of the rows of the first finding, in English. */
function toldIn(answer: ReturnType<ReturnType<typeof libraryOf>>): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return (answer.findings[0]?.rows ?? []).flatMap(({ value }) =>
    value?.kind === 'words' ? (value.text.en ?? []) : [],
  );
}

describe('what became of a company', () => {
  it('is told by its last events, in their order', () => {
    const about = libraryOf(...STORY);
    for (const question of ['what became of Corvane', '科维恩后来怎么样了', '科维恩最后怎么样了']) {
      const told = toldIn(about(question));
      expect(told.at(-1), question).toBe('laid down its business');
      expect(told, question).not.toContain('opened an office');
    }
  });

  it.each(['how did the Tarn v Corvane case end', 'how did the Tarn case against Corvane turn out'])(
    'over another matter is told by none of its events: %s',
    (question) => {
      expect(toldIn(libraryOf(...STORY)(question))).toEqual([]);
    },
  );

  it('in a year of which nothing is held is no profile of it', () => {
    const answer = libraryOf(...STORY)('科维恩2015年出了什么事');
    expect(answer.kind).toBe('unknown');
  });

  it('may be the one event of a year', () => {
    expect(toldIn(libraryOf(...STORY)('what happened to Corvane in 2022'))).toEqual(['moved its shop']);
    expect(toldIn(libraryOf(...STORY)('科维恩2022年发生了什么'))).toEqual(['moved its shop']);
  });
});

describe('what befell a person', () => {
  const arrested = stating(
    'Corvane said that Mara Osei had been arrested on 16 November 2023',
    '科维恩称玛拉·奥塞2023年11月16日被捕',
    '{ attribute: incident, about: mara-osei, value: { en: arrested, zh: 被捕 }, at: 2023-11-16 }',
    '{ attribute: chief-executive, value: mara-osei, at: 2023-11-16 }',
  );

  it('is told by what is held of that person', () => {
    const about = libraryOf(arrested);
    expect(toldIn(about('what happened to Mara Osei'))).toEqual(['arrested']);
    expect(toldIn(about('玛拉·奥塞怎么了'))).toEqual(['arrested']);
    expect(datesOf(about('what happened to Mara Osei'))).toEqual([]);
  });
});
