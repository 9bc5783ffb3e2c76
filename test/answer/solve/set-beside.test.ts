import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const LAUNCHED = stating(
  'Corvane brought out its lamp Lumen in March 2022 before a crowd',
  '科维恩2022年3月当众推出灯具流明',
  '{ attribute: launch, value: lumen, at: 2022-03 }',
);
const RIVALS = stating(
  'Corvane is a larger and older rival than most, and Halvorn is one of them, Mirror Weekly wrote',
  '镜报写道，科维恩比多数对手大，哈尔沃恩是其中之一',
  '{ attribute: what-it-does, value: { en: lamps, zh: 灯具 } }',
);

describe('a claim that sets one beside another', () => {
  it.each(['is Corvane older than Halvorn', 'is Corvane richer than Halvorn', 'is Corvane bigger than Quillon'])(
    'is not decided by a statement that names both: %s',
    (question) => {
      expect(verdictOf(libraryOf(RIVALS)(question))).toBe('unknown');
    },
  );

  it.each(["did Corvane's Lumen come out before Quillon", 'did Corvane bring out Lumen before Quillon'])(
    'is not decided by the launch of one where no card knows the other: %s',
    (question) => {
      expect(verdictOf(libraryOf(LAUNCHED)(question))).toBe('unknown');
    },
  );
});

describe('a comparison of which one side is not held', () => {
  const delivered = (who: string, zh: string, count: number) =>
    stating(
      `${who} delivered ${count} cars in 2023`,
      `${zh}2023年交付${count}辆车`,
      `{ attribute: deliveries, of: ${who.toLowerCase()}, value: ${count}, unit: vehicles, at: "2023" }`,
    );

  it('has no winner', () => {
    const about = libraryOf(delivered('Corvane', '科维恩', 500), delivered('Brindle', '布林德尔', 400));
    const answer = about('Corvane vs Brindle vs Halvorn, who delivered more in 2023');
    expect(figuresOf(answer)).toEqual([500, 400]);
    const [finding] = answer.kind === 'answered' ? answer.findings : [];
    expect(finding?.among).toBeUndefined();
    expect(finding?.missing?.subjects).toHaveLength(1);
  });
});
