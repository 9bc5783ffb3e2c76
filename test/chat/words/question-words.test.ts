import { describe, expect, it } from 'vitest';
import { questionBefore, questionFor, questionForNews } from '../../../src/chat/words/question-words.ts';

const attribute = (en: string, zh: string, answers: string, kind: 'state' | 'event' | 'figure') => ({
  id: 'x',
  answers,
  kind,
  labels: { en, zh },
});

describe('a question for an attribute', () => {
  it.each([
    [
      attribute('chief executive', '首席执行官', 'person', 'state'),
      "Who is Acme's chief executive?",
      '艾克的首席执行官是谁？',
    ],
    [attribute('founders', '创始人', 'person', 'event'), "Who are Acme's founders?", '艾克的创始人是谁？'],
    [attribute('founded', '成立时间', 'date', 'event'), 'When was Acme founded?', '艾克什么时候成立？'],
    [attribute('headquarters', '总部', 'place', 'state'), 'Where is Acme based?', '艾克的总部在哪里？'],
    [attribute('revenue', '营收', 'money', 'figure'), "What is Acme's revenue?", '艾克的营收是多少？'],
    [
      attribute('monthly active users', '月活跃用户', 'count', 'figure'),
      'How many monthly active users does Acme have?',
      '艾克的月活跃用户是多少？',
    ],
    [attribute('fine', '罚款', 'money', 'event'), "What was Acme's biggest fine?", '艾克最大的一笔罚款是多少？'],
    [
      attribute('acquisition', '收购', 'thing', 'event'),
      "What was Acme's latest acquisition?",
      '艾克最近一次收购是什么？',
    ],
    [attribute('what it does', '做什么的', 'thing', 'state'), 'What does Acme do?', '艾克是做什么的？'],
  ])('reads as a person would put it', (entry, en, zh) => {
    expect(questionFor(entry, 'Acme', 'en')).toBe(en);
    expect(questionFor(entry, '艾克', 'zh-Hans')).toBe(zh);
  });

  it('is in Traditional characters for their readers', () => {
    expect(questionForNews('艾克', 'zh-Hant')).toBe('艾克最近有什麼消息？');
    const chair = attribute('chair', '董事长', 'person', 'state');
    expect(questionBefore(chair, { name: '艾克', holder: '林偉' }, 'zh-Hant')).toBe('林偉之前艾克的董事長是誰？');
  });
});
