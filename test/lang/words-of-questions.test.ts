import { describe, expect, it } from 'vitest';
import { asksHowMany, statesNumberInWords, withoutMoney } from '../../src/lang/answer-looks.ts';
import { askingWords } from '../../src/lang/asking-words.ts';
import { ownerAround } from '../../src/lang/owners.ts';
import { pointsAtEarlier } from '../../src/lang/pointers.ts';
import { cutAtStopWords, holdsStopWord, isStopWord } from '../../src/lang/stop-words.ts';

describe('stop words', () => {
  it.each(['the', 'who', 'please'])('are Latin: %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['revenue', '什么', ''])('are not: %s', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it('cut a run of Han, the longest first, with the places kept', () => {
    expect(cutAtStopWords('科凡什么时候上市的')).toBe('科凡    上市 ');
    expect(cutAtStopWords('who runs it')).toBe('who runs it');
    expect([holdsStopWord('科凡的'), holdsStopWord('科凡')]).toEqual([true, false]);
  });
});

describe('words that only put a question', () => {
  it.each([
    ['roughly how much in total', ['roughly', 'in total']],
    ['到底罚了多少美元', ['到底', '多少美元']],
    ['那科凡呢', ['那']],
    ['科凡的营收', []],
  ])('are found in "%s": %j', (question, words) => {
    expect(askingWords(question).map(({ start, end }) => question.slice(start, end))).toEqual(words);
  });
});

describe('a company that is named by what it owns', () => {
  it.each([
    ['the corvane owner', 'corvane', 'corvane owner', true],
    ['the owner of the corvane', 'corvane', 'owner of the corvane', true],
    ['corvane的母公司', 'corvane', 'corvane的母公司', true],
    ['the maker of corvane', 'corvane', 'maker of corvane', false],
    ['corvane运营商', 'corvane', 'corvane运营商', false],
  ])('stands in "%s"', (text, name, stretch, isOwner) => {
    const start = text.indexOf(name);
    const mark = ownerAround(text, { start, end: start + name.length });
    expect(mark && { stretch: text.slice(mark.start, mark.end), isOwner: mark.isOwner }).toEqual({ stretch, isOwner });
  });

  it('does not stand elsewhere', () => {
    expect(ownerAround('corvane ownership', { start: 0, end: 7 })).toBeUndefined();
  });
});

describe('a sentence that points at the one before', () => {
  it.each(['It grew.', 'The company grew.', '该公司增长。', '他们增长。'])('is "%s"', (sentence) => {
    expect(pointsAtEarlier(sentence)).toBe(true);
  });

  it.each(['Italy grew.', 'Corvane grew.', '科凡增长，该公司扩张。'])('is not "%s"', (sentence) => {
    expect(pointsAtEarlier(sentence)).toBe(false);
  });
});

describe('amounts', () => {
  it.each([
    ['It paid 2.5 million euros for 37 mirrors.', 'It paid   for 37 mirrors.'],
    ['It cost HK$712 and 3亿元.', 'It cost   and  .'],
    ['It has 12 shops.', 'It has 12 shops.'],
  ])('of money are taken out of "%s"', (text, rest) => {
    expect(withoutMoney(text)).toBe(rest);
  });

  it.each(['half of them', '两家店', 'a dozen'])('may be written in words: %s', (text) => {
    expect(statesNumberInWords(text)).toBe(true);
  });

  it.each([
    ['how many shops', true],
    ['有多少家店', true],
    ['how much', false],
    ['多少钱', false],
  ])('may be asked for by number: "%s" %s', (question, asks) => {
    expect(asksHowMany(question)).toBe(asks);
  });
});
