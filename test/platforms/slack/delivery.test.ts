import { describe, expect, it } from 'vitest';
import { openBot, openTestStore } from '../../chat/open-bot.ts';
import { deletion, edit } from './emulator/changes.ts';
import { texts, wordsOf } from './emulator/messages.ts';
import { BOT } from './emulator/workspace.ts';
import { keepOpen } from './keep-open.ts';
import { ALL_SCOPES, openStage, QUIET } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { opened, open, openWaiting } = keepOpen();

for (const mode of ['http', 'socket'] as const)
  describe(`delivery over ${mode}`, () => {
    it('answers one event once, delivered twenty times as two kinds of event', async () => {
      const { people, edge, deals, mei, seen } = await open(mode, { scopes: ALL_SCOPES });
      const ts = people.ts();
      const message = { channel: deals, user: mei, text: `<@${BOT.user}> ${QUESTION}`, ts };
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, retry) =>
          people.event(
            { ...message, ...(retry % 2 ? { type: 'message', channel_type: 'channel' } : { type: 'app_mention' }) },
            { retry },
          ),
        ),
      );
      expect(taken.every(({ acknowledged }) => acknowledged)).toBe(true);
      await people.mention('help', { channel: deals, user: mei });
      await seen(2);
      expect(edge.messages).toHaveLength(2);
    });

    it.each(['edited', 'deleted'])('heeds that a question is %s while its answer waits', async (how) => {
      const { people, edge, dm, mei, seen, until } = await open(mode);
      let isLimited = true;
      edge.faults.where('chat.postMessage', () => (isLimited ? { type: 'limited', seconds: 1 } : undefined));
      const [ts, next] = [people.ts(), people.ts()];
      await people.direct(QUESTION, { channel: dm, user: mei, ts });
      await until('a refusal', () => edge.calls.some(({ method }) => method === 'chat.postMessage'));
      if (how === 'edited') {
        await people.event(edit({ dm, mei, ts, from: QUESTION, to: 'frist', at: 1 }));
        await people.event(edit({ dm, mei, ts, from: 'frist', to: 'help', at: 2 }));
      } else await people.event(deletion({ dm, mei, ts }));
      isLimited = false;
      await people.direct('sources', { channel: dm, user: mei, ts: next });
      await seen(how === 'edited' ? 2 : 1);
      await people.direct('help', { channel: dm, user: mei });
      await seen(how === 'edited' ? 3 : 2);
      const answers = edge.messages.filter(({ thread }) => thread === ts);
      expect(answers.map(({ blocks }) => wordsOf(blocks).includes('Commands'))).toEqual(how === 'edited' ? [true] : []);
    });

    it('posts what it accepted when the API comes back after an outage', async () => {
      const { people, edge, deals, mei, seen, until, log } = await open(mode);
      edge.faults.always('*', { type: 'status', status: 503 });
      const taken = await Promise.all([1, 2, 3].map(() => people.mention(QUESTION, { channel: deals, user: mei })));
      expect(taken.every(({ acknowledged }) => acknowledged)).toBe(true);
      await until('failed posts', () => log.filter((line) => line.includes('was not posted (not sent)')).length >= 3);
      edge.faults.always('*', undefined);
      await seen(3);
      expect(texts(edge.messages).every((shown) => shown.includes('[1]'))).toBe(true);
      expect(edge.messages).toHaveLength(3);
    });

    it('is told to come again while the store is away, and answers then', async () => {
      const stage = await openStage({ mode });
      opened.push(stage);
      const store = await openTestStore();
      let isAway = false;
      const accept: typeof store.work.accept = (...given) =>
        isAway ? Promise.reject(new Error('away')) : store.work.accept(...given);
      await stage.door.start(await openBot({ observer: QUIET, store: { ...store, work: { ...store.work, accept } } }));
      const { people, deals, mei, seen, edge } = stage;
      const ts = people.ts();
      isAway = true;
      edge.patience(500);
      const first = await people.mention(QUESTION, { channel: deals, user: mei, ts });
      expect(first.acknowledged).toBe(false);
      if (mode === 'http') expect(first.status).toBe(503);
      isAway = false;
      edge.patience(20_000);
      expect(await people.mention(QUESTION, { channel: deals, user: mei, ts }, { retry: 1 })).toMatchObject({
        acknowledged: true,
      });
      await seen(1);
    });
  });

