import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInbox } from '../../../src/chat/inbox.ts';
import { type Reply, text } from '../../../src/chat/message/message.ts';
import { chatOf } from '../../contracts/platform-contract.ts';
import { edit, mention, remove, say } from './server/people.ts';
import { directChannelOf, IDS } from './server/world.ts';
import { answered, isDone, onStage, openStage, POST, type Stage, settle, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('an answer is posted once', () => {
  it('when the gateway tells of a message three times', () =>
    onStage({}, async (stage) => {
      const id = mention(stage.server, QUESTION, { times: 3 });
      await until(() => answered(stage, id).length > 0);
      await settle();
      expect(answered(stage, id)).toHaveLength(1);
    }));

  it('when two processes hear the same message', () =>
    onStage({}, async (stage) => {
      await stage.another();
      const ids = Array.from({ length: 10 }, () => mention(stage.server, QUESTION));
      await until(() => ids.every((id) => answered(stage, id).length > 0));
      await settle();
      expect(ids.map((id) => answered(stage, id).length)).toEqual(ids.map(() => 1));
    }));

  it('when two shards of one process hear it', async () => {
    const stage = await openStage({ start: false });
    stage.server.limits.shards = 2;
    await stage.platform.start(stage.bot);
    expect(stage.server.gateway.identified()).toBe(2);
    const id = mention(stage.server, QUESTION);
    await until(() => answered(stage, id).length > 0);
    await settle();
    expect(answered(stage, id)).toHaveLength(1);
    await stage.close();
  });

  it('when Discord took it and its reply was lost', () =>
    onStage({}, async (stage) => {
      stage.server.fail(POST, { status: 500, done: true, times: 10 });
      const id = mention(stage.server, QUESTION);
      await until(() => answered(stage, id).length > 0);
      await until(() => isDone(stage));
      expect(answered(stage, id)).toHaveLength(1);
    }));
});

describe('a long answer', () => {
  const long = (asked: string): Reply => ({
    ...{ kind: 'answered', language: 'zh-Hans' },
    blocks: [
      { type: 'paragraph', line: [text(`${asked} ${'这是一个很长的句子，说明了许多事情。'.repeat(400)}`)] },
      {
        type: 'citations',
        label: '来源',
        citations: [
          {
            ...{ n: 1, articleId: 'a', passage: 1, title: '标题', publisher: '报', published: '2024-01-01' },
            url: 'https://example.com/a',
            quote: '',
          },
        ],
      },
    ],
  });

  it('is posted in several messages, all replies to the question, the sources with the last', async () => {
    const stage = await openStage({ start: false });
    await stage.platform.start(await chatOf(({ text: asked }) => long(asked)));
    const id = mention(stage.server, '长');
    await until(() => stage.server.texts(IDS.channel).some((shown) => shown.includes('来源')));
    const parts = answered(stage, id);
    expect(parts.length).toBeGreaterThan(1);
    expect(
      stage.server
        .texts(IDS.channel)
        .slice(0, -1)
        .every((shown) => /。$/.test(shown)),
    ).toBe(true);
    await stage.close();
  });

  it('that was interrupted after its first message goes on with the second', async () => {
    const stage = await openStage({ start: false });
    const { server, bot } = stage;
    const failed: unknown[] = [];
    const quiet = () => {};
    const observer = {
      answered: quiet,
      accepted: quiet,
      duplicate: quiet,
      failed: (one: unknown) => void failed.push(one),
    };
    const inbox = createInbox({
      ...{
        work: bot.store.work,
        handle: async ({ text: asked }) => long(asked),
        answers: bot.answers,
        told: () => undefined,
        observer,
      },
      ...{ clock: () => 0, pause: () => Promise.resolve(), beat: 2_000_000_000, owner: 'long' },
    });
    await stage.platform.start({ ...bot, inbox });
    // The first message arrives; its receipt and every attempt at the second are lost for a while.
    server.fail(POST, { status: 500, done: true });
    server.fail(POST, { status: 500, times: 5 });
    const id = mention(server, '长');
    await until(() => server.texts(IDS.channel).some((shown) => shown.includes('来源')));
    await settle();
    const shown = server.texts(IDS.channel);
    expect(new Set(shown).size).toBe(shown.length);
    expect(answered(stage, id)).toHaveLength(shown.length);
    // What is reported of it holds nothing of the answer.
    expect(failed.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(failed.map((one) => ({ ...(one instanceof Error && one), text: String(one) }))),
    ).not.toContain('句子');
    await inbox.drain(1_000);
    await stage.close();
  });
});

describe('an answer comes all the same', () => {
  it('when Discord asks to wait', () =>
    onStage({}, async (stage) => {
      stage.server.fail(POST, {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
        headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
        times: 2,
      });
      const id = mention(stage.server, QUESTION);
      await until(() => answered(stage, id).length === 1);
    }));

  it('when Discord fails, more often than its client tries again', () =>
    onStage({}, async (stage) => {
      stage.server.fail(POST, { status: 503, times: 6 });
      const id = mention(stage.server, QUESTION);
      await until(() => answered(stage, id).length === 1);
    }));

  it('to a hundred mentions at once, each once', () =>
    onStage({}, async (stage) => {
      const ids = Array.from({ length: 100 }, (_, index) => mention(stage.server, `${QUESTION} ${index}`));
      await until(() => ids.every((id) => answered(stage, id).length === 1), 'a hundred answers');
    }));

  it('without the line of the reply where the history may not be read', () =>
    onStage({}, async (stage) => {
      stage.server.state.hidden.add(IDS.channel);
      mention(stage.server, QUESTION);
      await until(() => stage.server.posted(IDS.channel).length === 1);
      expect(stage.server.posted(IDS.channel)[0]?.reference).toBeUndefined();
    }));

  it('in private, with the reason, where the bot may not post', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      server.state.forbidden.add(IDS.channel);
      mention(server, QUESTION);
      const direct = directChannelOf(IDS.person);
      await until(() => server.posted(direct).length === 2);
      expect(server.texts(direct)[0]).toContain(bot.words('en').notPosted);
      expect(server.texts(direct)[0]).toContain('Send Messages in Threads');
      expect(server.texts(direct)[1]).toContain('Sources');
    }));
});

