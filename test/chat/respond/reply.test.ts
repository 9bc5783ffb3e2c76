import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask.ts';
import type { Block, Reply } from '../../../src/chat/message/message.ts';
import { plainText, replyTo } from '../../../src/chat/respond/reply.ts';
import { askAll } from '../../fixtures/answers.ts';
import { answered, date, finding, HALDEN, row } from '../../fixtures/findings.ts';
import { fixtureSearchable, NOW } from '../../fixtures/library.ts';

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
    expect(typesOf(reply)).toEqual(['headline', 'paragraph', 'paragraph', 'note', 'citations']);
    expect(linesOf(reply)).toEqual([
      'Tomas Reyes · since July 2023 [1] · before: Ingrid Vale 2015–2023 [2]',
      'Tomas Reyes became chief executive of Halden Optics on 1 July 2023, succeeding Ingrid Vale. [1]',
      'Ingrid Vale has been chief executive of Halden Optics since March 2015, Mirror Weekly wrote on 2 April 2019. [2]',
      'As of 1 July 2023, two years ago · newest article on Halden Optics: 20 February 2025, twelve months ago',
    ]);
    expect(citations(reply)).toMatchObject({ label: 'Sources', citations: [{ n: 1 }, { n: 2 }] });
  });

  it('speaks Chinese to a Chinese question', () => {
    const reply = said('answered', '哈尔登光学的首席执行官是谁？');
    expect(reply.language).toBe('zh-Hans');
    expect(linesOf(reply)).toEqual([
      '托马斯·雷耶斯 · 自2023年7月起 [1] · 此前：英格丽·韦尔 2015—2023年 [2]',
      '2023年7月1日，托马斯·雷耶斯接替英格丽·韦尔，出任哈尔登光学的首席执行官。 [1]',
      '《镜面周刊》2019年4月2日写道，英格丽·韦尔自2015年3月起担任哈尔登光学的首席执行官。 [2]',
      '截至2023年7月1日（2年前） · 关于哈尔登光学的最新文章：2025年2月20日，12个月前',
    ]);
    expect(citations(reply)?.label).toBe('来源');
  });

  it('speaks Traditional to a Traditional question, the quote staying as the article has it', () => {
    const reply = said('answered', '哈爾登光學的首席執行官是誰？');
    expect(reply.language).toBe('zh-Hant');
    expect(linesOf(reply)[0]).toMatch(/^托馬斯·雷耶斯 · 自2023年7月起/);
    expect(linesOf(reply)[1]).toContain('出任哈爾登光學的首席執行官');
    expect(linesOf(reply).at(-1)).toBe('截至2023年7月1日（2年前） · 關於哈爾登光學的最新文章：2025年2月20日，12個月前');
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

  it('says what of a message it did not read, in the language of the question', () => {
    const asked =
      'When was Halden founded? Who runs Corvane? Who runs Halden? When was Corvane founded? Where is Halden?';
    expect(linesOf(said('answered', asked))[0]).toBe(
      'That asks for more than 4 things at once, and only the first 4 are answered. Please ask for the rest again.',
    );
    const long = replyTo(
      ask(`哈尔登光学的首席执行官是谁？${'它'.repeat(1_200)}`, {}, searchable, NOW),
      searchable.library,
    );
    expect(linesOf(long)[0]).toBe(
      '消息较长，只读了开头和结尾，中间的214个字符没有读。请问得短一些，或把问题放在最前面。',
    );
    const words = 'abcdefghij'
      .split('')
      .flatMap((a) => 'klmnop'.split('').map((b) => `qu${a}${b}v`))
      .join(' ');
    expect(linesOf(replyTo(ask(`Halden ${words}`, {}, searchable, NOW), searchable.library))[0]).toBe(
      'That has more than 40 words to look for; the texts were searched by 40 of them. A shorter question is read whole.',
    );
  });

  it('says nothing of the reading where the question says it all', () => {
    expect(plainText(said('answered', 'Who runs Halden Optics?'))).not.toContain('Understood');
  });
});

