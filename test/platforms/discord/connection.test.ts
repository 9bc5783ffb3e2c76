import { describe, expect, it } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/errors.ts';
import { createDiscord } from '../../../src/platforms/discord/connect.ts';
import { openBot } from '../../chat/open-bot.ts';
import { mention } from './server/people.ts';
import { answered, onStage, openStage, type Stage, settle, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('the connection', () => {
  it.each<[string, (stage: Stage) => void]>([
    ['a socket that ends without a word', ({ server }) => server.gateway.drop()],
    ['a request to reconnect', ({ server }) => server.gateway.askToReconnect()],
    ['a session that may be resumed', ({ server }) => server.gateway.invalidate(true)],
  ])('is resumed after %s, and what was said meanwhile is answered once', (_, disturb) =>
    onStage({}, async (stage) => {
      const { server, platform } = stage;
      const first = mention(server, QUESTION);
      await until(() => answered(stage, first).length === 1);
      disturb(stage);
      const meanwhile = mention(server, QUESTION);
      await until(() => server.gateway.resumed() === 1, 'the resumed session');
      await until(() => answered(stage, meanwhile).length > 0);
      await settle();
      expect([answered(stage, first).length, answered(stage, meanwhile).length]).toEqual([1, 1]);
      expect([server.gateway.identified(), platform.ready()]).toEqual([1, true]);
    }),
  );

  it('is made anew after an invalid session', () =>
    onStage({}, async (stage) => {
      const { server, platform } = stage;
      server.gateway.invalidate(false);
      // The client leaves the five seconds between identifications that Discord asks for.
      await until(() => server.gateway.identified() === 2, 'the new session');
      await until(() => platform.ready());
      const id = mention(server, QUESTION);
      await until(() => answered(stage, id).length === 1);
    }));

  it('is not sought again when Discord withdraws the token, and the door says that it is closed', () =>
    onStage({}, async ({ server, platform, logged }) => {
      server.gateway.closeWith(4004);
      await until(() => !platform.ready());
      await until(() => logged.some((line) => line.includes('4004')));
      await settle();
      expect(server.gateway.identified()).toBe(1);
    }));
});

describe('logging in', () => {
  const silent = { info: () => {}, warn: () => {}, error: () => {} };

  async function refused(prepare: (stage: Stage) => void, rest = {}): Promise<{ error: unknown; identified: number }> {
    const stage = await openStage({ start: false, discord: rest });
    prepare(stage);
    const error = await stage.platform.start(stage.bot).catch((one: unknown) => one);
    const identified = stage.server.gateway.identified();
    await stage.close();
    return { error, identified };
  }

  it('with a wrong token says so once', async () => {
    const { error, identified } = await refused(() => {}, { token: 'wrong' });
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'discord-token', message: expect.stringContaining('DISCORD_TOKEN') });
    expect(identified).toBe(0);
  });

  it('that the gateway refuses for its token says so once', async () => {
    const { error, identified } = await refused(({ server }) => server.gateway.refuseWith(4004));
    expect([error, identified]).toMatchObject([{ code: 'discord-token' }, 1]);
  });

  it('with an intent that is not switched on says which and where, once', async () => {
    const { error, identified } = await refused(({ server }) => server.gateway.refuseWith(4014), {
      followThreads: true,
    });
    expect([error, identified]).toMatchObject([{ code: 'discord-intents' }, 1]);
    expect(String(error)).toMatch(/Message Content intent.*DISCORD_FOLLOW_THREADS=false/);
  });

  it('does not use up the last of the logins that Discord allows', async () => {
    const { error, identified } = await refused(({ server }) => {
      server.limits.sessions = 0;
    });
    expect(error).toBeInstanceOf(EnvironmentError);
    expect([error, identified]).toMatchObject([{ code: 'discord-sessions' }, 0]);
  });

  it('is tried again, with pauses, while Discord is away', async () => {
    const pauses: number[] = [];
    const stage = await openStage({
      start: false,
      discord: { pause: async (ms) => void pauses.push(ms) },
    });
    stage.server.fail(/^GET \/gateway\/bot$/, { status: 503, times: 8 });
    await stage.platform.start(stage.bot);
    expect(stage.platform.ready()).toBe(true);
    expect(pauses.length).toBeGreaterThan(0);
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    await stage.close();
  });

  it('is given up when Discord stays away', async () => {
    const stage = await openStage({ start: false });
    await stage.close();
    const door = createDiscord({
      ...{ token: 'x', followThreads: false, apiUrl: stage.server.url, log: silent, pause: () => Promise.resolve() },
    });
    const bot = await openBot();
    await expect(door.start(bot)).rejects.toMatchObject({ code: 'discord-unreachable' });
    expect(door.ready()).toBe(false);
    await bot.store.close();
  });
});
