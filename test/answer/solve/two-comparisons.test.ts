import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const ask = libraryOf(
  stating(
    'Corvane was founded in 2013 and had revenue of 12 million yuan in 2023',
    '科维恩成立于2013年，2023年营收1200万元',
    '{ attribute: founded, at: 2013 }',
    '{ attribute: revenue, value: 12 million, unit: CNY, at: 2023 }',
  ),
  stating(
    'Halvorn was founded in 2009 and had revenue of 8 million yuan in 2023',
    '哈尔沃恩成立于2009年，2023年营收800万元',
    '{ attribute: founded, of: halvorn, at: 2009 }',
    '{ attribute: revenue, of: halvorn, value: 8 million, unit: CNY, at: 2023 }',
  ),
);

function comparedIn(question: string): readonly string[] {
  const answer = ask(question);
  return answer.kind === 'answered' ? answer.findings.map(({ asked }) => asked.attribute ?? '') : [];
}

describe('two comparisons in one question', () => {
  it.each([
    'which is older, Corvane or Halvorn, and which has more revenue',
    'who is older, Corvane or Halvorn, and who has higher revenue',
    '谁成立早，科维恩还是哈尔沃恩，谁营收高',
    '科维恩和哈尔沃恩谁成立早，谁营收高',
  ])('are both answered: %s', (question) => {
    expect(comparedIn(question)).toEqual(['founded', 'revenue']);
  });

  it.each([
    'which is older, Corvane or Halvorn',
    '科维恩和哈尔沃恩谁成立早',
    'compare the revenue of Corvane and Halvorn',
  ])('stay one where one is asked for: %s', (question) => {
    expect(comparedIn(question)).toHaveLength(1);
  });
});
