import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/lang/text.ts';
import { askAll, citedIn, rowsOf, statementsOf } from '../fixtures/answers.ts';
import { realSearchable } from '../fixtures/library.ts';

const searchable = await realSearchable();
const { articles } = searchable.library;
const answerTo = (question: string) => askAll([question], searchable);

const SEED = '2022-01-25-xiaohongshu-merges-community-and-e-commerce';

/** Statement of the seed article, and a question for it. */
type Asked = readonly [number, string];

const IN_ENGLISH: readonly Asked[] = [
  [2, "Who took charge of Xiaohongshu's e-commerce business in January 2022?"],
  [2, 'who got put in charge of e-commerce at little red book at the start of january 2022'],
  [2, "Who was Xiaohongshu's chief operating officer in January 2022?"],
  [3, 'What did Xiaohongshu say its community aims to be in January 2022?'],
  [4, "Where should users' habit of buying be formed, according to Xiaohongshu?"],
  [5, "Who said Xiaohongshu's merger was a natural iteration of the organisation?"],
  [6, "What might the merger mean for Xiaohongshu's e-commerce and profit model, Pandaily wrote?"],
  [7, 'Did Xiaohongshu begin as a guide to cross-border shopping?'],
  [8, "What was Xiaohongshu's share of cross-border e-commerce in 2016?"],
  [9, 'What did Xiaohongshu try after 2016?'],
  [10, "What share of Xiaohongshu's 2021 revenue came from advertising?"],
  [10, "How much of Xiaohongshu's revenue in 2021 came from e-commerce?"],
  [11, "What happened to Xiaohongshu's third-party platform in February 2019?"],
  [11, 'When did Xiaohongshu rename its third-party platform brand account?'],
  [12, 'When did Xiaohongshu Mall develop independently?'],
];

const IN_CHINESE: readonly Asked[] = [
  [1, '小红书什么时候合并了社区部和电商部？'],
  [2, '小红书2022年1月谁负责电商业务？'],
  [2, '2022年小红书首席运营官是谁？'],
  [4, '小红书说用户的交易心智应当在哪里养成？'],
  [5, '小红书合并社区与电商是组织的自然迭代吗？'],
  [6, 'Pandaily认为小红书合并社区部和电商部可能意味着什么？'],
  [7, '小红书以什么起家？'],
  [8, '小红书2016年跨境电商份额是多少？'],
  [8, '小红书2016年在跨境电商市场占多少份额？'],
  [9, '2016年之后小红书尝试了什么电商？'],
  [10, '小红书2021年收入有多少来自广告？'],
  [11, '小红书2019年2月的内部信说了什么？'],
  [12, '小红书商城何时独立发展？'],
];

const WITH_A_TYPO: readonly Asked[] = [
  [2, "Who took charge of Xiaohonshu's e-commerce business in January 2022?"],
  [8, "What was Xiaohognshu's share of cross-border e-commerce in 2016?"],
  [10, "How much of Xiaohongsu's revenue in 2021 came from advertising?"],
  [1, '小红数什么时候合并了社区部和电商部？'],
  [8, '小红薯2016年跨境电商份额是多少？'],
];

describe('the merger of Xiaohongshu in January 2022', () => {
  it.each([...IN_ENGLISH, ...IN_CHINESE, ...WITH_A_TYPO])('answers first from statement %i: %s', (number, question) => {
    expect(citedIn(answerTo(question))[0]).toBe(`${SEED}#${number}`);
  });

  it.each(IN_CHINESE.map(([number, question]): Asked => [number, toTraditional(question)]))(
    'answers a Traditional question in Traditional characters from statement %i: %s',
    (number, question) => {
      const [first] = statementsOf(answerTo(question));
      const original = articles.get(SEED)?.passages[number - 1]?.text.zh ?? '';
      expect(first?.citation.quote).toBe(original);
      expect(first?.text).toBe(toTraditional(original));
    },
  );

  it.each(IN_ENGLISH)('is quoted to the letter from statement %i: %s', (number, question) => {
    const [first] = statementsOf(answerTo(question));
    expect(first?.citation).toMatchObject({ published: '2022-01-25', publisher: 'Pandaily' });
    expect(first?.citation.quote).toBe(articles.get(SEED)?.passages[number - 1]?.text.en);
  });

  it('is dated by a report of the day', () => {
    const [first] = statementsOf(answerTo('When did Xiaohongshu merge its community and e-commerce departments?'));
    expect(first?.citation.published.slice(0, 7)).toBe('2022-01');
    expect(first?.text).toContain('January 2022');
  });
});

describe('what has changed since then', () => {
  it.each(["Who runs Xiaohongshu's e-commerce?", '小红书的电商业务由谁负责？', '小紅書的電商業務由誰負責？'])(
    'gives the newest state first: %s',
    (question) => {
      const [head] = rowsOf(answerTo(question));
      expect(head?.role).toBe('value');
      expect(head?.value).toMatchObject({ kind: 'entity', entity: { id: 'ke-nan' } });
    },
  );

  it("gives the dated question that day's state", () => {
    expect(citedIn(answerTo("Who took charge of Xiaohongshu's e-commerce business in January 2022?"))).toContain(
      `${SEED}#2`,
    );
  });
});

describe('what the library does not hold', () => {
  it.each([
    "Xiaohongshu's revenue in 2031",
    '法国首都是哪里？',
    '小红书2031年的营收是多少？',
    '小紅書2031年的營收是多少？',
  ])('is refused without sources: %s', (question) => {
    const answer = answerTo(question);
    expect(['unknown', 'outOfScope']).toContain(answer.kind);
    expect(JSON.stringify(answer)).not.toMatch(/"(url|quote|citation|statements)":/);
  });
});

describe('the examples of the glossary', () => {
  const { en, zh } = searchable.library.glossary.examples;
  it.each([...en, ...zh])('are answered: %s', (question) => {
    expect(answerTo(question).kind).toBe('answered');
  });

  it.each(['谁负责小红书的电商？', "Who runs Xiaohongshu's e-commerce?", '小红書電商由誰負責'])(
    'names who holds a business now, whatever the statement calls the business: %s',
    (question) => {
      expect(rowsOf(answerTo(question))[0]?.value).toMatchObject({ kind: 'entity', entity: { id: 'ke-nan' } });
    },
  );
});

describe('the story of a product that has a country in its name', () => {
  it.each(['timeline of tiktok us ban', 'tiktok US saga timeline', '捋一下TikTok美国禁令的时间线'])(
    'is that of its maker there, to its end: %s',
    (question) => {
      const days = rowsOf(answerTo(question)).map(({ time }) => time?.at ?? time?.from ?? '');
      expect(days).toEqual(expect.arrayContaining(['2024-04-24', '2025-01-17', '2026-01']));
      expect(days.length).toBeLessThanOrEqual(10);
    },
  );
});

describe('what a product was at first', () => {
  it.each([
    ['微信最早是什么产品', /即时通讯/u],
    ['what was WeChat originally', /instant messaging/u],
    ['YY直播最早是什么产品', /YY语音/u],
  ])('is told by what says as what it began: %s', (question, told) => {
    expect(statementsOf(answerTo(question))[0]?.text).toMatch(told);
  });
});
