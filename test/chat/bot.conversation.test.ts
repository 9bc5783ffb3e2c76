import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/chat/message/message.ts';
import { KEPT_FOR } from '../../src/store/store.ts';
import { citedIn, converse, openBot, openTestStore } from './open-bot.ts';

const REVENUE = '2025-02-20-halden-results-2024';

describe('a conversation with the bot', () => {
  it('goes on over several turns', async () => {
    const bot = await openBot();
    const turns: readonly (readonly [string, string])[] = [
      ["What was Halden's revenue in 2023?", `${REVENUE}#2`],
      ['and in 2022?', `${REVENUE}#3`],
      ['What about 2024?', `${REVENUE}#1`],
      ['And how much was it fined?', '2021-09-10-halden-fined-over-mirrors#1'],
      ['What about Corvane?', '2020-03-11-corvane-fined#1'],
    ];
    for (const [question, cited] of turns) expect(citedIn(await converse(bot, [question]))[0]).toBe(cited);
  });

  it('goes on in Chinese, and from one language into the other', async () => {
    const bot = await openBot();
    expect(citedIn(await converse(bot, ['2023年哈尔登光学营收多少？']))[0]).toBe(`${REVENUE}#2`);
    expect(citedIn(await converse(bot, ['那2022年呢？']))[0]).toBe(`${REVENUE}#3`);
    expect(citedIn(await converse(bot, ['and in 2024?']))[0]).toBe(`${REVENUE}#1`);
  });

  it.each([
    ['How much was Halden fined?', 'add Corvane', 'without Halden', 'source?'],
    ['哈尔登光学被罚多少？', '加上科凡', '去掉哈尔登光学', '来源'],
  ])('changes the question before, of which the store holds ids only: %s', async (...questions) => {
    const bot = await openBot();
    const cited: (readonly string[])[] = [];
    for (const question of questions) cited.push(citedIn(await converse(bot, [question])));
    const [halden, corvane] = ['2021-09-10-halden-fined-over-mirrors#1', '2020-03-11-corvane-fined#1'];
    expect(cited.map((places) => places.filter((place) => place === halden || place === corvane))).toEqual([
      [halden],
      [halden, corvane],
      [corvane],
      [corvane],
    ]);
  });

  it.each([
    ['Which companies were fined?', 'the second one', 'the first one'],
    ['哪些公司被罚款了？', '第二个呢', '第一个呢'],
  ])('picks one of those that were listed: %s', async (first, second, third) => {
    const bot = await openBot();
    const [one, two] = citedIn(await converse(bot, [first]));
    expect(citedIn(await converse(bot, [second]))[0]).toBe(two);
    expect(citedIn(await converse(bot, [third]))[0]).toBe(one);
  });

  it('goes on after thanks, a command and a refusal', async () => {
    const bot = await openBot();
    await converse(bot, ["What was Halden's revenue in 2023?", 'thanks', '/help', 'What do penguins eat?']);
    expect(citedIn(await converse(bot, ['and in 2022?']))[0]).toBe(`${REVENUE}#3`);
  });

  it.each<[string, Partial<Incoming>]>([
    ['another person', { user: 'other' }],
    ['another thread', { thread: 't2' }],
    ['another conversation', { conversation: 'other' }],
    ['another workspace', { workspace: 'other' }],
    ['another platform', { platform: 'other' }],
  ])('is not carried into %s', async (_, elsewhere) => {
    const bot = await openBot();
    await converse(bot, ["What was Halden's revenue in 2023?"], { thread: 't1' });
    const reply = await converse(bot, ['and in 2022?'], { thread: 't1', ...elsewhere });
    expect(reply).toEqual(await converse(await openBot(), ['and in 2022?']));
    expect(citedIn(await converse(bot, ['and in 2022?'], { thread: 't1' }))[0]).toBe(`${REVENUE}#3`);
  });

  it('is everybody’s in a thread that all can read', async () => {
    const bot = await openBot();
    const thread = { thread: 't1', audience: 'all' } as const;
    await converse(bot, ["What was Halden's revenue in 2023?"], thread);
    expect(citedIn(await converse(bot, ['and in 2022?'], { ...thread, user: 'other' }))[0]).toBe(`${REVENUE}#3`);
    const elsewhere = await converse(bot, ['and in 2022?'], { ...thread, thread: 't2' });
    expect(elsewhere).toEqual(await converse(await openBot(), ['and in 2022?']));
  });

  it('is a person’s in direct messages, in whatever thread', async () => {
    const bot = await openBot();
    await converse(bot, ["What was Halden's revenue in 2023?"], { thread: 't1', audience: 'person' });
    const next = { thread: 't2', audience: 'person' } as const;
    expect(citedIn(await converse(bot, ['and in 2022?'], next))[0]).toBe(`${REVENUE}#3`);
    const other = await converse(bot, ['and in 2022?'], { ...next, user: 'other' });
    expect(other).toEqual(await converse(await openBot(), ['and in 2022?']));
  });

  it('is forgotten after a day without a word', async () => {
    let now = 0;
    const bot = await openBot({ store: await openTestStore(() => now) });
    await converse(bot, ["What was Halden's revenue in 2023?"]);
    now = KEPT_FOR.turn - 1;
    expect(citedIn(await converse(bot, ['and in 2022?']))[0]).toBe(`${REVENUE}#3`);
    now += KEPT_FOR.turn;
    expect(await converse(bot, ['and in 2024?'])).toEqual(await converse(await openBot(), ['and in 2024?']));
  });

  it('goes on after a restart', async () => {
    const store = await openTestStore();
    await converse(await openBot({ store }), ["What was Halden's revenue in 2023?"]);
    expect(citedIn(await converse(await openBot({ store }), ['and in 2022?']))[0]).toBe(`${REVENUE}#3`);
  });

  it('settles which of two people is meant by the company that it was about', async () => {
    const bot = await openBot();
    expect((await converse(bot, ['Who is Lin Wei?'])).kind).toBe('ambiguous');
    await converse(bot, ['Who runs Corvane?']);
    expect(citedIn(await converse(bot, ['Who is Lin Wei?']))[0]).toBe('2024-05-06-corvane-valued-at-1-8-billion#3');
  });
});
