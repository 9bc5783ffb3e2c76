import { describe, expect, it } from 'vitest';
import { wordsOf } from './emulator/messages.ts';
import { BOT } from './emulator/workspace.ts';
import { keepOpen } from './keep-open.ts';
import { ALL_SCOPES } from './open-slack.ts';

const QUESTION = 'Who founded Halden Optics?';
const { open } = keepOpen();

for (const mode of ['http', 'socket'] as const)
  describe(`the ways in, over ${mode}`, () => {
    it('answers a mention in a thread below it, with its sources', async () => {
      const { people, deals, mei, seen } = await open(mode);
      const ts = people.ts();
      expect(await people.mention(QUESTION, { channel: deals, user: mei, ts })).toMatchObject({ acknowledged: true });
      const [answer] = await seen(1);
      expect(answer).toMatchObject({ channel: deals, thread: ts });
      expect(wordsOf(answer?.blocks)).toMatch(/\[1\][\s\S]*\[1\] .+ · .+ · \d{4}-\d\d-\d\d/);
    });

    it('answers each direct message in a thread of its own', async () => {
      const { people, dm, mei, seen } = await open(mode);
      const [first, second] = [people.ts(), people.ts()];
      await people.direct(QUESTION, { channel: dm, user: mei, ts: first });
      await people.direct('help', { channel: dm, user: mei, ts: second });
      const answers = await seen(2);
      expect(answers.map(({ thread }) => thread).sort()).toEqual([first, second]);
    });

    it('answers a bare question after the slash command to its asker alone', async () => {
      const { people, deals, mei, seen } = await open(mode);
      expect(await people.command(QUESTION, { channel: deals, user: mei })).toMatchObject({ acknowledged: true });
      const [answer] = await seen(1);
      expect(answer).toMatchObject({ channel: deals, to: mei });
      expect(wordsOf(answer?.blocks)).toContain('[1]');
    });

    it('takes every command as a sub-command', async () => {
      const { people, deals, mei, seen, chat } = await open(mode);
      for (const { example } of chat.commands) await people.command(example.en, { channel: deals, user: mei });
      const answers = await seen(chat.commands.length);
      for (const answer of answers)
        expect(wordsOf(answer.blocks)).not.toMatch(/There is no command|needs to know more/);
    });

    it('says what there is when nothing is asked', async () => {
      const { people, deals, mei, seen } = await open(mode);
      await people.command('  ', { channel: deals, user: mei });
      expect(wordsOf((await seen(1))[0]?.blocks)).toContain('Commands');
    });

    it('answers a message by its menu, to the person who chose it', async () => {
      const { people, deals, mei, tom, seen } = await open(mode);
      const ts = people.ts();
      await people.shortcut(QUESTION, { channel: deals, user: tom, ts });
      const [answer] = await seen(1);
      expect(answer).toMatchObject({ channel: deals, to: tom });
      expect(answer?.to).not.toBe(mei);
      // A thread without answers shows no private messages.
      expect(answer?.thread).toBeUndefined();
    });

    it('goes on from the question before in the same thread', async () => {
      const { people, deals, mei, seen } = await open(mode);
      const ts = people.ts();
      await people.mention(QUESTION, { channel: deals, user: mei, ts });
      await seen(1);
      await people.mention('And when?', { channel: deals, user: mei, thread: ts });
      expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Halden');
    });

    it('acknowledges nothing once it has stopped', async () => {
      const { people, mei, deals, edge, door } = await open(mode);
      await door.stop();
      const { acknowledged } = await people.mention(QUESTION, { channel: deals, user: mei });
      expect(acknowledged).toBe(false);
      expect(edge.messages).toEqual([]);
    });
  });

describe('a thread', () => {
  it('is not followed without a mention', async () => {
    const { people, deals, mei, seen } = await open('http', { scopes: ALL_SCOPES });
    const ts = people.ts();
    await people.mention(QUESTION, { channel: deals, user: mei, ts });
    await seen(1);
    await people.event(threadMessage('And when?', { channel: deals, user: mei, thread: ts, ts: people.ts() }));
    await people.mention('help', { channel: deals, user: mei });
    expect(await seen(2)).toHaveLength(2);
  });

  it('is followed where the channel is set so, once the bot takes part in it', async () => {
    const { people, deals, mei, seen, chat, edge } = await open('http', { scopes: ALL_SCOPES });
    await chat.settings.change(
      { platform: 'slack', workspace: 'T000000001', conversation: deals },
      { followThreads: true },
    );
    const [strange, known] = [people.ts(), people.ts()];
    await people.event(threadMessage(QUESTION, { channel: deals, user: mei, thread: strange, ts: people.ts() }));
    await people.mention(QUESTION, { channel: deals, user: mei, ts: known });
    await seen(1);
    await people.event(threadMessage('And when?', { channel: deals, user: mei, thread: known, ts: people.ts() }));
    await people.event(
      threadMessage('<@U0TOM> what do you think?', { channel: deals, user: mei, thread: known, ts: people.ts() }),
    );
    await people.mention('help', { channel: deals, user: mei });
    const answers = await seen(3);
    expect(answers.slice(0, 2).map(({ thread }) => thread)).toEqual([known, known]);
    expect(edge.messages).toHaveLength(3);
  });

  it('is known again by another process, which asks Slack', async () => {
    const { people, deals, mei, seen, chat, another, door } = await open('http', { scopes: ALL_SCOPES });
    await chat.settings.change(
      { platform: 'slack', workspace: 'T000000001', conversation: deals },
      { followThreads: true },
    );
    const ts = people.ts();
    await people.mention(QUESTION, { channel: deals, user: mei, ts });
    await seen(1);
    await door.stop();
    await another(chat);
    await people.event(threadMessage('And when?', { channel: deals, user: mei, thread: ts, ts: people.ts() }));
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Halden');
  });
});

