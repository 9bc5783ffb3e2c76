import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const CALLED = stating(
  'Halvorn was the largest shareholder of Corvane in January 2015, ahead of Mara Osei with 8.72%',
  '2015年1月哈尔沃恩是科维恩最大股东，玛拉·奥塞持股8.72%',
  '{ attribute: stake, holder: halvorn, value: { en: largest shareholder, zh: 最大股东 }, at: 2015-01 }',
  '{ attribute: stake, holder: mara-osei, value: 8.72%, at: 2015-01 }',
);

describe('the largest shareholder', () => {
  it.each(['Corvane biggest shareholder', '科维恩最大股东是谁'])(
    'is told by no statement on what is the most important to a partner: %s',
    (question) => {
      const partner = stating(
        'Halvorn became a shareholder of Corvane in July 2023 in China, its most important market',
        '哈尔沃恩2023年7月在其最重要的中国市场成为科维恩股东',
        '{ attribute: partnership, value: halvorn, at: 2023-07 }',
      );
      expect(entitiesOf(libraryOf(partner)(question))).toEqual([]);
    },
  );

  it.each(['Corvane biggest shareholder', '科维恩最大股东是谁'])(
    'is who is called so, and not the only one of whom a share is told: %s',
    (question) => {
      expect(entitiesOf(libraryOf(CALLED)(question))).toEqual(['halvorn']);
    },
  );
});
