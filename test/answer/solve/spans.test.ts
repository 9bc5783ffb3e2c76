import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating } from './library-of.ts';

const LISTED = stating(
  'Corvane listed on the Nasdaq on 17 May 2019',
  '科维恩2019年5月17日在纳斯达克上市',
  '{ attribute: listing, about: nasdaq, at: 2019-05-17 }',
);
const LEFT = stating(
  'Corvane left the Nasdaq on 29 June 2020',
  '科维恩2020年6月29日从纳斯达克退市',
  '{ attribute: delisting, about: nasdaq, at: 2020-06-29 }',
);
const BARRED = stating(
  'The regulator barred Corvane from signing up new users on 2 July 2021',
  '监管部门2021年7月2日停止科维恩新用户注册',
  '{ attribute: ban, value: { en: signing up new users, zh: 新用户注册 }, at: 2021-07-02 }',
);
const ALLOWED = stating(
  'Corvane was allowed to resume new user registrations on 16 January 2023',
  '科维恩2023年1月16日获准恢复新用户注册',
  '{ attribute: approval, value: { en: resumed new user registrations, zh: 恢复新用户注册 }, at: 2023-01-16 }',
);
const OTHER = stating(
  'Corvane won approval for a Corvane lamp on 16 March 2022',
  '科维恩的灯具2022年3月16日获批',
  '{ attribute: approval, value: { en: Corvane lamp, zh: 科维恩灯具 }, at: 2022-03-16 }',
);

function dayOf(question: string, ...statements: readonly string[]): readonly string[] {
  const answer = libraryOf(...statements)(question);
  if (answer.kind !== 'answered') return [answer.kind];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ time, value }) => time?.at ?? (value?.kind === 'date' ? value.date : [])),
  );
}

describe('how long something was so', () => {
  it.each([
    'how long was Corvane listed on the Nasdaq',
    'how long did Corvane stay on the Nasdaq',
    '科维恩在纳斯达克待了多久',
  ])('is told by its listing and its leaving: %s', (question) => {
    expect(dayOf(question, LISTED, LEFT)).toEqual(['2019-05-17', '2020-06-29']);
  });

  it.each(['how long did the Corvane ban last', 'how long was Corvane banned', '科维恩封禁了多久'])(
    'is told by the ban and by what allowed the same again: %s',
    (question) => {
      expect(dayOf(question, BARRED, ALLOWED, OTHER)).toEqual(['2021-07-02', '2023-01-16']);
    },
  );

  it.each(['how long has Corvane been listed', '科维恩在纳斯达克上市多久了'])(
    'is told by the first listing where it is still listed: %s',
    (question) => {
      const again = stating(
        'Corvane listed in Hong Kong on 8 December 2021',
        '科维恩2021年12月8日在香港上市',
        '{ attribute: listing, about: hong-kong, at: 2021-12-08 }',
      );
      expect(dayOf(question, LISTED, again)).toEqual(['2019-05-17']);
    },
  );

  it.each(['how long was Corvane listed on the Nasdaq', 'how long did the Corvane ban last'])(
    'is said to be missing where no end is held: %s',
    (question) => {
      const answer = libraryOf(LISTED, BARRED, OTHER)(question);
      expect(answer.kind === 'answered' && answer.findings[0]?.missing).toBeTruthy();
    },
  );
});

describe('since when somebody owns something', () => {
  const bought = stating(
    'Corvane bought Brindle on 2 April 2018',
    '科维恩2018年4月2日收购布林德尔',
    '{ attribute: acquisition, value: brindle, stage: closed, at: 2018-04-02 }',
  );
  const stake = stating(
    'Corvane held 20% of Brindle in March 2016',
    '科维恩2016年3月持有布林德尔20%',
    '{ attribute: stake, of: brindle, value: 20%, holder: corvane, at: 2016-03 }',
  );

  it.each([
    'since when does Corvane own Brindle',
    'how long has Corvane owned Brindle',
    'since when is Brindle part of Corvane',
  ])('is told by the purchase, and not by an early share: %s', (question) => {
    expect(datesOf(libraryOf(stake, bought)(question))).toEqual(['2018-04-02']);
  });
});

describe('since when somebody owns something that is told of other purchases', () => {
  const other = stating(
    'Brindle bought Lumen from Corvane on 13 August 2018',
    '布林德尔2018年8月13日从科维恩收购流明',
    '{ attribute: acquisition, of: brindle, value: lumen, seller: corvane, stage: closed, at: 2018-08-13 }',
  );

  it('is not told by a purchase in which both had a part', () => {
    expect(datesOf(libraryOf(other)('since when does Corvane own Brindle'))).not.toContain('2018-08-13');
  });
});

describe('what something was merged into', () => {
  const merged = stating(
    'Tallow was merged into Lumen on 2 August 2018',
    '塔洛2018年8月2日并入流明',
    '{ attribute: merger, of: lumen, value: tallow, at: 2018-08-02 }',
  );

  it('is the one that it went into', () => {
    expect(entitiesOf(libraryOf(merged)('which app was Tallow merged into'))).toEqual(['lumen']);
  });
});

describe('when somebody became the greatest', () => {
  const richest = stating(
    'Mara Osei of Corvane led the rich list for the first time in October 2023 and was the richest in Norway',
    '科维恩的玛拉·奥塞2023年10月首次登顶富豪榜，成为挪威首富',
    '{ attribute: event, value: { en: led the rich list for the first time, zh: 首次登顶富豪榜 }, at: 2023-10 }',
  );

  it('is told by a statement that says so', () => {
    expect(libraryOf(richest)('when did Mara Osei become the richest in Norway').kind).toBe('answered');
  });
});
