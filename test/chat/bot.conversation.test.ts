import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/chat/conversation.ts';
import type { Incoming } from '../../src/chat/message.ts';
import { citedIn, converse, incoming, openBot } from './open-bot.ts';

const REVENUE = '2025-02-20-halden-results-2024';

describe('a conversation with the bot', () => {
  it('goes on over several turns', () => {
    const bot = openBot();
    const turns: readonly (readonly [string, string])[] = [
      ["What was Halden's revenue in 2023?", `${REVENUE}#2`],
      ['and in 2022?', `${REVENUE}#3`],
      ['What about 2024?', `${REVENUE}#1`],
      ['And how much was it fined?', '2021-09-10-halden-fined-over-mirrors#1'],
      ['What about Corvane?', '2020-03-11-corvane-fined#1'],
    ];
    expect(turns.map(([question]) => citedIn(converse(bot, [question]))[0])).toEqual(turns.map(([, cited]) => cited));
  });

  it('goes on in Chinese, and from one language into the other', () => {
    const bot = openBot();
    expect(citedIn(converse(bot, ['2023年哈尔登光学营收多少？']))[0]).toBe(`${REVENUE}#2`);
    expect(citedIn(converse(bot, ['那2022年呢？']))[0]).toBe(`${REVENUE}#3`);
    expect(citedIn(converse(bot, ['and in 2024?']))[0]).toBe(`${REVENUE}#1`);
  });

  it('goes on after thanks, a command and a refusal', () => {
    const bot = openBot();
    converse(bot, ["What was Halden's revenue in 2023?", 'thanks', '/help', 'What do penguins eat?']);
    expect(citedIn(converse(bot, ['and in 2022?']))[0]).toBe(`${REVENUE}#3`);
  });

  it.each<[string, Partial<Incoming>]>([
    ['another person', { user: 'other' }],
    ['another thread', { thread: 't2' }],
    ['another conversation', { conversation: 'other' }],
    ['another workspace', { workspace: 'other' }],
    ['another platform', { platform: 'other' }],
  ])('is not carried into %s', (_, elsewhere) => {
    const bot = openBot();
    converse(bot, ["What was Halden's revenue in 2023?"], { thread: 't1' });
    const reply = converse(bot, ['and in 2022?'], { thread: 't1', ...elsewhere });
    expect(reply).toEqual(converse(openBot(), ['and in 2022?']));
    expect(citedIn(converse(bot, ['and in 2022?'], { thread: 't1' }))[0]).toBe(`${REVENUE}#3`);
  });

  it('is forgotten when too many others have come since', () => {
    const bot = openBot({ conversations: createConversations(2) });
    const ask = (user: string, text: string) => bot.handle(incoming(text, { user }));
    for (const user of ['a', 'b', 'c']) ask(user, "What was Halden's revenue in 2023?");
    expect(citedIn(ask('c', 'and in 2022?'))).toContain(`${REVENUE}#3`);
    expect(ask('a', 'and in 2022?')).toEqual(converse(openBot(), ['and in 2022?']));
  });

  it('settles which of two people is meant by the company that it was about', () => {
    const bot = openBot();
    expect(converse(bot, ['Who is Lin Wei?']).kind).toBe('ambiguous');
    converse(bot, ['Who runs Corvane?']);
    expect(citedIn(converse(bot, ['Who is Lin Wei?']))[0]).toBe('2024-05-06-corvane-valued-at-1-8-billion#3');
  });
});
