import { describe, expect, it } from 'vitest';
import { libraryOf, stating, wordsOf } from './library-of.ts';

const RENAMED = stating(
  'Corvane was renamed from Quillon on 5 March 2021',
  '科维恩2021年3月5日由奎隆更名而来',
  '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Quillon, zh: 奎隆 }, at: 2021-03-05 }',
);
const TOLD = stating(
  'Corvane, once Quillon, sells maps',
  '科维恩（原名奎隆）出售地图',
  '{ attribute: renamed, value: { en: Corvane, zh: 科维恩 }, before: { en: Quillon, zh: 奎隆 } }',
);

describe('a former name that two statements tell', () => {
  it.each(['what was Corvane called before', '科维恩原来叫什么'])('is given once: %s', (question) => {
    expect(wordsOf(libraryOf(RENAMED, TOLD)(question))).toEqual(['Quillon']);
  });
});