describe('a reply with findings', () => {
  const founded = finding([row(date('1987-05'), { attribute: 'founded', time: { at: '1987-05' } })]);
  const verdict = finding([row(date('1987-05'), { attribute: 'founded' })], { kind: 'verdict', verdict: 'no' });
  const of = (answer: Answer) => replyTo(answer, searchable.library);

  it('is the reading, the answer, the statements, the day and the sources, in this order', () => {
    const reading = { corrections: [{ typed: 'haldne', name: 'Halden' }], inherited: [] };
    const reply = of(answered([founded], { reading }));
    expect(typesOf(reply)).toEqual(['note', 'headline', 'paragraph', 'paragraph', 'paragraph', 'note', 'citations']);
    expect(linesOf(reply)).toEqual([
      'Understood as: Halden',
      'May 1987 [1]',
      'Statement 1. [1]',
      'Statement 2. [2]',
      'Statement 3. [3]',
      'As of 3 May 2024.',
    ]);
  });

  it('begins with the verdict where one is asked for', () => {
    expect(linesOf(of(answered([verdict])))[0]).toBe('No · founded: May 1987 [1]');
    expect(linesOf(of(answered([verdict], { language: 'zh-Hans' })))[0]).toBe('不是 · 成立时间：1987年5月 [1]');
  });

  it('says how old it and the newest article are where the answer is about today', () => {
    const age = { days: 660, newest: { subject: HALDEN, day: '2025-10-02', days: 150 } };
    const lines = linesOf(of(answered([founded], { age })));
    expect(lines.at(-1)).toBe(
      'As of 3 May 2024, 22 months ago · newest article on Halden: 2 October 2025, five months ago',
    );
    const chinese = linesOf(of(answered([founded], { age, language: 'zh-Hant' })));
    expect(chinese.at(-1)).toBe('截至2024年5月3日（22個月前） · 關於哈爾登的最新文章：2025年10月2日，5個月前');
    expect(linesOf(of(answered([founded], { age: { days: 95 } }))).at(-1)).toBe('As of 3 May 2024, three months ago');
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
      'No revenue of Halden Optics for 2031 is held.',
      '4 articles on Halden Optics, newest 20 February 2025.',
    ],
    [
      '哈尔登2031年的营收是多少？',
      '资料库没有哈尔登光学2031年营收的资料。',
      '关于哈尔登光学有4篇文章，最新一篇为2025年2月20日。',
    ],
    [
      '哈爾登2031年的營收是多少？',
      '資料庫沒有哈爾登光學2031年營收的資料。',
      '關於哈爾登光學有4篇文章，最新一篇為2025年2月20日。',
    ],
  ])('of %s names the nearest articles and what there is, without sources', (question, first, last) => {
    const reply = said('unknown', question);
    expect(typesOf(reply)).toEqual(['headline', 'paragraph', 'list', 'note']);
    expect(linesOf(reply)[0]).toBe(first);
    expect(linesOf(reply).at(-1)).toBe(last);
    expect(plainText(reply)).not.toMatch(/\[\d+\]|https?:/);
  });

  it('names what is missing, and holds out what is nearby as links, without a mark', () => {
    const { reading, topic } = answered([]);
    const reply = replyTo(
      {
        kind: 'unknown',
        language: 'en',
        reading,
        topic,
        missing: [
          { subjects: [HALDEN], attribute: 'chief-executive' },
          { subjects: [HALDEN], attribute: 'founded' },
        ],
        nearest: [
          {
            articleId: '2019-04-02-halden-history',
            title: 'A history',
            publisher: 'Mirror Weekly',
            published: '2019-04-02',
          },
          { articleId: 'gone', title: 'Gone', publisher: 'Mirror Weekly', published: '2019-04-03' },
        ],
        holdings: [],
      },
      searchable.library,
    );
    expect(linesOf(reply)).toEqual([
      'No chief executive of Halden is held.',
      'The library does not say when Halden was founded.',
      'The library holds nearby:',
      '- A history · Mirror Weekly · 2019-04-02',
      '- Gone · Mirror Weekly · 2019-04-03',
    ]);
    const inlines = reply.blocks.flatMap((block) => (block.type === 'list' ? block.items.flat() : []));
    expect(inlines.flatMap((inline) => (inline.type === 'link' ? inline.url : []))).toEqual([
      'https://news.example/2019-04-02-halden-history',
    ]);
    expect(inlines.some(({ type }) => type === 'cite')).toBe(false);
  });

  it.each([
    ['hello', 'Hello! Ask me about makers of telescopes and the observatories they serve.'],
    ['你好', '您好！可以向我询问望远镜制造商与天文台的情况，每句回答都附来源。'],
    ['who are you?', 'I am Wenda. I answer questions about makers of telescopes'],
    ['你是誰', '我是問答機器人Wenda。'],
    ['you are wrong', 'I am sorry. Please tell me what is wrong: vote “Not helpful”'],
    ['你错了', '很抱歉。请告诉我哪里不对'],
    ['bye', 'Goodbye.'],
    ['再见', '再见，'],
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
