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
  ])('replies to %s as to the question itself', async (question) => {
    const { id: _, gap: __, ...reply } = await (await openBot()).handle(incoming(question));
    expect(runCommand(`/ask ${question}`)).toEqual(reply);
  });

  it('understands a follow-up to what was asked before, and is one that can be followed', async () => {
    const bot = await openBot();
    const reply = await converse(bot, ["What was Halden's revenue in 2023?", '/ask and in 2022?']);
    expect(citedIn(reply)[0]).toBe('2025-02-20-halden-results-2024#3');
    expect(citedIn(await converse(bot, ['and in 2024?']))[0]).toBe('2025-02-20-halden-results-2024#1');
  });
});
