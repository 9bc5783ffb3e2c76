import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/lang/sentences.ts';
import {
  compact,
  fold,
  hasHan,
  inLanguage,
  isTraditional,
  languageOf,
  simplify,
  toTraditional,
} from '../../src/lang/text.ts';

const sentences = (text: string) => sentencesOf(text).map(([start, end]) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['It grew. It rose 3.5%.', ['It grew.', 'It rose 3.5%.']],
    ['Mr. Ma left. He sold 3.5 million.', ['Mr. Ma left.', 'He sold 3.5 million.']],
    ['J. Wu said so. Then A. B. left.', ['J. Wu said so.', 'Then A. B. left.']],
    ['The U.S. market grew. Yes!', ['The U.S. market grew.', 'Yes!']],
    ['Acme Inc. and Best Co. Ltd. merged. Now?', ['Acme Inc. and Best Co. Ltd. merged.', 'Now?']],
    [
      'It rose in Sept. 2021. It fell in May. Then it rose.',
      ['It rose in Sept. 2021.', 'It fell in May.', 'Then it rose.'],
    ],
    ['Trip.com grew. Version 2.0 came.', ['Trip.com grew.', 'Version 2.0 came.']],
    ['"Yes." He left.', ['"Yes."', 'He left.']],
    ['He left... She stayed.', ['He left...', 'She stayed.']],
    ['它有1.5亿用户。然后呢？好！', ['它有1.5亿用户。', '然后呢？', '好！']],
    ['他说：“走。”然后离开。', ['他说：“走。”', '然后离开。']],
    ['第一；第二', ['第一；', '第二']],
    ['什么？！真的', ['什么？！', '真的']],
    ['no end', ['no end']],
    ['  spaces. around  ', ['spaces.', 'around']],
    ['', []],
    ['   ', []],
  ])('splits "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('loses nothing but spaces, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('languageOf', () => {
  it.each([
    ['Alibaba grew', 'en'],
    ['阿里巴巴增长', 'zh'],
    ['iPhone手机', 'zh'],
    ['据The Wall Street Journal和Bloomberg报道，收入增长。', 'zh'],
    ['The app 小红书 has many users today', 'en'],
    ['123', 'en'],
    ['', 'en'],
  ])('takes "%s" for %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('fold and compact', () => {
  it.each([
    ['Ｘiaohongshu', 'xiaohongshu'],
    ['Nestlé', 'nestle'],
    ['小紅書', '小红书'],
    ['４３．７６', '43.76'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes out spaces and signs', () => {
    expect(compact('Xiao-Hong Shu!')).toBe('xiaohongshu');
    expect(compact('——')).toBe('');
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('scripts', () => {
  it('converts between Traditional and Simplified', () => {
    expect(simplify('阿里巴巴營收')).toBe('阿里巴巴营收');
    expect(toTraditional('阿里巴巴营收')).toBe('阿里巴巴營收');
    expect(simplify('plain')).toBe('plain');
    expect(toTraditional('plain')).toBe('plain');
  });

  it('tells Traditional from what both scripts write', () => {
    expect(isTraditional('營收')).toBe(true);
    expect(isTraditional('营收')).toBe(false);
    expect(isTraditional('大小')).toBe(false);
    expect(isTraditional('plain')).toBe(false);
    expect(hasHan('plain')).toBe(false);
    expect(hasHan('plain 字')).toBe(true);
  });
});

describe('inLanguage', () => {
  it('gives the other language where one is missing', () => {
    expect(inLanguage({ en: 'a', zh: '甲' }, 'zh')).toBe('甲');
    expect(inLanguage({ en: 'a' }, 'zh')).toBe('a');
    expect(inLanguage({ zh: '甲' }, 'en')).toBe('甲');
    expect(inLanguage({}, 'en')).toBe('');
  });
});
