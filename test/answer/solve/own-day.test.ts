import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { datesOf, entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const FOUNDED = stating(
  'Corvane was founded by Mara Osei in 2012',
  '科维恩由玛拉·奥塞2012年创办',
  '{ attribute: founded, at: 2012 }',
  '{ attribute: founders, value: mara-osei, at: 2012 }',
);
const REPORTED = stating(
  'Mara Osei, founder of Corvane, spoke on 1 January 2024',
  '科维恩创始人玛拉·奥塞2024年1月1日发言',
  '{ attribute: founders, value: mara-osei, at: 2024-01-01 }',
);

describe('the day of a founder', () => {
  it('is that of the founding, and never that of a report', () => {
    expect(timesOf(libraryOf(REPORTED, FOUNDED)('who founded Corvane'))).toEqual(['2012']);
    expect(timesOf(libraryOf(REPORTED)('who founded Corvane'))).toEqual(['']);
  });
});

describe('the day of a product', () => {
  const launched = stating(
    'Corvane launched Lumen in January 2011',
    '科维恩2011年1月推出流明',
    '{ attribute: launch, value: lumen, at: 2011-01 }',
  );
  const part = stating(
    'Lumen launched gift cards in 2014',
    '流明2014年推出礼品卡',
    '{ attribute: launch, of: lumen, value: { en: gift cards, zh: 礼品卡 }, at: 2014 }',
  );
  const about = libraryOf(part, launched);

  it('is not that of what was launched in it', () => {
    expect(datesOf(about('when was Lumen launched'))).toEqual(['2011-01']);
    expect(datesOf(about('流明啥时候上线的'))).toEqual(['2011-01']);
  });
});

describe('a figure of a product beside its maker', () => {
  const priced = stating(
    'Lumen cost 30 euros in March 2023',
    '流明2023年3月售价30欧元',
    '{ attribute: price, of: lumen, value: 30, unit: EUR, at: 2023-03 }',
  );
  const other = stating(
    'Tallow of Corvane cost 12 euros in June 2024',
    '科维恩的塔洛2024年6月售价12欧元',
    '{ attribute: price, about: tallow, value: 12, unit: EUR, at: 2024-06 }',
  );

  it('is that of the product', () => {
    expect(figuresOf(libraryOf(priced, other)('how much does the Corvane Lumen cost'))).toEqual([30]);
    expect(figuresOf(libraryOf(priced, other)('科维恩流明卖多少钱'))).toEqual([30]);
  });
});

describe('who left two offices', () => {
  const executive = stating(
    'Mara Osei stepped down as chief executive of Corvane in May 2013',
    '玛拉·奥塞2013年5月卸任科维恩首席执行官',
    '{ attribute: departure, value: mara-osei, role: { en: chief executive, zh: 首席执行官 }, at: 2013-05 }',
  );
  const chair = stating(
    'Mara Osei stepped down as chairman of Corvane in September 2019',
    '玛拉·奥塞2019年9月卸任科维恩董事长',
    '{ attribute: departure, value: mara-osei, role: { en: chairman, zh: 董事长 }, at: 2019-09 }',
  );
  const about = libraryOf(executive, chair);

  it('left the one that is named', () => {
    expect(datesOf(about('when did Mara Osei step down as chairman of Corvane'))).toEqual(['2019-09']);
    expect(datesOf(about('玛拉·奥塞哪年卸任科维恩首席执行官'))).toEqual(['2013-05']);
  });

  it('is not shown to hold them', () => {
    const was = stating(
      'Mara Osei was chairman of Corvane in March 2018',
      '玛拉·奥塞2018年3月任科维恩董事长',
      '{ attribute: chair, value: mara-osei, at: 2018-03 }',
    );
    const answer = libraryOf(was, chair)('Mara Osei');
    const rows = answer.kind === 'answered' ? answer.findings.flatMap((finding) => finding.rows) : [];
    expect(rows.find(({ attribute }) => attribute === 'chair')?.role).toBe('before');
    expect(entitiesOf(answer)).toContain('corvane');
  });
});

describe('figures in a row', () => {
  const results = stating(
    'Corvane had revenue of 90 million euros and 4 million daily active users in 2023',
    '科维恩2023年营收9000万欧元，日活跃用户400万',
    '{ attribute: revenue, value: 90 million, unit: EUR, at: 2023 }',
    '{ attribute: dau, value: 4 million, unit: users, at: 2023 }',
  );

  it('are each asked for by one question word', () => {
    expect(figuresOf(libraryOf(results)('科维恩2023年营收日活分别多少'))).toEqual([90_000_000, 4_000_000]);
  });
});

/** When each row holds. */
function timesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) => rows.map(({ time }) => time?.at ?? ''));
}

describe('when a listing of some kind was', () => {
  const about = libraryOf(
    stating(
      'The secondary listing of Corvane in Hong Kong was on 5 March 2021',
      '科维恩2021年3月5日在香港第二上市',
      '{ attribute: listing, about: hong-kong, at: 2021-03-05 }',
    ),
    stating(
      'Corvane has a secondary listing in Hong Kong',
      '科维恩在香港为第二上市',
      '{ attribute: listing, about: hong-kong, kind: secondary }',
    ),
  );

  it.each(['科维恩什么时候二次上市的', '科維恩何時第二上市', 'when was the secondary listing of Corvane'])(
    'is told by its day, and not by its kind: %s',
    (question) => {
      const answer = about(question);
      const rows = answer.kind === 'answered' ? answer.findings.flatMap((one) => one.rows) : [];
      expect(rows.map(({ value }) => value)).toEqual([{ kind: 'date', date: '2021-03-05' }]);
    },
  );
});
