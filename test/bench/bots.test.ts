import { describe, expect, it } from 'vitest';
import { createAnswers } from './answers.ts';
import { type Asked, askInParallel, type BotLoad } from './askers.ts';
import { startBare } from './bare-process.ts';
import { type DiscordMeasured, measureDiscord } from './discord/measure-discord.ts';
import { reportOfDiscord } from './discord/report-discord.ts';
import type { Burst } from './slack/burst.ts';
import { measureSlack } from './slack/measure-slack.ts';
import { reportOfSlack } from './slack/report-slack.ts';

const QUESTIONS = ['What is this?', '这是什么？'];
const DOOR = ['Wenda, SQLite', 'Wenda, SQLite, each question another one'];

const load: BotLoad = {
  perSecond: 400,
  asked: 2000,
  failed: 0,
  acknowledged: { p50: 10.04, p99: 30 },
  answered: { p50: 20, p99: 55.55 },
};

const burst: Burst = {
  mentions: 600,
  failed: 1,
  acknowledged: { p50: 20, p99: 2_500, longest: 2_600 },
  answered: 9_500,
  health: 40,
  sender: 12,
};

describe('askers', () => {
  it('ask as often as they are told, each one after its answer', async () => {
    const open = new Map<number, number>();
    const ask = async (asker: number): Promise<Asked> => {
      open.set(asker, (open.get(asker) ?? 0) + 1);
      expect(open.get(asker)).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      open.set(asker, 0);
      return { answered: asker };
    };
    const measured = await askInParallel({ asked: 50, askers: 4, ask });
    expect(open.size).toBe(4);
    expect(measured).toMatchObject({ asked: 50, failed: 0 });
    expect(measured.perSecond).toBeGreaterThan(0);
    expect(measured.acknowledged).toBeUndefined();
  });

  it('take the times from what was answered, and count what was not', async () => {
    const times = [1, undefined, 3, 2, undefined];
    let next = 0;
    const ask = async (): Promise<Asked | undefined> => {
      const time = times[next++];
      return time === undefined ? undefined : { acknowledged: time / 2, answered: time };
    };
    const measured = await askInParallel({ asked: 5, askers: 1, ask });
    expect(measured).toMatchObject({
      asked: 5,
      failed: 2,
      acknowledged: { p50: 1, p99: 1.5 },
      answered: { p50: 2, p99: 3 },
    });
  });

  it('give up on a bot that answers nothing', async () => {
    const silent = askInParallel({ asked: 1_000_000, askers: 20, ask: async () => undefined });
    await expect(silent).rejects.toMatchObject({ code: 'bench-answers' });
  });
});

describe('an answer that is waited for', () => {
  it('is known by what it answers', async () => {
    const answers = createAnswers();
    const [first, second] = [answers.to('1'), answers.to('2')];
    answers.arrived('another');
    answers.arrived('2');
    expect(await second).toBeGreaterThan(0);
    answers.arrived('1');
    expect(await first).toBeGreaterThan(0);
  });

  it('is given up when it does not come', async () => {
    const never = createAnswers(1).to('1');
    const [answered] = await Promise.all([never, new Promise((resolve) => setTimeout(resolve, 20))]);
    expect(answered).toBeUndefined();
  });
});

describe('a baseline that ends before it is ready', () => {
  it('is told instead of waited for', async () => {
    const script = new URL('nowhere.ts', import.meta.url);
    await expect(startBare({ script, args: [] })).rejects.toMatchObject({ code: 'bench-process' });
  });
});

describe('the report of Slack', () => {
  it('puts the door beside the bare app', () => {
    const report = reportOfSlack({
      bots: [
        { bot: 'bare', load },
        { bot: 'door', load: { ...load, perSecond: 100, failed: 3 } },
      ],
      bursts: [{ bot: 'door', burst }],
    });
    expect(report).toMatch(/\ndoor +1 +20 +2500 +2600 +9\.5 +40 +12\n/);
    expect(report).toMatch(/^Slack, HTTP +asked +failed +a second +acknowledged p50 ms/);
    expect(report).toMatch(/\nbare +2000 +0 +400 +10\.0 +30\.0 +20\.0 +55\.5 +1\.000 +1\.000\n/);
    expect(report).toMatch(/\ndoor +2000 +3 +100 +10\.0 +30\.0 +20\.0 +55\.5 +0\.250 +1\.000\n/);
    expect(report).toContain('app_mention -> say');
  });
});

describe('the report of Discord', () => {
  const { acknowledged: _, ...unacknowledged } = load;
  const measured: DiscordMeasured = {
    bots: [
      { bot: 'bare', load: unacknowledged },
      { bot: 'door', load: { ...unacknowledged, perSecond: 100 } },
    ],
    guilds: 1001,
    memory: [
      { bot: 'bare', one: { resident: 100e6, heap: 20e6 }, many: { resident: 200e6, heap: 120e6 } },
      { bot: 'door', one: { resident: 300e6, heap: 150e6 }, many: { resident: 350e6, heap: 200e6 } },
    ],
  };

  it('puts the door beside the bare bot, without an acknowledgement', () => {
    expect(reportOfDiscord(measured)).toMatch(/\ndoor +2000 +0 +100 +- +- +20\.0 +55\.5 +0\.250 +-\n/);
  });

  it('tells what a further guild costs', () => {
    const report = reportOfDiscord(measured);
    expect(report).toMatch(/\nbare +1 +100 +20\nbare +1,001 +200 +120 +100\.0 +1\.000\n/);
    expect(report).toMatch(/\ndoor +1 +300 +150\ndoor +1,001 +350 +200 +50\.0 +0\.500\n/);
  });
});

describe('measuring the doors', () => {
  it('answers all of Slack’s mentions, in both bots', async () => {
    const { bots, bursts } = await measureSlack({
      questions: QUESTIONS,
      different: QUESTIONS,
      events: 50,
      progress: () => {},
    });
    expect(bots.map(({ bot }) => bot)).toEqual(['Bolt, an echo', ...DOOR]);
    for (const { load } of bots) {
      expect(load).toMatchObject({ asked: 50, failed: 0 });
      expect(load.acknowledged?.p50).toBeGreaterThan(0);
      expect(load.answered.p99).toBeGreaterThanOrEqual(load.answered.p50);
    }
    expect(bursts.map(({ burst: { mentions, failed } }) => [mentions, failed])).toEqual([
      [600, 0],
      [600, 0],
    ]);
  }, 240_000);

  it('answers all of Discord’s mentions, in both bots, and weighs the guilds', async () => {
    const { bots, memory } = await measureDiscord({
      questions: QUESTIONS,
      different: QUESTIONS,
      events: 50,
      guilds: 200,
      progress: () => {},
    });
    expect(bots.map(({ bot }) => bot)).toEqual(['discord.js, an echo', ...DOOR]);
    for (const { load } of bots) expect(load).toMatchObject({ asked: 50, failed: 0 });
    for (const { one, many } of memory) expect(many.heap).toBeGreaterThan(one.heap);
  }, 90_000);
});
