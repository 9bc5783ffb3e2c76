import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const EARNED = stating(
  'Corvane made a net profit of 52 million yuan in 2023',
  '科维恩2023年净利润5200万元',
  '{ attribute: net-profit, value: 52 million, unit: CNY, at: 2023 }',
);
const about = libraryOf(EARNED);

function findingOf(question: string) {
  const answer = about(question);
  return answer.kind === 'answered' ? answer.findings[0] : undefined;
}

describe('whether a product without accounts of its own is profitable', () => {
  it.each(['is Lumen profitable', 'is Lumen losing money', '流明盈利吗', '流明亏损吗'])(
    'the profit of its company is the nearest, said to be of the company: %s',
    (question) => {
      const found = findingOf(question);
      expect(found?.verdict).toBe('unknown');
      expect(found?.missing?.attribute).toBe('net-profit');
      expect(found?.rows.map(({ role, subject }) => [role, subject?.id])).toEqual([['nearest', 'corvane']]);
      expect(figuresOf(about(question))).toEqual([52_000_000]);
    },
  );

  it.each(['is Corvane profitable', '科维恩盈利吗'])('the company itself is told yes: %s', (question) => {
    expect(findingOf(question)?.verdict).toBe('yes');
    expect(findingOf(question)?.missing).toBeUndefined();
  });
});
