import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/search/analyse.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const { analyser } = fixtureSearchable();

function termsOf(text: string, kind?: Token['kind']): readonly string[] {
  const { tokens } = analyser.analyse(text);
  return tokens.filter((token) => kind === undefined || token.kind === kind).map((token) => token.term);
}

function contentOf(text: string): readonly string[] {
  return analyser.contentTokens(analyser.analyse(text)).map((token) => token.term);
}

describe('analyse', () => {
  it.each([
    ['full width', 'Ｍｉｒｒｏｒ １２３', 'mirror 123'],
    ['case', 'MIRROR', 'mirror'],
    ['diacritics', 'naïve café', 'naive cafe'],
    ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
    ['ligatures', 'ﬁne', 'fine'],
    ['inflection', 'polishing mirrors', 'polish mirror'],
    ['thousands separators', '1,234 units', '1234 units'],
    ['full-width thousands separators', '１，２３４', '1234'],
    ['script', '望遠鏡製造商', '望远镜制造商'],
    ['simplified and traditional names', '哈爾登光學', '哈尔登光学'],
  ])('makes no difference by %s', (_, one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it.each(["the maker's mirror", 'the maker’s mirror'])('drops the possessive of %s', (text) => {
    expect(termsOf(text)).toEqual(['the', 'maker', 'mirror']);
  });

  it.each(['e-commerce', 'e‑commerce', 'E-Commerce', 'ecommerce'])('gives %s the term of the compound', (text) => {
    expect(termsOf(text)).toContain('ecommerc');
  });

  it('keeps the parts of a compound beside it', () => {
    expect(termsOf('wide-field')).toEqual(expect.arrayContaining(['wide', 'field', 'widefield']));
  });

  it('does not join words across spaces', () => {
    expect(termsOf('wide field')).toEqual(['wide', 'field']);
  });

  it.each([
    ['437.6亿', '43.76 billion'],
    ['437.6億', '43.76bn'],
    ['4376万', '43.76 million'],
    ['1.5万亿', '1.5 trillion'],
    ['三百八十亿', '38 billion'],
  ])('reads %s and %s as one number', (chinese, english) => {
    expect(termsOf(chinese, 'number')).toHaveLength(1);
    expect(termsOf(chinese, 'number')).toEqual(termsOf(english, 'number'));
  });

  it.each(['80 percent', '80 per cent', '百分之八十', '８０％', '八成'])('reads %s as 80%%', (text) => {
    expect(termsOf(text, 'number')).toEqual(termsOf('80%', 'number'));
  });

  it('tells a percentage from the bare number and a million from a billion', () => {
    expect(termsOf('80%', 'number')).not.toEqual(termsOf('80 million', 'number'));
    expect(termsOf('80 million', 'number')).not.toEqual(termsOf('80 billion', 'number'));
  });

  it.each([
    ['25 August 2025', 'August 25, 2025', '2025年8月25日', '2025年8月25號', '2025-08-25', 'Aug. 25th, 2025'],
    ['August 2025', '2025年8月', '2025-08', 'Aug 2025'],
    ['Q2 2025', 'second quarter of 2025', '2025年第二季度', '2025年二季度', '2025Q2'],
    ['first half of 2025', '2025年上半年', 'H1 2025'],
    ['FY2025', 'fiscal 2025', 'fiscal year 2025', '2025财年', '2025財年'],
    ['in 2025', '2025年', '二〇二五年'],
  ])('reads %s as one date in every notation', (first, ...others) => {
    expect(termsOf(first, 'date')).not.toEqual([]);
    for (const other of others)
      expect({ [other]: termsOf(other, 'date') }).toEqual({ [other]: termsOf(first, 'date') });
  });

  it('finds the day also by its month', () => {
    expect(termsOf('25 August 2025', 'date')).toEqual(expect.arrayContaining([...termsOf('August 2025', 'date')]));
  });

  it('cuts where digits, Latin letters and Han characters meet', () => {
    expect(termsOf('2015年黑豹队')).toEqual(expect.arrayContaining(['2015', '黑豹', '豹队']));
    expect(termsOf('使用Python语言')).toEqual(['python', '使用', '语言']);
  });

  it('cuts a run of Han into bigrams and keeps a single character only where it stands alone', () => {
    expect(termsOf('天文台', 'han')).toEqual(['天文', '文台']);
    expect(termsOf('a镜b', 'han')).toEqual(['镜']);
  });

  it('gives a name one term in both languages and every form', () => {
    const forms = ['Halden Optics', '哈尔登光学', '哈爾登光學', 'HALDEN', 'haerdeng guangxue', 'Fjordglas', '7741.OS'];
    for (const form of forms) expect({ [form]: termsOf(form, 'name') }).toEqual({ [form]: ['=company:halden'] });
  });
});

describe('contentTokens', () => {
  it('drops stop words from a question that the index keeps', () => {
    expect(termsOf('what is the mirror')).toEqual(['what', 'is', 'the', 'mirror']);
    expect(contentOf('what is the mirror')).toEqual(['mirror']);
  });

  it('cuts a Chinese question at its stop words, so that no bigram spans one', () => {
    expect(termsOf('镜面是什么')).toContain('面是');
    expect(contentOf('镜面是什么')).toEqual(['镜面']);
  });

  it('lets a name stand for its characters', () => {
    expect(contentOf('哈尔登光学的镜面')).toEqual(['=company:halden', '镜面']);
  });

  it('gives every term once', () => {
    expect(contentOf('mirror mirrors MIRROR')).toEqual(['mirror']);
  });

  it('leaves out what the caller has read already', () => {
    const analysis = analyser.analyse('mirror revenue');
    const hidden = [{ start: 7, end: 14 }];
    expect(analyser.contentTokens(analysis, hidden).map((token) => token.term)).toEqual(['mirror']);
  });

  it.each(['the of', 'who is it?', '什么', '的', '是谁？'])(
    'keeps something of %s, which is all stop words',
    (text) => {
      expect(contentOf(text)).not.toEqual([]);
    },
  );
});
