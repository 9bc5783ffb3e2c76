import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { libraryOf, stating } from './library-of.ts';

function verdictOf(answer: Answer): string | undefined {
  return answer.kind === 'answered' ? answer.findings[0]?.verdict : undefined;
}

describe('what was sold to a buyer', () => {
  const about = libraryOf(
    stating(
      'Corvane sold Lumen to Halvorn in June 2023',
      '科维恩2023年6月把流明出售给哈尔沃恩',
      '{ attribute: sale, value: lumen, to: halvorn, at: 2023-06 }',
    ),
  );

  it('was sold to it', () => {
    expect(verdictOf(about('was Lumen sold to Halvorn'))).toBe('yes');
  });

  it.each(['was Lumen sold to Tallow', '流明卖给塔洛了吗'])('was sold to no other: %s', (question) => {
    expect(verdictOf(about(question))).not.toBe('yes');
  });
});
