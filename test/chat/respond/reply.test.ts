import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Block, Reply } from '../../../src/chat/message/message.ts';
import { plainText, replyTo } from '../../../src/chat/respond/reply.ts';
import { askAll } from '../../fixtures/answers.ts';
import { fixtureSearchable } from '../../fixtures/library.ts';

const searchable = fixtureSearchable();

function said(kind: Answer['kind'], ...questions: readonly string[]): Reply {
  const answer = askAll(questions, searchable);
  expect(answer.kind).toBe(kind);
  return replyTo(answer, searchable.library);
}

const typesOf = ({ blocks }: Reply) => blocks.map(({ type }) => type);
const linesOf = (reply: Reply) => plainText(reply).split('\n');

describe('a reply to an answered question', () => {
  it('shows each statement to the letter with its mark, then the date, then the sources', () => {
    const reply = said('answered', 'Who runs Halden Optics?');
    expect(typesOf(reply)).toEqual(['paragraph', 'paragraph', 'note', 'citations']);
    expect(linesOf(reply)).toEqual([
      'Tomas Reyes became chief executive of Halden Optics on 1 July 2023, succeeding Ingrid Vale. [1]',
      'Until 2023-06: Ingrid Vale has been chief executive of Halden Optics since March 2015, Mirror Weekly wrote on 2 April 2019. [2]',
      'As of 2023-07-01.',
    ]);
    expect(citations(reply)).toMatchObject({ label: 'Sources', citations: [{ n: 1 }, { n: 2 }] });
  });

  it('speaks Chinese to a Chinese question', () => {
    const reply = said('answered', '哈尔登光学的首席执行官是谁？');
    expect(reply.language).toBe('zh-Hans');
    expect(linesOf(reply)).toEqual([
      '2023年7月1日，托马斯·雷耶斯接替英格丽·韦尔，出任哈尔登光学的首席执行官。 [1]',
      '此前（至2023-06）： 《镜面周刊》2019年4月2日写道，英格丽·韦尔自2015年3月起担任哈尔登光学的首席执行官。 [2]',
      '截至2023-07-01。',
    ]);
    expect(citations(reply)?.label).toBe('来源');
  });

  it('speaks Traditional to a Traditional question, the quote staying as the article has it', () => {
    const reply = said('answered', '哈爾登光學的首席執行官是誰？');
    expect(reply.language).toBe('zh-Hant');
    expect(linesOf(reply)[0]).toContain('出任哈爾登光學的首席執行官');
    expect(linesOf(reply).at(-1)).toBe('截至2023-07-01。');
    expect(citations(reply)).toMatchObject({
      label: '來源',
      citations: [{ title: '托馬斯·雷耶斯接掌哈爾登光學' }, {}],
    });
    expect(citations(reply)?.citations[0]?.quote).toContain('首席执行官');
  });

  it('says how it read a misspelt name', () => {
    const [first] = linesOf(said('answered', 'When was Corvnae Instruments founded?'));
    expect(first).toMatch(/^Understood as: Corvane/);
  });

  it('says what it took from the question before', () => {
    const [first] = linesOf(said('answered', "What was Halden's revenue in 2023?", 'and in 2022?'));
    expect(first).toBe('Understood as: Halden Optics · revenue');
  });

  it('says nothing of the reading where the question says it all', () => {
    expect(plainText(said('answered', 'Who runs Halden Optics?'))).not.toContain('Understood');
  });
});

describe('a reply that asks back', () => {
  it.each([
    ['Who is Lin Wei?', 'en', ['Lin Wei (Corvane Instruments)', 'Lin Wei (Halden Optics)'], /^Which .* do you mean\?$/],
    ['谁是林伟？', 'zh-Hans', ['林伟 (科凡仪器)', '林伟 (哈尔登光学)'], /^您指的是哪一个“林伟”？$/],
    ['誰是林偉？', 'zh-Hant', ['林偉 (科凡儀器)', '林偉 (哈爾登光學)'], /^您指的是哪一個“林偉”？$/],
  ])('offers the meanings of %s', (question, language, labels, asked) => {
    const reply = said('ambiguous', question);
    expect(reply.language).toBe(language);
    expect(typesOf(reply)).toEqual(['choices']);
    expect(linesOf(reply)[0]).toMatch(asked);
    expect(reply.blocks.flatMap((b) => (b.type === 'choices' ? b.choices.map(({ label }) => label) : []))).toEqual(
      labels,
    );
  });
});

describe('a refusal', () => {
  it.each([
    [
      "What was Halden's revenue in 2031?",
      'Not in the knowledge base.',
      '4 articles on Halden Optics, newest 2025-02-20.',
    ],
    ['哈尔登2031年的营收是多少？', '知识库中没有答案。', '关于哈尔登光学有4篇文章，最新一篇为2025-02-20。'],
    ['哈爾登2031年的營收是多少？', '知識庫中沒有答案。', '關於哈爾登光學有4篇文章，最新一篇為2025-02-20。'],
  ])('of %s names the nearest articles and what there is, without sources', (question, first, last) => {
    const reply = said('unknown', question);
    expect(typesOf(reply)).toEqual(['paragraph', 'paragraph', 'list', 'note']);
    expect(linesOf(reply)[0]).toBe(first);
    expect(linesOf(reply).at(-1)).toBe(last);
    expect(plainText(reply)).not.toMatch(/\[\d+\]|https?:/);
  });

  it.each([
    ['hello', 'Ask me about makers of telescopes and the observatories they serve.'],
    ['你好', '可以向我询问望远镜制造商与天文台的情况，每句回答都附来源。'],
    ['謝謝', '不客氣。'],
    ['thanks', "You're welcome."],
    ['', 'I see no question there.'],
    ['Should I buy Halden?', 'No advice is given here.'],
    ['哈尔登该买吗', '这里不提供建议。'],
    ['哈爾登該買嗎', '這裡不提供建議。'],
    ['What do penguins eat?', 'I only answer questions about makers of telescopes'],
    ['企鹅吃什么？', '我只回答关于望远镜制造商与天文台的问题。'],
    ['企鵝吃什麼？', '我只回答關於望遠鏡製造商與天文臺的問題。'],
  ])('of %j says why in the reader’s language', (question, start) => {
    const reply = said('outOfScope', question);
    expect(plainText(reply).startsWith(start)).toBe(true);
    expect(citations(reply)).toBeUndefined();
  });

  it('of what is too long says how much is read', () => {
    const shown = plainText(said('outOfScope', 'a'.repeat(2001)));
    expect(shown).toBe('That is too long for me. Ask in at most 2000 characters.');
  });

  it('of something else offers a question that works', () => {
    const reply = said('outOfScope', 'What do penguins eat?');
    expect(linesOf(reply).slice(1)).toEqual(['Try:', '- Who runs Halden Optics?']);
  });
});

function citations({ blocks }: Reply): Extract<Block, { type: 'citations' }> | undefined {
  return blocks.find((block) => block.type === 'citations');
}
