import { describe, expect, it } from 'vitest';
import { datesOf, LUMEN, libraryOf, stating, TALLOW } from './library-of.ts';

const APP = stating(
  'Corvane launched Tallow on 5 March 2015',
  '科维恩2015年3月5日推出塔洛',
  '{ attribute: launch, value: tallow, at: 2015-03-05 }',
);
const FIRST_GAME = stating(
  'Corvane launched Lumen, its first game, on 9 May 2020',
  '科维恩2020年5月9日推出首款游戏流明',
  '{ attribute: launch, value: lumen, at: 2020-05-09 }',
);
const GAME = stating(
  'Corvane launched Lumen on 9 May 2020',
  '科维恩2020年5月9日推出流明',
  '{ attribute: launch, value: lumen, at: 2020-05-09 }',
);

const ASKED = ['when did corvane launch its first game', '科维恩什么时候推出第一款游戏'];

describe('the day of the first of a sort', () => {
  it.each(ASKED)('is that of what is said to be the first, and of no other sort: %s', (question) => {
    expect(datesOf(libraryOf(LUMEN, TALLOW, APP, FIRST_GAME)(question))).toEqual(['2020-05-09']);
  });

  it.each(ASKED)('is not that of the first which happens to be held: %s', (question) => {
    expect(datesOf(libraryOf(LUMEN, TALLOW, APP, GAME)(question))).toEqual([]);
  });
});
