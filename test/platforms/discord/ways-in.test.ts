import { describe, expect, it } from 'vitest';
import { edit, mention, remove, say } from './server/people.ts';
import type { StoredMessage } from './server/state.ts';
import { directChannelOf, IDS } from './server/world.ts';
import { answered, onStage, type Stage, settle, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

async function answerTo(stage: Stage, id: string): Promise<StoredMessage> {
  await until(() => answered(stage, id).length > 0, 'an answer');
  const [answer] = answered(stage, id);
  if (!answer) throw new Error('unreachable');
  return answer;
}

describe('a question reaches the bot', () => {
  it.each<[string, (stage: Stage) => string, string]>([
    ['by a mention in a channel', ({ server }) => mention(server, QUESTION), IDS.channel],
    [
      'by a mention of its role',
      ({ server }) => say(server, `<@&${IDS.botRole}> ${QUESTION}`, { channel: IDS.channel, roles: [IDS.botRole] }),
      IDS.channel,
    ],
    ['by a mention in a thread', ({ server }) => mention(server, QUESTION, { channel: IDS.thread }), IDS.thread],
    ['by a mention in a post of a forum', ({ server }) => mention(server, QUESTION, { channel: IDS.post }), IDS.post],
    ['by a direct message', ({ server }) => say(server, QUESTION), directChannelOf(IDS.person)],
  ])('%s, and is answered there with its source', (_, ask, channel) =>
    onStage({}, async (stage) => {
      const answer = await answerTo(stage, ask(stage));
      expect(answer.channel_id).toBe(channel);
      expect(stage.server.texts(channel).join('\n')).toMatch(/\\\[1\\\] \[[^\]]+\]\(<https:/);
    }),
  );

  it('by a reply to one of its messages, as part of the conversation', () =>
    onStage({}, async (stage) => {
      const first = await answerTo(stage, mention(stage.server, QUESTION));
      const next = say(stage.server, 'and in 2022?', {
        channel: IDS.channel,
        mentions: [IDS.application],
        replyTo: first,
      });
      await answerTo(stage, next);
      expect(stage.server.texts(IDS.channel).at(-1)).toContain('2022');
    }));

  it('in a thread that the gateway has not told of, as part of its channel', () =>
    onStage({}, async (stage) => {
      await stage.bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { channels: [IDS.channel] });
      await answerTo(stage, mention(stage.server, QUESTION, { channel: IDS.untold }));
    }));
});

describe('a message that shows more than its text', () => {
  const forward = (content: string) => ({
    message_reference: { type: 1, message_id: '1', channel_id: '2' },
    message_snapshots: [{ message: { content, embeds: [], type: 0 } }],
  });

  it('is read where it was forwarded', () =>
    onStage({}, async (stage) => {
      await answerTo(stage, say(stage.server, '', { more: forward(QUESTION) }));
      expect(stage.server.texts(directChannelOf(IDS.person)).join()).toContain('2023');
    }));

  it('is read where it was forwarded to the bot with no more than a request', () =>
    onStage({}, async (stage) => {
      await answerTo(stage, mention(stage.server, 'can you answer this?', { more: forward(QUESTION) }));
      expect(stage.server.texts(IDS.channel).join()).toContain('2023');
    }));

  it('is not read beside words of one’s own', () =>
    onStage({}, async (stage) => {
      await answerTo(stage, mention(stage.server, QUESTION, { more: forward('Who runs Corvane?') }));
      expect(stage.server.texts(IDS.channel).join()).not.toContain('Corvane');
    }));
});

describe('a conversation', () => {
  it('is everybody’s in a thread', () =>
    onStage({}, async (stage) => {
      await answerTo(stage, mention(stage.server, QUESTION, { channel: IDS.thread }));
      await answerTo(stage, mention(stage.server, 'and in 2022?', { channel: IDS.thread, user: IDS.otherPerson }));
      expect(stage.server.texts(IDS.thread).at(-1)).toContain('2022');
    }));
});

describe('the bot keeps out', () => {
  it.each<[string, (stage: Stage) => void]>([
    ['of talk among others', ({ server }) => say(server, QUESTION, { channel: IDS.channel })],
    [
      'when another role is mentioned',
      ({ server }) => say(server, QUESTION, { channel: IDS.channel, roles: [IDS.otherRole] }),
    ],
    ['when another bot mentions it', ({ server }) => mention(server, QUESTION, { user: IDS.otherBot })],
    ['when a webhook mentions it', ({ server }) => mention(server, QUESTION, { webhook: true })],
    ['of notices of Discord itself', ({ server }) => mention(server, QUESTION, { type: 6 })],
    ['of threads that it is not mentioned in', ({ server }) => say(server, QUESTION, { channel: IDS.thread })],
    ['of what it said itself', ({ server }) => mention(server, QUESTION, { user: IDS.application })],
  ])('%s', (_, speak) =>
    onStage({}, async (stage) => {
      speak(stage);
      await settle();
      expect(stage.server.posted().filter(({ reference }) => reference !== undefined)).toEqual([]);
      expect(stage.server.state.requests.filter((line) => line.startsWith('POST'))).toEqual([]);
    }),
  );

  it('of channels that are not on the list, and tells the asker so in private', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      await bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { channels: [IDS.otherChannel] });
      mention(server, QUESTION);
      await until(() => server.posted(directChannelOf(IDS.person)).length > 0);
      expect(server.texts(directChannelOf(IDS.person))).toEqual([bot.words('en').notHere]);
      await answerTo(stage, mention(server, QUESTION, { channel: IDS.otherChannel }));
      expect(server.posted(IDS.channel)).toEqual([]);
    }));

  it('of no thread of a channel on the list', () =>
    onStage({}, async (stage) => {
      await stage.bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { channels: [IDS.channel] });
      await answerTo(stage, mention(stage.server, QUESTION, { channel: IDS.thread }));
    }));
});

