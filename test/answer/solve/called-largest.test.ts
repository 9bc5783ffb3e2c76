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
    'is who is called so, and not the only one of whom a share is told: %s',
    (question) => {
      expect(entitiesOf(libraryOf(CALLED)(question))).toEqual(['halvorn']);
    },
  );
});