describe('what is not for the bot', () => {
  it('is left alone: its own messages, other bots, joins, previews of links', async () => {
    const { people, dm, deals, mei, seen, edge } = await open('http');
    const base = { type: 'message', channel: dm, channel_type: 'im', text: QUESTION };
    await people.event({ ...base, user: BOT.user, bot_id: BOT.bot, ts: people.ts() });
    await people.event({ ...base, user: 'U0OTHER', bot_id: 'B0OTHER', ts: people.ts() });
    await people.event({ ...base, subtype: 'bot_message', bot_id: 'B0OTHER', ts: people.ts() });
    await people.event({ ...base, subtype: 'channel_join', user: mei, ts: people.ts() });
    await people.event({ ...base, user: 'USLACKBOT', ts: people.ts() });
    await people.event({
      type: 'app_mention',
      channel: deals,
      user: 'U0OTHER',
      bot_id: 'B0',
      text: `<@${BOT.user}> hi`,
      ts: people.ts(),
    });
    await people.direct('help', { channel: dm, user: mei });
    await seen(1);
    expect(edge.messages).toHaveLength(1);
  });

  it('is a channel shared with another organisation, until that is allowed', async () => {
    const { people, deals, mei, seen, chat } = await open('http');
    await people.mention(QUESTION, { channel: deals, user: mei }, { external: true });
    const [notice] = await seen(1);
    expect(notice?.to).toBe(mei);
    expect(wordsOf(notice?.blocks)).toContain('I do not answer in this channel');
    await chat.settings.change({ platform: 'slack', workspace: 'T000000001' }, { externalChannels: true });
    await people.mention(QUESTION, { channel: deals, user: mei }, { external: true });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('[1]');
  });

  it('is a channel outside the ones that are set, by mention, command and menu', async () => {
    const { people, deals, dm, mei, seen, chat } = await open('http');
    await chat.settings.change({ platform: 'slack', workspace: 'T000000001' }, { channels: ['C0ELSEWHERE'] });
    await people.mention(QUESTION, { channel: deals, user: mei });
    await people.command(QUESTION, { channel: deals, user: mei });
    await people.shortcut(QUESTION, { channel: deals, user: mei, ts: people.ts() });
    for (const { to, blocks } of await seen(3)) {
      expect(to).toBe(mei);
      expect(wordsOf(blocks)).toBe(chat.words('en').notHere);
    }
    await people.direct(QUESTION, { channel: dm, user: mei });
    await people.command(QUESTION, { channel: dm, user: mei });
    for (const { blocks } of (await seen(5)).slice(3)) expect(wordsOf(blocks)).toContain('[1]');
  });
});

describe('a conversation', () => {
  it('is everybody’s in a thread', async () => {
    const { people, deals, mei, tom, seen } = await open('http');
    const ts = people.ts();
    await people.mention(QUESTION, { channel: deals, user: mei, ts });
    await seen(1);
    await people.mention('And when?', { channel: deals, user: tom, thread: ts });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Halden');
  });

  it('goes on outside the thread in direct messages', async () => {
    const { people, dm, mei, seen } = await open('http');
    await people.direct(QUESTION, { channel: dm, user: mei });
    await seen(1);
    await people.direct('And when?', { channel: dm, user: mei });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Halden');
  });
});

describe('what begins like a command', () => {
  it('is answered as the question that it is', async () => {
    const { people, dm, deals, mei, seen } = await open('http');
    const questions = ['latest revenue of Halden', 'help me find the revenue of Halden'];
    for (const text of questions) await people.direct(text, { channel: dm, user: mei });
    for (const text of questions) await people.command(text, { channel: deals, user: mei });
    for (const { blocks } of await seen(4)) expect(wordsOf(blocks)).toContain('420 million euros');
  });

  it('is named as Slack knows it', async () => {
    const { people, deals, dm, mei, seen } = await open('http');
    await people.command('', { channel: deals, user: mei });
    await people.direct('help', { channel: dm, user: mei });
    await people.command('compare', { channel: deals, user: mei });
    for (const { blocks } of await seen(3)) {
      expect(wordsOf(blocks)).toContain('/wenda compare');
      expect(wordsOf(blocks)).not.toMatch(/\/(?!wenda )[a-z]/);
    }
  });
});

describe('the language', () => {
  it('is the one of the person where a message has none, by their Slack settings', async () => {
    const { people, deals, mei, tom, edge, seen } = await open('http');
    edge.locales.set(mei, 'zh-TW');
    await people.command('', { channel: deals, user: mei });
    expect(wordsOf((await seen(1))[0]?.blocks)).toMatch(/命令/);
    await people.command('', { channel: deals, user: tom });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Commands');
    await people.command('', { channel: deals, user: mei });
    await seen(3);
    expect(edge.calls.filter(({ method }) => method === 'users.info')).toHaveLength(2);
  });

  it('is the one that administrators set, and English where Slack may not be asked', async () => {
    const { people, deals, mei, seen, chat } = await open('http', { scopes: ['chat:write'] });
    await people.command('', { channel: deals, user: mei });
    expect(wordsOf((await seen(1))[0]?.blocks)).toContain('Commands');
    await chat.settings.change({ platform: 'slack', workspace: 'T000000001' }, { language: 'zh-CN' });
    await people.command('', { channel: deals, user: mei });
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('命令');
  });
});

function threadMessage(text: string, place: { channel: string; user: string; thread: string; ts: string }) {
  const { thread, ...rest } = place;
  return { type: 'message', channel_type: 'channel', text, thread_ts: thread, ...rest };
}
