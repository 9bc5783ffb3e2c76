import type { Answer } from '../../../src/answer/answer.ts';
import { stating } from './library-of.ts';

/** The attributes of the lines of a timeline, in their order. */
export function linesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered' || answer.findings[0]?.kind !== 'timeline') return [];
  return answer.findings[0].rows.flatMap(({ attribute }) => attribute ?? []);
}

/** The founding of a company, a purchase and its listing, in their order. */
export const COURSE = [
  stating('Corvane was founded in May 2011', '科维恩2011年5月成立', '{ attribute: founded, at: 2011-05 }'),
  stating(
    'Corvane bought Tallow in June 2013',
    '科维恩2013年6月收购塔洛',
    '{ attribute: acquisition, value: tallow, at: 2013-06 }',
  ),
  stating(
    'Corvane listed on 8 June 2015',
    '科维恩2015年6月8日上市',
    '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
  ),
];
