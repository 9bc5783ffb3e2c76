import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating } from './library-of.ts';

const FOUNDERS = stating(
  'Corvane was founded by Mara Osei and Ivo Brandt',
  '科维恩由玛拉·奥塞和伊沃·布兰特创立',
  '{ attribute: founders, value: mara-osei }\n- { attribute: founders, value: ivo-brandt }\n- asks:\n  - who founded Corvane',
);
const FOUNDED = stating(
  'Corvane was established in Paris in June 2013',
  '科维恩2013年6月在巴黎成立',
  '{ attribute: founded, at: 2013-06, in: { en: Paris, zh: 巴黎 } }',
);

describe('who founded it, and when or where', () => {
  const ask = libraryOf(FOUNDERS, FOUNDED);

  it.each(['who founded Corvane and when', 'who founded Corvane, and when was that', '谁创立了科维恩，什么时候'])(
    'are told by two statements: %s',
    (question) => {
      const answer = ask(question);
      expect(entitiesOf(answer)).toEqual(['mara-osei', 'ivo-brandt']);
      expect(datesOf(answer)).toEqual(['2013-06']);
    },
  );

  it('has the place of the founding', () => {
    const answer = ask('who founded Corvane and where');
    const findings = answer.kind === 'answered' ? answer.findings : [];
    expect(JSON.stringify(findings[1]?.rows)).toContain('Paris');
  });
});

describe('a question word before another', () => {
  const listed = stating(
    'Corvane listed in Hong Kong on 8 June 2015',
    '科维恩2015年6月8日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
  );
  const told = stating(
    'Mara Osei said on 22 December 2023 that Corvane makes lamps',
    '玛拉·奥塞2023年12月22日称科维恩生产灯具',
    '{ attribute: chair, value: mara-osei, at: 2023-12-22 }',
  );

  it('asks of what comes after both', () => {
    expect(datesOf(libraryOf(listed)('when and where did Corvane list'))).toContain('2015-06-08');
    expect(libraryOf(told)('when and where was Mara Osei born').kind).not.toBe('answered');
  });
});
