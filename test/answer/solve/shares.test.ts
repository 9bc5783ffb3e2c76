import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('the share of a part in the whole', () => {
  const about = libraryOf(
    stating(
      'Games made 40% of the revenue of Corvane in 2023',
      '2023年游戏占科维恩收入的40%',
      '{ attribute: revenue-mix, about: { en: games, zh: 游戏 }, value: 40%, at: 2023 }',
    ),
    stating(
      'Of what Corvane earned with music, 30% came from abroad in 2023',
      '2023年科维恩音乐收入的30%来自海外',
      '{ attribute: revenue-mix, about: { en: markets abroad in music revenue, zh: 国际市场对音乐收入的贡献 }, value: 30%, at: 2023 }',
    ),
    stating(
      'Parcels made 90% of the revenue of Brindle in 2023',
      '2023年快递占布林德尔收入的90%',
      '{ attribute: revenue-mix, of: brindle, about: { en: parcels, zh: 快递 }, value: 90%, at: 2023 }',
    ),
  );

  it.each(['科维恩游戏收入占比', '科维恩的游戏收入占总收入多少', 'what share of Corvane revenue is games'])(
    'is told by the part that is named: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([40]);
    },
  );

  it.each([
    '科维恩音乐收入占比',
    '科维恩快递收入占比',
    '科维恩广告收入占多少',
    '科维恩国内收入占多少',
    'what share of Corvane revenue is music',
    'what share of Corvane revenue is parcels',
  ])('is not told by that of another part: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([]);
  });
});

describe('the share of a market', () => {
  const inMarket = (en: string, zh: string, value: string, at: string) =>
    stating(
      `Corvane had ${value} of ${en} in ${at}`,
      `${at}年科维恩占${zh}的${value}`,
      `{ attribute: market-share, about: { en: ${en}, zh: ${zh} }, value: ${value}, at: ${at} }`,
    );
  const about = libraryOf(
    inMarket('music', '音乐', '20%', '2021'),
    inMarket('music', '音乐', '25%', '2023'),
    inMarket('maps', '地图', '60%', '2022'),
  );

  it.each(['科维恩市场份额', 'Corvane market share'])('is told for each market where none is named: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([25, 60]);
  });

  it.each([
    ['科维恩地图市场份额', [60]],
    ['Corvane share of the maps market', [60]],
    ['科维恩2021年市场份额', [20]],
  ])('is that of the market or the time that is named: %s', (question, figures) => {
    expect(figuresOf(about(question))).toEqual(figures);
  });
});