describe('while Discord asks to wait in one channel', () => {
  const LIMITED = {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 20, global: false },
    headers: { 'retry-after': '20', 'x-ratelimit-scope': 'user' },
  };
  const IN_CHANNEL = new RegExp(`^POST /channels/${IDS.channel}/messages$`);
  const posts = ({ server }: Stage) => server.state.requests.filter((line) => IN_CHANNEL.test(line)).length;

  /** A stage on which a wait of Discord's ends when the test says so. */
  const limited = async (act: (stage: Stage, endWait: () => void) => Promise<void>) => {
    const waits: (() => void)[] = [];
    const pause = (ms: number) => (ms < 10_000 ? sleep(1) : new Promise<void>((resolve) => void waits.push(resolve)));
    await onStage({ discord: { pause } }, (stage) => act(stage, () => waits.shift()?.()));
  };

  it('everybody else is answered, and one call is made after each wait', () =>
    limited(async (stage, endWait) => {
      const { server } = stage;
      server.fail(IN_CHANNEL, { ...LIMITED, times: 2 });
      const first = mention(server, QUESTION);
      await until(() => posts(stage) === 1);
      const stuck = [first, ...Array.from({ length: 59 }, () => mention(server, QUESTION))];
      const elsewhere = mention(server, QUESTION, { channel: IDS.otherChannel });
      const privately = say(server, QUESTION);
      await until(() => [elsewhere, privately].every((id) => answered(stage, id).length === 1));
      expect(posts(stage)).toBe(1);
      endWait();
      await until(() => posts(stage) === 2);
      await settle();
      expect(posts(stage)).toBe(2);
      endWait();
      await until(() => stuck.every((id) => answered(stage, id).length === 1), 'all answers');
      expect(posts(stage)).toBe(62);
    }));

  it('a question that is edited is answered as it reads in the end, and one that is deleted not at all', () =>
    limited(async (stage, endWait) => {
      const { server, bot } = stage;
      server.fail(IN_CHANNEL, LIMITED);
      const edited = mention(server, "What was Halden's revenue in 2022?");
      await until(() => posts(stage) === 1);
      const ids = [edited, mention(server, QUESTION), mention(server, QUESTION)];
      const [, deleted = '', turned = ''] = ids;
      await until(async () => (await bot.store.work.count()) === 3);
      for (const text of ['something else', QUESTION])
        edit(server, edited, `<@${IDS.application}> ${text}`, { channel: IDS.channel, mentions: [IDS.application] });
      remove(server, deleted);
      edit(server, turned, 'never mind', { channel: IDS.channel });
      await until(async () => (await bot.store.work.count()) === 1);
      endWait();
      await until(() => isDone(stage));
      await settle();
      expect(ids.map((id) => answered(stage, id).length)).toEqual([1, 0, 0]);
      expect(server.texts(IDS.channel).join()).toContain('2023');
    }));

  it('an edit and a deletion are heeded that are told in the same breath as the question', () =>
    limited(async (stage, endWait) => {
      const { server, bot } = stage;
      server.fail(IN_CHANNEL, LIMITED);
      const first = mention(server, QUESTION);
      await until(() => posts(stage) === 1);
      const changed = mention(server, 'help');
      edit(server, changed, `<@${IDS.application}> ${QUESTION}`, { channel: IDS.channel, mentions: [IDS.application] });
      const deleted = mention(server, QUESTION);
      remove(server, deleted);
      await until(async () => (await bot.store.work.count()) === 2);
      await settle();
      endWait();
      await until(() => isDone(stage));
      await settle();
      expect([first, changed, deleted].map((id) => answered(stage, id).length)).toEqual([1, 1, 0]);
      for (const text of server.texts(IDS.channel)) expect(text).toContain('2023');
    }));
});

