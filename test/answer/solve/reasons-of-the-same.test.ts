import { describe, expect, it } from 'vitest';
import { libraryOf, stating, wordsOf } from './library-of.ts';

const LEFT = stating(
  'Mara Osei gave up her post as chair of Corvane on 3 May 2023',
  '玛拉·奥塞2023年5月3日辞任科维恩董事长',
  '{ attribute: departure, value: mara-osei, role: { en: chair, zh: 董事长 }, at: 2023-05-03 }',
);
const WHY = stating(
  'Mara Osei wrote in May 2023 that Corvane could not grow by scale alone',
  '玛拉·奥塞2023年5月写道，科维恩不能只靠规模增长',
  '{ attribute: reason, value: { en: growth by scale had its limits, zh: 靠规模增长有其局限 }, for: { en: resigned from Corvane, zh: 从科维恩离任 }, at: 2023-05 }',
);
const FOUNDED = stating(
  'Mara Osei founded Corvane in 2015',
  '玛拉·奥塞2015年创办科维恩',
  '{ attribute: founders, value: mara-osei, at: 2015 }',
);

describe('the reason of what the question has another word for', () => {
  const about = libraryOf(FOUNDED, LEFT, WHY);

  it.each(['玛拉·奥塞为啥退休', '玛拉·奥塞为什么辞职', 'why did Mara Osei retire'])('is given: %s', (question) => {
    expect(wordsOf(about(question))).toEqual(['growth by scale had its limits']);
  });

  it.each(['科维恩创始人为啥卸任', "why did Corvane's founder step down"])(
    'is that of the founder who left, and not of the founding: %s',
    (question) => {
      expect(wordsOf(about(question))).toEqual(['growth by scale had its limits']);
    },
  );

  it('is none of another thing that happened', () => {
    expect(wordsOf(about('科维恩为什么裁员'))).toEqual([]);
    expect(wordsOf(about('why did Corvane lay off staff'))).toEqual([]);
  });
});

describe('what is held of a thing whose reason is not', () => {
  it.each(['科维恩为啥退市', 'why did Corvane delist'])('is no plan to list: %s', (question) => {
    const plan = stating(
      'Corvane began to market its listing in Hong Kong on 20 June 2021',
      '科维恩2021年6月20日开始推介香港上市',
      '{ attribute: listing-plan, about: hong-kong, value: { en: 20 June 2021, zh: 2021年6月20日 }, at: 2021-06-20 }',
    );
    expect(libraryOf(plan)(question).kind).toBe('unknown');
  });

  it.each(['科维恩为啥亏', 'why does Corvane lose money'])('is the loss and no profit: %s', (question) => {
    const figures = stating(
      'Corvane earned a net profit of 5 million yuan in 2020',
      '科维恩2020年净利润500万元',
      '{ attribute: net-profit, value: 5 million, unit: CNY, at: 2020 }',
    );
    const loss = stating(
      'Corvane had a net loss of 7 million yuan in 2022',
      '科维恩2022年净亏损700万元',
      '{ attribute: net-profit, value: -7 million, unit: CNY, at: 2022 }',
    );
    const answer = libraryOf(figures, loss)(question);
    expect(JSON.stringify(answer)).not.toContain('5 million yuan');
  });
});

describe('of several reasons of one sort', () => {
  it('the newest is given', () => {
    const reason = (year: number, why: string) =>
      stating(
        `Shares of Corvane fell in ${year} after ${why}`,
        `科维恩股价${year}年因${why}下跌`,
        `{ attribute: reason, value: { en: ${why}, zh: ${why} }, for: { en: shares fell, zh: 股价下跌 }, at: ${year} }`,
      );
    const about = libraryOf(reason(2023, 'a recall'), reason(2022, 'a strike'));
    for (const question of ['科维恩股价为啥跌', '科维恩股价咋跌了'])
      expect(wordsOf(about(question)), question).toEqual(['a recall']);
  });
});
