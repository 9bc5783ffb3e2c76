import { describe, expect, it } from 'vitest';
import { LUMEN, libraryOf, stating } from './library-of.ts';

const LAUNCHED = stating(
  'Corvane launched its game Lumen on 9 May 2024',
  '科维恩2024年5月9日推出游戏流明',
  '{ attribute: launch, value: lumen, at: 2024-05-09 }',
);
const COMING = stating(
  'Corvane will bring out its next game in the first quarter of 2025, as it plans',
  '科维恩计划2025年第一季度推出下一款游戏',
);

const ASKED = ['what is the next corvane game', 'next corvane game', '科维恩下一款游戏'];

describe('what is still to be brought out', () => {
  it.each(ASKED)('is not what was brought out: %s', (question) => {
    expect(libraryOf(LUMEN, LAUNCHED)(question).kind).toBe('unknown');
  });

  it('is told by what is planned', () => {
    const answer = libraryOf(LUMEN, LAUNCHED, COMING)('科维恩下一款游戏');
    expect(answer.kind === 'answered' && answer.statements[0].text).toMatch(/2025/u);
  });
});
