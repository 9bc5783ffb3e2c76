import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const LISTED = stating(
  'Corvane listed on the Nasdaq on 8 June 2021',
  '科维恩2021年6月8日在纳斯达克上市',
  '{ attribute: listing, about: nasdaq, at: 2021-06-08 }',
);
const AT_HOME = stating(
  'Corvane listed in Hong Kong on 9 March 2023',
  '科维恩2023年3月9日在香港上市',
  '{ attribute: listing, about: hong-kong, at: 2023-03-09 }',
);
const LEFT = stating(
  'Corvane left the Nasdaq in May 2022',
  '科维恩2022年5月从纳斯达克退市',
  '{ attribute: delisting, about: nasdaq, at: 2022-05 }',
);
const FINED = stating(
  'Corvane was fined 3 million euros on 21 July 2022',
  '科维恩2022年7月21日被罚300万欧元',
  '{ attribute: fine, value: 3 million, unit: EUR, at: 2022-07-21 }',
);

/** The kinds of the events that an answer shows, in its order. */
function eventsOf(answer: ReturnType<ReturnType<typeof libraryOf>>) {
  return answer.kind === 'answered' ? answer.findings[0]?.rows.map(({ attribute }) => attribute) : answer.kind;
}

describe('the order of two events', () => {
  const about = libraryOf(FINED, LEFT, LISTED);

  it.each([
    'was Corvane fined before or after it delisted',
    'did Corvane delist before or after the fine',
    '科维恩是先被罚款还是先退市',
    '科维恩退市是在罚款之前还是之后',
  ])('is that of their days: %s', (question) => {
    expect(eventsOf(about(question))).toEqual(['delisting', 'fine']);
  });

  it.each([
    ['did Corvane delist before it was fined', 'yes'],
    ['was Corvane fined before it delisted', 'no'],
    ['was Corvane fined after it delisted', 'yes'],
    ['科维恩在罚款之前退市了吗', 'yes'],
    ['科维恩是在退市之后被罚款的吗', 'yes'],
    ['科维恩是在退市之前被罚款的吗', 'no'],
  ] as const)('decides a claim: %s', (question, verdict) => {
    expect(verdictOf(about(question))).toBe(verdict);
  });

  it('is not told where one of the two is not held', () => {
    expect(verdictOf(libraryOf(FINED)('was Corvane fined before it delisted'))).not.toMatch(/yes|no$/);
  });

  it('takes the day where a year is told as well', () => {
    const year = stating(
      'Corvane was listed in 2021',
      '科维恩2021年上市',
      '{ attribute: listing, about: nasdaq, at: 2021 }',
    );
    const probed = stating(
      'A probe into Corvane began on 2 March 2021',
      '2021年3月2日科维恩被调查',
      '{ attribute: probe, value: { en: probe, zh: 调查 }, at: 2021-03-02 }',
    );
    expect(eventsOf(libraryOf(year, LISTED, probed)('科维恩是先上市还是先被调查'))).toEqual(['probe', 'listing']);
  });
});

describe('the order of one event in two places', () => {
  it('is that of their days', () => {
    const about = libraryOf(AT_HOME, LISTED);
    expect(verdictOf(about('did Corvane list in New York before Hong Kong'))).not.toBe('no');
    expect(verdictOf(about('did Corvane list on the Nasdaq before Hong Kong'))).toBe('yes');
    expect(verdictOf(about('did Corvane list in Hong Kong before the Nasdaq'))).toBe('no');
    expect(eventsOf(about('科维恩先在香港还是先在纳斯达克上市'))).toEqual(['listing', 'listing']);
    expect(datesOf(about('科维恩先在香港还是先在纳斯达克上市'))).toEqual(['2021-06-08', '2023-03-09']);
  });

  it('says which place is not held', () => {
    const answer = libraryOf(AT_HOME)('did Corvane list in Hong Kong before Singapore');
    expect(verdictOf(answer)).toBe('unknown');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.claim).toEqual([
      { kind: 'words', text: { en: 'Singapore', zh: '新加坡' } },
    ]);
  });
});

describe('which of two things came first', () => {
  const launched = (id: string, en: string, zh: string, at: string) =>
    stating(
      `Corvane launched ${en} in ${at}`,
      `科维恩${at}推出${zh}`,
      `{ attribute: launch, value: ${id}, at: ${at} }`,
    );
  const users = (id: string, en: string, zh: string, millions: number) =>
    stating(
      `${en} had ${millions} million monthly users in June 2024`,
      `${zh}2024年6月月活${millions}00万`,
      `{ attribute: mau, of: ${id}, value: ${millions} million, unit: users, at: 2024-06 }`,
    );
  const about = libraryOf(
    launched('lumen', 'Lumen', '流明', '2021-05'),
    launched('tallow', 'Tallow', '塔洛', '2019-04'),
    users('lumen', 'Lumen', '流明', 9),
    users('tallow', 'Tallow', '塔洛', 2),
  );

  it.each(['which came first, Lumen or Tallow', '流明先有还是塔洛先有'])(
    'is told by when each began, and not by its users: %s',
    (question) => {
      const answer = about(question);
      expect(answer.kind === 'answered' && answer.findings[0]?.rows[0]?.subject?.id).toBe('tallow');
    },
  );

  it('decides a claim', () => {
    expect(verdictOf(about('is Lumen older than Tallow'))).toBe('no');
    expect(verdictOf(about('is Tallow older than Lumen'))).toBe('yes');
  });

  it('is told by no launch of something that a company makes', () => {
    expect(entitiesOf(about('流明和科维恩谁先上线'))).toEqual([]);
  });
});
