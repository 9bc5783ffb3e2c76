import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const EVENTS = [
  stating('Corvane was founded in 2009', '科维恩成立于2009年', '{ attribute: founded, at: 2009 }'),
  stating(
    'Corvane bought Lumen in May 2012',
    '科维恩2012年5月收购流明',
    '{ attribute: acquisition, value: lumen, at: 2012-05 }',
  ),
  stating(
    'Corvane was fined 3 million yuan on 4 April 2018',
    '科维恩2018年4月4日被罚300万元',
    '{ attribute: fine, value: 3 million, unit: CNY, at: 2018-04-04 }',
  ),
  stating(
    'Corvane laid off 300 people in June 2020',
    '科维恩2020年6月裁员300人',
    '{ attribute: layoffs, value: 300, unit: people, at: 2020-06 }',
  ),
];
const LISTED = stating(
  'Corvane listed in Hong Kong on 8 June 2015',
  '科维恩2015年6月8日在香港上市',
  '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
);
const HALTED = stating(
  'Corvane suspended its listing in Hong Kong on 8 June 2015',
  '科维恩2015年6月8日暂缓在香港上市',
  '{ attribute: listing-plan, about: hong-kong, stage: { en: suspended, zh: 暂缓 }, at: 2015-06-08 }',
);

describe('a timeline that begins with an event', () => {
  const listed = libraryOf(...EVENTS, LISTED);
  const halted = libraryOf(...EVENTS, HALTED);

  function kinds(answer: ReturnType<typeof listed>): readonly string[] {
    if (answer.kind !== 'answered') return [answer.kind];
    return answer.findings.flatMap(({ kind, rows }) => [kind, ...rows.flatMap(({ attribute }) => attribute ?? [])]);
  }

  it.each([
    'timeline of Corvane since its IPO',
    'what happened to Corvane after its listing',
    '科维恩上市以来的大事',
    '梳理一下科维恩从上市到现在的大事',
  ])('has all that came after it: %s', (question) => {
    expect(kinds(listed(question))).toEqual(['timeline', 'listing', 'fine', 'layoffs']);
  });

  it.each(['timeline of Corvane since the IPO was stopped', '科维恩上市被叫停之后的大事记'])(
    'may begin with a plan that was given up: %s',
    (question) => {
      expect(kinds(halted(question))).toEqual(['timeline', 'listing-plan', 'fine', 'layoffs']);
    },
  );
});