describe('a thread', () => {
  const FOLLOW = { discord: { followThreads: true } };
  const join = ({ server }: Stage) =>
    server.gateway.dispatch('THREAD_MEMBERS_UPDATE', {
      id: IDS.thread,
      guild_id: IDS.guild,
      member_count: 2,
      added_members: [{ id: IDS.thread, user_id: IDS.application, join_timestamp: '2026-01-01T00:00:00Z', flags: 0 }],
    });
  const follow = ({ bot }: Stage) =>
    bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { followThreads: true });

  it('is followed without a mention where that is switched on and the bot takes part', () =>
    onStage(FOLLOW, async (stage) => {
      await follow(stage);
      join(stage);
      await answerTo(stage, mention(stage.server, QUESTION, { channel: IDS.thread }));
      await answerTo(stage, say(stage.server, 'and in 2022?', { channel: IDS.thread }));
      expect(stage.server.texts(IDS.thread).at(-1)).toContain('2022');
    }));

  it.each<[string, { readonly isOn: boolean; readonly joins: boolean; readonly mentions: readonly string[] }]>([
    ['where the server has not switched it on', { isOn: false, joins: true, mentions: [] }],
    ['where the bot takes no part', { isOn: true, joins: false, mentions: [] }],
    ['where somebody else is spoken to', { isOn: true, joins: true, mentions: [IDS.otherPerson] }],
  ])('is not followed %s', (_, { isOn, joins, mentions }) =>
    onStage(FOLLOW, async (stage) => {
      if (isOn) await follow(stage);
      if (joins) join(stage);
      say(stage.server, QUESTION, { channel: IDS.thread, mentions });
      await settle();
      expect(stage.server.posted()).toEqual([]);
    }),
  );

  it('needs the privileged intent, and only then is it asked for', async () => {
    const MESSAGE_CONTENT = 1 << 15;
    await onStage(FOLLOW, async ({ server }) =>
      expect(server.gateway.intents() & MESSAGE_CONTENT).toBe(MESSAGE_CONTENT),
    );
    await onStage({}, async ({ server }) => {
      expect(server.gateway.intents()).toBe((1 << 0) | (1 << 9) | (1 << 12));
    });
  });
});

describe('a question that changes before it is answered', () => {
  /** Nothing is answered before the gate opens. */
  const gated = () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const limits = { take: async () => gate.then(() => 0) };
    return { options: { chat: { limits } }, open };
  };

  it('is answered once, as it reads now', async () => {
    const { options, open } = gated();
    await onStage(options, async (stage) => {
      const { server, bot } = stage;
      const id = mention(server, "What was Halden's revenue in 2022?");
      await until(async () => (await bot.store.work.count()) === 1);
      edit(server, id, `<@${IDS.application}> ${QUESTION}`, { mentions: [IDS.application] });
      await settle();
      open();
      await answerTo(stage, id);
      await until(async () => (await bot.store.work.count()) === 0);
      expect(answered(stage, id)).toHaveLength(1);
      expect(server.texts(IDS.channel).join()).toContain('2023');
    });
  });

  it('is not answered when it was deleted', async () => {
    const { options, open } = gated();
    await onStage(options, async ({ server, bot }) => {
      const id = mention(server, QUESTION);
      await until(async () => (await bot.store.work.count()) === 1);
      remove(server, id);
      await until(async () => (await bot.store.work.count()) === 0);
      open();
      await settle();
      expect(server.posted()).toEqual([]);
    });
  });

  it('is left alone once it is answered', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const id = mention(server, QUESTION);
      await answerTo(stage, id);
      await until(async () => (await bot.store.work.count()) === 0);
      edit(server, id, `<@${IDS.application}> something else`, { mentions: [IDS.application] });
      await settle();
      expect(answered(stage, id)).toHaveLength(1);
    }));
});

describe('the language of an answer', () => {
  it("is the question's", () =>
    onStage({}, async (stage) => {
      await answerTo(stage, mention(stage.server, '2023年哈尔登光学营收多少？'));
      expect(stage.server.texts(IDS.channel).join()).toContain('来源');
    }));

  it("is the server's where the question has none", () =>
    onStage({ locale: 'zh-TW' }, async (stage) => {
      await answerTo(stage, mention(stage.server, ''));
      expect(stage.server.texts(IDS.channel).join()).toMatch(/\p{Script=Han}/u);
    }));

  it('is what an administrator has set where the question has none', () =>
    onStage({ locale: 'zh-TW' }, async (stage) => {
      await stage.bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { language: 'en' });
      await answerTo(stage, mention(stage.server, ''));
      expect(stage.server.texts(IDS.channel).join()).not.toMatch(/\p{Script=Han}/u);
    }));
});
