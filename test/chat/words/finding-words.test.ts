import { describe, expect, it } from 'vitest';
import { findingWordsIn } from '../../../src/chat/words/finding-words.ts';

const [en, hans, hant] = [findingWordsIn('en'), findingWordsIn('zh-Hans'), findingWordsIn('zh-Hant')];

describe('the words around values', () => {
  it.each([
    [95, 'three months', '3个月'],
    [148, 'five months', '5个月'],
    [400, '13 months', '13个月'],
    [740, 'two years', '2年'],
    [1800, 'four years', '4年'],
  ])('tell that %d days are %s', (days, english, chinese) => {
    expect(en.newest('Halden', '2026-07-03', days)).toBe(`newest article on Halden: 3 July 2026, ${english} ago`);
    expect(hans.newest('哈尔登', '2026-07-03', days)).toBe(`关于哈尔登的最新文章：2026年7月3日，${chinese}前`);
  });

  it('say of how many', () => {
    expect(en.among(9)).toBe('of 9 compared in the library');
    expect(en.among(9, 'fine')).toBe('of 9 fines in the library');
    expect(hant.among(9, '罰款')).toBe('資料庫中共9項罰款');
  });

  it('leave a name in its own characters', () => {
    expect(hant.newest('台灣', '2026', 95)).toBe('關於台灣的最新文章：2026年，3個月前');
  });

  it('are plain about yes and no', () => {
    expect([en, hans, hant].map(({ verdicts }) => `${verdicts.yes} ${verdicts.no} ${verdicts.unknown}`)).toEqual([
      'Yes No The library does not say.',
      '是 不是 资料库没有说明。',
      '是 不是 資料庫沒有說明。',
    ]);
  });
});
