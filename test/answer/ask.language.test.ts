import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';

const NOW = '2026-11-23';

const ARTICLE = `---
title: { en: Corvane opens in Suzhou, zh: 绿屿进入苏州 }
publisher: Example Daily
url: https://example.com/office
published: 2025-03-01
companies: [corvane]
---

On 1 March 2025, Example Daily reported that Corvane had opened an office in Suzhou.
2025年3月1日，样报报道，绿屿在苏州开设了办事处。

On 1 March 2025, Example Daily reported that Yu Rui had become chief executive of Corvane and Fan Min its chairman.
样报2025年3月1日报道，余睿出任绿屿首席执行官，范敏出任绿屿董事长。
`;

const { library } = parseLibrary([
  {
    path: 'companies/corvane.md',
    text: '---\nnames: { en: Corvane, zh-Hans: 绿屿 }\ntickers: [0712.HK]\n---\n',
  },
  { path: 'articles/2025-03-01-office.md', text: ARTICLE },
]);
const searchable = createSearchableLibrary(library);

function statementsOf(question: string): string {
  const answer = ask(question, {}, searchable, NOW);
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text).join(' ') : answer.kind;
}

describe('a name that is typed in another way', () => {
  it.each(['Where did luyu open an office?', 'Where did lvyu open an office?', 'Where did lyuyu open an office?'])(
    'in pinyin is found: %s',
    (question) => {
      expect(statementsOf(question)).toContain('Suzhou');
    },
  );

  it.each([
    'Where did 00712.HK open an office?',
    'Where did 00712 open an office?',
    'Where did HK0712 open an office?',
  ])('as a stock code is found: %s', (question) => {
    expect(statementsOf(question)).toContain('Suzhou');
  });
});

describe('an answer in Traditional characters', () => {
  it('writes surnames as they are', () => {
    expect(statementsOf('綠嶼的董事長是誰？')).toContain('余睿出任綠嶼首席執行官，范敏出任綠嶼董事長');
  });
});