describe('while the store is away', () => {
  const AWAY = new Error('the store is away');

  it('a message is kept and answered when it is back', () => {
    let isAway = true;
    return onStage(
      {
        around: (chat) => ({
          ...chat,
          inbox: { ...chat.inbox, accept: (one) => (isAway ? Promise.reject(AWAY) : chat.inbox.accept(one)) },
        }),
      },
      async (stage) => {
        const id = mention(stage.server, QUESTION);
        await until(() => stage.logged.filter((line) => line.includes('could not be taken yet')).length > 2);
        isAway = false;
        await until(() => answered(stage, id).length === 1);
      },
    );
  });

  it('its asker is told when it does not come back', () =>
    onStage(
      { around: (chat) => ({ ...chat, inbox: { ...chat.inbox, accept: () => Promise.reject(AWAY) } }) },
      async (stage) => {
        const id = mention(stage.server, QUESTION);
        await until(() => answered(stage, id).length === 1);
        expect(stage.server.texts(IDS.channel)).toEqual([stage.bot.words('en').notTaken]);
      },
    ));

  it('its asker is told when the door closes first', async () => {
    const stage = await openStage({
      discord: { pause: () => new Promise(() => {}) },
      around: (chat) => ({ ...chat, inbox: { ...chat.inbox, accept: () => Promise.reject(AWAY) } }),
    });
    const id = mention(stage.server, QUESTION);
    await until(() => stage.logged.some((line) => line.includes('could not be taken yet')));
    await stage.platform.stop();
    expect(answered(stage, id)).toHaveLength(1);
    await stage.close();
  });
});
