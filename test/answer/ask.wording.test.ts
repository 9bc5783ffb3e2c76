import { describe, expect, it } from 'vitest';
import { askAll, statementsOf } from '../fixtures/answers.ts';
import { realSearchable } from '../fixtures/library.ts';

const searchable = await realSearchable();
const firstTextOf = (...questions: string[]) => statementsOf(askAll(questions, searchable))[0]?.text;

describe('a question for an amount', () => {
  it.each([
    ['what price did didi float at on the nyse', '$14'],
    ['base price of the su7 at launch', '215,900'],
    ['京东物流上市融了多少', '32亿'],
    ['網易雲音樂港股ipo募了多少', '32.8億'],
    ['美團被罰多少錢 反壟斷那次', '34.42億'],
  ])('is answered with it, and not with the day or the event that it names: %s', (question, amount) => {
    expect(firstTextOf(question)).toContain(amount);
  });
});

describe('the words that people use', () => {
  it.each([
    ['was JD in the red in q4 2025', '2.7 billion'],
    ['cash in from kuaishou float', '5.4 billion'],
    ['文远知行25年三季度赔了多少', '3.07亿'],
    ['盒马现在谁在管', '严筱磊'],
    ['9618.HK offer price', '226'],
  ])('lead to the statement that says it otherwise: %s', (question, text) => {
    expect(firstTextOf(question)).toContain(text);
  });
});

describe('a request that looks like one out of scope', () => {
  it('is answered where its words belong to what the library knows', () => {
    expect(firstTextOf('網易港股招股價多少港元')).toContain('123');
  });

  it('is still turned down where they do not', () => {
    expect(askAll(['网易现在股价多少'], searchable)).toMatchObject({ kind: 'outOfScope', topicName: 'live-price' });
  });
});

describe('a question for several things', () => {
  it('about two companies is answered for both', () => {
    const texts = statementsOf(askAll(['腾讯和网易2026年一季度营收'], searchable)).map(({ text }) => text);
    expect(texts.join()).toContain('1965亿元');
    expect(texts.join()).toContain('306亿元');
  });

  it('is answered with what each question word asks for', () => {
    const texts = statementsOf(askAll(['when was mobike bought and for how much'], searchable)).map(({ text }) => text);
    expect(texts.join()).toContain('4 April 2018');
    expect(texts.join()).toContain('$2.7 billion');
  });
});

describe('a question for what the library does not hold', () => {
  it.each([['what is the dividend of bilibili in 2031', 'other figures are held']])(
    'is refused where the nearest statement does not answer: %s (%s)',
    (question) => {
      expect(askAll([question], searchable).kind).toBe('unknown');
    },
  );

  it('gives the newest report where the news is asked for', () => {
    const [first] = statementsOf(askAll(['latest on tiktok'], searchable));
    const newest = [...searchable.library.articles.values()]
      .filter(({ companies }) => companies.includes('bytedance'))
      .map(({ published }) => published)
      .sort()
      .at(-1);
    expect(first?.citation.published.slice(0, 4)).toBe(newest?.slice(0, 4));
  });

  it('takes a request for a list for no listing', () => {
    const [first] = statementsOf(askAll(['list all ceos of pdd'], searchable));
    expect(first?.text).toMatch(/chief executive/);
  });
});
