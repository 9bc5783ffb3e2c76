import { describe, expect, it } from 'vitest';
import { doorWordsIn } from '../../../src/chat/words/door-words.ts';
import { hasHan, isTraditional } from '../../../src/lang/text.ts';

const shown = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
  Object.entries(doorWordsIn(language)).map(
    ([name, words]) => [name, typeof words === 'function' ? words('NAME') : words] as const,
  );

describe("the doors' words", () => {
  it('are all there in each language', () => {
    const names = shown('en').map(([name]) => name);
    expect(shown('zh-Hans').map(([name]) => name)).toEqual(names);
    expect(shown('zh-Hant').map(([name]) => name)).toEqual(names);
    for (const [name, words] of shown('en')) expect([name, hasHan(words)]).toEqual([name, false]);
    for (const [name, words] of shown('zh-Hans'))
      expect([name, hasHan(words), isTraditional(words)]).toEqual([name, true, false]);
    expect(
      isTraditional(
        shown('zh-Hant')
          .map(([, words]) => words)
          .join(''),
      ),
    ).toBe(true);
  });
});
