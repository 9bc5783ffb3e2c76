import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../../src/lang/index.ts';
import { wordsNeeded } from '../../src/lang/lazy/words-needed.ts';
import { compile, lazyTest } from '../../src/lang/pattern.ts';

const TOKEN = /\{[a-z]+\}|[()|?]|\s+|[^\s(){}|?]+/gu;
const SLOTS: Readonly<Record<string, readonly string[]>> = { month: ['may', 'june'], half: ['上', '下', '1'] };

function needed(say: string) {
  const tokens = [...say.matchAll(TOKEN)].map(([token]) => token);
  return wordsNeeded(tokens, (token) =>
    token.startsWith('{') ? SLOTS[token.slice(1, -1)] : token.trim() ? [token] : undefined,
  );
}

describe('the words that a text must hold for a pattern to fit', () => {
  it.each([
    ['one that always stands there', '{year}年', ['年']],
    ['the longest of these', 'the end of {year}', ['the']],
    ['one of several', '(几|好几)(年|周)', ['几', '好几']],
    ['one of fewer before one of more', '(the )?{month} of {year}', ['of']],
    ['those of a slot', '{month} {year}', ['may', 'june']],
    ['of a word what can not be missing', '{year}季度?', ['季']],
    ['one of each alternative', '{half}年|(q|h){n}', ['年', 'q', 'h']],
  ])('are %s: %s', (_, say, words) => {
    expect(needed(say)).toEqual(words);
  });

  it.each(['{year}', '{n}个?', '(the )?{year}', '{year}(年)?', '{year}|{month}', '(年|){year}', '{month}?{year}'])(
    'are none for %s',
    (say) => {
      expect(needed(say)).toBeUndefined();
    },
  );

  it.each(['(年', '年)', '((年)'])('throws for the bracket of %s', (say) => {
    expect(() => needed(say)).toThrow(SyntaxError);
  });
});

describe('a pattern that is compiled only for a text with the words it needs', () => {
  it.each([
    ['who runs {company}', 'who runs {company} now', true],
    ['who runs {company}', 'who owns {company}', false],
    ['^(ceo|谁)...是', '谁的爸爸是', true],
    ['涨了?(多少|几)', '涨多少', true],
    ['..$', 'anything', true],
    ['\\d?年', '三年', true],
  ])('%s and "%s": %s', (say, text, fits) => {
    expect(lazyTest(say).test(text)).toBe(fits);
  });

  it('fits what it would fit if it were compiled at once', () => {
    for (const { rules } of Object.values(GRAMMARS)) {
      const texts = rules.flatMap(({ examples, not }) => [...examples, ...not].map((text) => text.toLowerCase()));
      for (const { id, say } of rules) {
        const [lazy, whole] = [lazyTest(say), compile(say)];
        const fitting = (pattern: { test(text: string): boolean }) => texts.filter((text) => pattern.test(text));
        expect(fitting(lazy), id).toEqual(fitting(whole));
      }
    }
  });
});
