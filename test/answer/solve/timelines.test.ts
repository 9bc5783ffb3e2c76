import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { libraryOf, stating } from './library-of.ts';

/** The attributes of the lines of a timeline, in their order. */
function linesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered' || answer.findings[0]?.kind !== 'timeline') return [];
  return answer.findings[0].rows.flatMap(({ attribute }) => attribute ?? []);
}

describe('the story of a ban in a country', () => {
  const about = libraryOf(
    stating(
      'The United States banned Lumen in January 2023',
      '美国2023年1月封禁流明',
      '{ attribute: ban, of: lumen, value: { en: banned, zh: 封禁 }, about: united-states, at: 2023-01 }',
    ),
    stating(
      'A law of the United States gave Lumen until May 2023 to be sold',
      '美国的一部法律要求流明在2023年5月前出售',
      '{ attribute: rule, of: lumen, value: { en: to be sold, zh: 出售 }, about: united-states, at: 2023-03 }',
    ),
    stating(
      'Corvane sold Lumen in the United States to Halvorn in June 2023',
      '科维恩2023年6月把美国的流明出售给哈尔沃恩',
      '{ attribute: sale, value: lumen, to: halvorn, about: united-states, at: 2023-06 }',
    ),
    stating(
      'India banned Lumen in August 2022',
      '印度2022年8月封禁流明',
      '{ attribute: ban, of: lumen, value: { en: banned, zh: 封禁 }, about: india, at: 2022-08 }',
    ),
  );

  it.each([
    "timeline of Lumen's ban in the US",
    'how did the ban of Lumen in the US unfold',
    '捋一下流明美国禁令的时间线',
  ])('ends with what came of it, and has nothing of another country: %s', (question) => {
    expect(linesOf(about(question))).toEqual(['ban', 'rule', 'sale']);
  });
});