describe('Socket Mode', () => {
  it.each(['asked', 'cut'] as const)('comes back when the socket is %s to close, and misses nothing', async (how) => {
    const { people, edge, deals, mei, seen, until, door } = await open('socket');
    const [first, second] = [people.ts(), people.ts()];
    const [before] = edge.sockets;
    const early = people.mention(QUESTION, { channel: deals, user: mei, ts: first });
    edge.drop(how);
    const isNew = () => edge.sockets.size === 1 && before !== undefined && !edge.sockets.has(before);
    await until('another connection', () => isNew() && door.ready());
    if (!(await early).acknowledged)
      await people.mention(QUESTION, { channel: deals, user: mei, ts: first }, { retry: 1 });
    await people.mention(QUESTION, { channel: deals, user: mei, ts: second });
    await seen(2);
    expect(edge.messages.map(({ thread }) => thread).sort()).toEqual([first, second]);
  });

  it('keeps trying while Slack gives no new connection', async () => {
    const { people, edge, deals, mei, seen, until, door, log } = await open('socket');
    edge.faults.always('apps.connections.open', { type: 'error', error: 'internal_error' });
    edge.drop('cut');
    await until('a refused connection', () => log.some((line) => line.includes('no connection yet')));
    expect(door.ready()).toBe(false);
    edge.faults.always('apps.connections.open', undefined);
    await until('a connection', () => door.ready());
    await people.mention(QUESTION, { channel: deals, user: mei });
    await seen(1);
  });
});

describe('a post that fails', () => {
  it('is told to the asker in a direct message, with the answer', async () => {
    const { people, edge, deals, mei, dm, seen } = await open();
    edge.faults.always('chat.postEphemeral', { type: 'error', error: 'user_not_in_channel' });
    edge.faults.next('chat.postMessage', { type: 'error', error: 'restricted_action' });
    await people.mention(QUESTION, { channel: deals, user: mei });
    const [told] = await seen(1);
    expect(told?.channel).toBe(dm);
    expect(wordsOf(told?.blocks)).toMatch(/I could not post the answer where you asked[\s\S]*\[1\]/);
  });

  it('is told where it was asked, to the asker alone, if Slack allows that', async () => {
    const { people, edge, deals, mei, seen } = await open();
    edge.faults.next('chat.postMessage', { type: 'error', error: 'is_archived' });
    await people.mention(QUESTION, { channel: deals, user: mei });
    expect((await seen(1))[0]).toMatchObject({ channel: deals, to: mei });
  });

  it('reaches the asker of a private answer whose address has run out', async () => {
    const { people, edge, deals, mei, seen } = await open();
    edge.faults.next('response_url', { type: 'status', status: 404 });
    await people.command(QUESTION, { channel: deals, user: mei });
    expect(wordsOf((await seen(1))[0]?.blocks)).toContain('[1]');
    expect(edge.messages).toHaveLength(1);
  });

  it('is tried again when the address of a private answer asks to wait', async () => {
    const { people, edge, deals, mei, seen } = await open();
    edge.faults.next('response_url', { type: 'limited', seconds: 1 });
    await people.command(QUESTION, { channel: deals, user: mei });
    await seen(1);
    expect(edge.messages).toHaveLength(1);
  });
});

describe('a question that changes its mind', () => {
  it('is not answered once it is deleted', async () => {
    const { people, edge, dm, mei, seen, release, heard, until } = await openWaiting();
    const ts = people.ts();
    await people.direct('gone', { channel: dm, user: mei, ts });
    await until('the question', () => heard.length === 1);
    await people.event(deletion({ dm, mei, ts }));
    release();
    await people.direct('next', { channel: dm, user: mei });
    await seen(1);
    expect(texts(edge.messages)).toEqual(['echo next']);
  });

  it('is answered as it was put right while it was unanswered', async () => {
    const { people, edge, dm, mei, seen, release, heard, until } = await openWaiting();
    const ts = people.ts();
    await people.direct('frist', { channel: dm, user: mei, ts });
    await until('the question', () => heard.length === 1);
    const change = edit({ dm, mei, ts, from: 'frist', to: 'first' });
    await people.event(change);
    await people.event(change, { retry: 1 });
    release();
    await seen(1);
    await people.direct('next', { channel: dm, user: mei });
    await seen(2);
    expect(texts(edge.messages)).toEqual(['echo first', 'echo next']);
    expect(edge.messages[0]?.thread).toBe(ts);
  });

  it('is left alone when it is edited after its answer, or only gets a preview', async () => {
    const { people, edge, dm, mei, seen } = await open();
    const ts = people.ts();
    await people.direct(QUESTION, { channel: dm, user: mei, ts });
    await seen(1);
    await people.event(edit({ dm, mei, ts, from: QUESTION, to: 'help' }));
    await people.event(edit({ dm, mei, ts: people.ts(), from: 'same', to: 'same' }));
    await people.direct('help', { channel: dm, user: mei });
    await seen(2);
    expect(edge.messages).toHaveLength(2);
  });
});
