import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating } from './library-of.ts';

const OWNED = stating(
  'Brindle is owned by Corvane',
  '布林德尔归科维恩所有',
  '{ attribute: parent, of: brindle, value: corvane, from: 2019 }',
  '{ attribute: stake, of: brindle, value: 63%, holder: corvane, at: 2023 }',
);
const AGREED = stating(
  'Halvorn agreed in March 2020 to buy Lumen from Corvane',
  '哈尔沃恩2020年3月同意向科维恩收购流明',
  '{ attribute: sale, value: lumen, to: halvorn, at: 2020-03, stage: announced }',
);
const ENDED = stating(
  'Halvorn gave up buying Lumen from Corvane in January 2021',
  '哈尔沃恩2021年1月放弃向科维恩收购流明',
  '{ attribute: sale, value: lumen, to: halvorn, at: 2021-01, stage: ended }',
);
const ALONE = stating(
  'Halvorn listed in Hong Kong in May 2022',
  '哈尔沃恩2022年5月在香港上市',
  '{ attribute: listing, of: halvorn, at: 2022-05, about: hong-kong }',
);
const about = libraryOf(OWNED, AGREED, ENDED, ALONE);

function daysOf(question: string): readonly string[] {
  const answer = about(question);
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) => rows.flatMap(({ time }) => time?.at ?? []));
}

describe('what is between two companies', () => {
  it.each(['what happened with Corvane and Halvorn', 'history of Halvorn and Corvane'])(
    'is told as what happened with them: %s',
    (question) => {
      expect(daysOf(question)).toEqual(['2020-03', '2021-01']);
    },
  );

  it('is not all that happened with one of them', () => {
    expect(datesOf(about('history of Halvorn'))).toContain('2022-05');
  });
});

describe('what a company owns', () => {
  it.each(['which companies does Brindle own', 'what firms does Brindle own stakes in'])(
    'is not who owns it: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );

  it('is told where it is known', () => {
    expect(entitiesOf(about('who owns Brindle'))).toContain('corvane');
    expect(entitiesOf(about('which companies does Corvane own stakes in'))).toContain('brindle');
  });
});
