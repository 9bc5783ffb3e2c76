import { describe, expect, it } from 'vitest';
import { wordsNeeded } from '../../src/lang/dates/words-needed.ts';

const SLOTS: Readonly<Record<string, readonly string[]>> = { month: ['may', 'june'], half: ['上', '下', '1'] };

function needed(say: string) {
  return wordsNeeded(say, (name) => SLOTS[name]);
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
