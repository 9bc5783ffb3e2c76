import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Reply } from '../../../src/chat/message/message.ts';
import { respond } from '../../../src/chat/respond/responder.ts';
import { isTraditional, languageOf } from '../../../src/lang/text.ts';
import { NOW, realSearchable } from '../../fixtures/library.ts';
import { citedIn, incoming } from '../open-bot.ts';

const searchable = await realSearchable();
const ask = (text: string) => respond(incoming(text), undefined, { commands, searchable, now: NOW }).reply;

function suggested({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'suggestions' ? block.questions : []));
}

describe('what to ask next', () => {
  it.each([
    'Who runs JD.com?',
    '京东的CEO是谁？',
    '/ask Who runs JD.com?',
    'How many employees has JD.com on the moon?',
  ])('after %s is answered, each question, from an article that was not shown yet', (question) => {
    const reply = ask(question);
    const questions = suggested(reply);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const next of questions) {
      expect(languageOf(next)).toBe(languageOf(question));
      const answer = ask(next);
      expect(answer.kind).toBe('answered');
      expect(citedIn(answer)[0]).not.toBe(citedIn(reply)[0]);
    }
  });

  it('is the same for the same question, and varies from one to another', () => {
    const questions = [
      'Who runs JD.com?',
      'Who is the chair of Baidu?',
      "What was Kuaishou's revenue in 2024?",
      'When did Meituan list?',
    ];
    const offered = questions.map((question) => suggested(ask(question)));
    expect(questions.map((question) => suggested(ask(question)))).toEqual(offered);
    const all = offered.flat();
    expect(new Set(all).size).toBeGreaterThan(all.length * 0.8);
  });

  it('after a refusal is what is held on the same company', () => {
    const questions = suggested(ask('How many employees has DeepSeek on the moon?'));
    expect(questions.length).toBeGreaterThan(0);
    for (const one of questions) expect(one).toContain('DeepSeek');
  });

  it('is in the script of the reader', () => {
    expect(suggested(ask('京東的執行長是誰？')).some(isTraditional)).toBe(true);
  });

  it('is not said after small talk or a command', () => {
    for (const text of ['thanks', '/help', '/company JD.com']) expect(suggested(ask(text))).toEqual([]);
  });
});
