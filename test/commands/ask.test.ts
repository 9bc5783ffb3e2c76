import { describe, expect, it } from 'vitest';
import { citedIn, converse, incoming, openBot } from '../chat/open-bot.ts';
import { runCommand } from './run-command.ts';

describe('/ask', () => {
  it.each([
    'Who runs Halden Optics?',
    '哈爾登光學的首席執行官是誰？',
    "Halden's revenue in 2031",
    'hello',
    '谁是林伟？',
  ])('replies to %s as to the question itself', (question) => {
    expect(runCommand(`/ask ${question}`)).toEqual(openBot().handle(incoming(question)));
  });

  it('understands a follow-up to what was asked before', () => {
    const reply = converse(openBot(), ["What was Halden's revenue in 2023?", '/ask and in 2022?']);
    expect(citedIn(reply)[0]).toBe('2025-02-20-halden-results-2024#3');
  });
});
