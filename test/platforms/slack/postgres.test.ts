import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { createPostgresDatabase } from '../../store/open-postgres.ts';
import { keepOpen } from './keep-open.ts';
import { openStage, QUIET } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { opened } = keepOpen();

describe('two processes on one PostgreSQL', () => {
  it('answer each event once, whichever of them it reaches', { timeout: 60_000 }, async () => {
    const database = await createPostgresDatabase();
    opened.push({ close: database.drop });
    const openReplica = async (newId: () => string) => {
      const store = await database.open({ key: new Uint8Array(32).fill(7), clock: Date.now, onProblem: () => {} });
      return openBot({ observer: QUIET, store, newId });
    };
    const stage = await openStage({ mode: 'socket' });
    opened.push(stage);
    await stage.door.start(await openReplica(() => 'one'));
    await stage.another(await openReplica(() => 'two'));
    const { people, edge, deals, mei, seen, until } = stage;
    await until('both connections', () => edge.sockets.size === 2);
    const stamps = Array.from({ length: 20 }, () => people.ts());
    await Promise.all(
      stamps.map(async (ts) => {
        // The same to each process: Slack saw no acknowledgement of the first.
        for (const [retry, socket] of [...edge.sockets].entries()) {
          edge.prefer(socket);
          await people.mention(QUESTION, { channel: deals, user: mei, ts }, { retry });
        }
      }),
    );
    await seen(20);
    await people.mention('help', { channel: deals, user: mei });
    await seen(21);
    const threads = edge.messages.map(({ thread }) => thread).slice(0, 20);
    expect(threads.sort()).toEqual([...stamps].sort());
    expect(edge.messages).toHaveLength(21);
  });
});
