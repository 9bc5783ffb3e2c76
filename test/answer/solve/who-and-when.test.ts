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
