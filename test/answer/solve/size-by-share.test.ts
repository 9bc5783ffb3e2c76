import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const shareOf = (id: string, share: string, market = 'maps') =>
  `{ attribute: market-share, of: ${id}, about: { en: ${market}, zh: 地图 }, value: ${share}, at: 2023 }`;
const sharesOf = (...facts: readonly string[]) =>
  stating(
    'Corvane had 40% and Halvorn 8% of the market for maps in 2023',
    '2023年科维恩占地图市场40%，哈尔沃恩占8%',
    ...facts,
  );

describe('which is bigger, where no size of both is held', () => {
  const about = libraryOf(sharesOf(shareOf('corvane', '40%'), shareOf('halvorn', '8%')));

  it.each(['which is bigger, Halvorn or Corvane', '哈尔沃恩和科维恩谁大'])(
    'is told by their shares of one market: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([40, 8]);
    },
  );

  it('decides a claim', () => {
    expect(verdictOf(about('is Halvorn bigger than Corvane'))).toBe('no');
    expect(verdictOf(about('is Corvane bigger than Halvorn'))).toBe('yes');
  });

  it('is not told by shares of two markets', () => {
    const other = libraryOf(sharesOf(shareOf('corvane', '40%'), shareOf('halvorn', '8%', 'radios')));
    expect(verdictOf(other('is Corvane bigger than Halvorn'))).not.toBe('yes');
  });
});
