import { describe, expect, it } from 'vitest';
import { askAll, citedIn, rowsOf, statementsOf } from '../fixtures/answers.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const searchable = fixtureSearchable();
const answerTo = (question: string) => askAll([question], searchable);

const REYES = '2023-07-01-reyes-takes-over-halden#1';
const VALE = '2019-04-02-halden-history#3';
const RESULTS = '2025-02-20-halden-results-2024';

describe('a question about a state', () => {
  it.each(['Who runs Halden Optics?', 'who is the CEO of HALDEN', '哈尔登光学的首席执行官是谁？', '哈尔登的老板是谁'])(
    'gives the current state and then what it was until when: %s',
    (question) => {
      const answer = answerTo(question);
      expect(citedIn(answer)).toEqual(expect.arrayContaining([REYES, VALE]));
      expect(citedIn(answer)[0]).toBe(REYES);
      expect(rowsOf(answer).map(({ role, time }) => [role, time?.until])).toEqual([
        ['value', undefined],
        ['before', '2023-06'],
      ]);
    },
  );

  it.each(['Who ran Halden Optics in 2019?', '2019年哈尔登光学的首席执行官是谁？'])(
    "about a period gives that period's state, and not as something past: %s",
    (question) => {
      const [first] = statementsOf(answerTo(question));
      expect(citedIn(answerTo(question))[0]).toBe(VALE);
      expect(first?.superseded).toBeUndefined();
    },
  );

  it.each(['Who was the former CEO of Halden Optics?', '哈尔登光学的前任首席执行官是谁？'])(
    'about what was before gives that, with its days: %s',
    (question) => {
      const [first] = rowsOf(answerTo(question));
      expect(citedIn(answerTo(question))[0]).toBe(VALE);
      expect(first?.time).toEqual({ from: '2015-03', until: '2023-06' });
    },
  );

  it('gives the newest publication among the citations as its date', () => {
    expect(answerTo('Who runs Halden Optics?')).toMatchObject({ kind: 'answered', asOf: '2023-07-01' });
  });

  it('numbers the citations from 1 and copies them from their articles', () => {
    const citations = statementsOf(answerTo('Who runs Halden Optics?')).map(({ citation }) => citation);
    expect(citations.map(({ n }) => n)).toEqual([1, 2]);
    expect(citations[0]).toEqual({
      n: 1,
      articleId: '2023-07-01-reyes-takes-over-halden',
      passage: 1,
      title: 'Tomas Reyes takes over Halden Optics',
      publisher: 'Mirror Weekly',
      published: '2023-07-01',
      url: 'https://news.example/2023-07-01-reyes-takes-over-halden',
      quote: 'Tomas Reyes became chief executive of Halden Optics on 1 July 2023, succeeding Ingrid Vale.',
    });
  });
});

describe('a question about a figure', () => {
  it.each([
    ["What is Halden's revenue?", '#1'],
    ['哈尔登光学的营收是多少？', '#1'],
    ["Halden's latest revenue", '#1'],
    ["What was Halden's revenue in 2023?", '#2'],
    ['2023年哈尔登光学营收多少？', '#2'],
    ["What was Halden's turnover in 2022?", '#3'],
    ['2022年哈爾登光學營收多少？', '#3'],
  ])('gives the newest, or that of the year that is named: %s', (question, place) => {
    expect(citedIn(answerTo(question))[0]).toBe(`${RESULTS}${place}`);
  });

  it.each([
    ['How much was Halden fined?', '2021-09-10-halden-fined-over-mirrors#1'],
    ['哈尔登被罚了多少钱？', '2021-09-10-halden-fined-over-mirrors#1'],
    ['How much was Corvane fined in 2020?', '2020-03-11-corvane-fined#1'],
    ['科凡2020年被罚多少钱？', '2020-03-11-corvane-fined#1'],
    ['Who was fined in 2021?', '2021-09-10-halden-fined-over-mirrors#1'],
  ])('keeps the fines of two companies and years apart: %s', (question, place) => {
    expect(citedIn(answerTo(question))).toEqual([place]);
  });

  it('shows two sources that disagree as two dated statements, the newest first', () => {
    const answer = answerTo('How much was Corvane valued at?');
    expect(citedIn(answer)).toEqual([
      '2024-05-20-corvane-valued-at-2-1-billion#1',
      '2024-05-06-corvane-valued-at-1-8-billion#1',
    ]);
    expect(statementsOf(answer).map(({ superseded }) => superseded)).toEqual([undefined, undefined]);
  });

  it('shows both sources in Chinese too', () => {
    expect([...citedIn(answerTo('科凡仪器估值多少？'))].sort()).toEqual([
      '2024-05-06-corvane-valued-at-1-8-billion#1',
      '2024-05-20-corvane-valued-at-2-1-billion#1',
    ]);
  });
});

describe('a question that the library cannot answer', () => {
  it.each([
    "Halden's revenue in 2031",
    '哈尔登2031年的营收是多少？',
    "What is Corvane's revenue?",
    '科凡的总部在哪里？',
    "What is Halden's favourite colour?",
    'Who ran Halden Optics in 1950?',
  ])('about a company that it knows is refused with the nearest articles and no source: %s', (question) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('unknown');
    expect(JSON.stringify(answer)).not.toMatch(/"(url|quote|citation|statements)":/);
  });

  it('says what it holds on the company', () => {
    expect(answerTo("Halden's revenue in 2031")).toMatchObject({
      holdings: [{ companyId: 'halden', name: 'Halden Optics', articles: 4, newest: '2025-02-20' }],
    });
  });

  it.each(['What do penguins eat?', '企鹅吃什么？', 'What is the capital of France?', '法国的首都是哪里？'])(
    'about something else is out of scope: %s',
    (question) => {
      expect(answerTo(question)).toMatchObject({ kind: 'outOfScope', topicName: 'unrelated' });
    },
  );

  it.each([
    ['Should I buy Halden?', 'advice'],
    ['哈尔登该买吗', 'advice'],
    ['hello', 'greeting'],
    ['', 'empty'],
  ])('of a kind that it never answers is named: %s', (question, topicName) => {
    expect(answerTo(question)).toMatchObject({ kind: 'outOfScope', topicName });
  });
});
