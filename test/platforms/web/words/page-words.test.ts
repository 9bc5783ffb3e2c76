import { describe, expect, it } from 'vitest';
import { hasHan, isTraditional, toTraditional } from '../../../../src/lang/text.ts';
import { pageWordsIn } from '../../../../src/platforms/web/words/page-words.ts';
import { KEPT_FOR } from '../../../../src/store/store.ts';

/** Every text of the words, by its path; templates are filled in. */
function textsOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words('7', '8'))]];
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const [en, hans, hant] = (['en', 'zh-Hans', 'zh-Hant'] as const).map(
  (language) => new Map(textsOf(pageWordsIn(language))),
);

describe('the words of the pages', () => {
  it('are all there in each language, and none is empty', () => {
    expect([...(hans?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
    expect([...(hant?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
    for (const [path, text] of [...(en ?? []), ...(hans ?? []), ...(hant ?? [])])
      expect(text.trim(), path).not.toBe('');
  });

  it('are Chinese in Chinese, and in the right script', () => {
    const sameEverywhere = ['.api', '.apiPage.title', '.aboutPage.kept.6.0', '.company.span'];
    for (const [path, text] of hans ?? []) {
      if (!sameEverywhere.includes(path)) expect(hasHan(text), path).toBe(true);
      expect(isTraditional(text), path).toBe(false);
      expect(hant?.get(path)).toBe(toTraditional(text));
    }
    for (const [path, text] of en ?? []) expect(hasHan(text), path).toBe(false);
  });

  it('tell how long things are kept as the store keeps them', () => {
    const [hour, day] = [3_600_000, 24 * 3_600_000];
    const kept = pageWordsIn('en').aboutPage.kept.map(([, howLong]) => howLong);
    expect(kept[1]).toBe(`${KEPT_FOR.delivery / hour} hours`);
    expect(kept[2]).toContain(`${KEPT_FOR.turn / hour} hours`);
    expect(kept[3]).toBe(`${KEPT_FOR.answer / day} days`);
    expect(kept[4]).toBe(`${KEPT_FOR.asked / day} days`);
    const chinese = pageWordsIn('zh-Hans').aboutPage.kept.map(([, howLong]) => howLong);
    expect(chinese.map((text) => text.match(/\d+/)?.[0])).toEqual(kept.map((text) => text.match(/\d+/)?.[0]));
  });
});
