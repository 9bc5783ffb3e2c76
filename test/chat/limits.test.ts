import { describe, expect, it } from 'vitest';
import { createLimits } from '../../src/chat/limits.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { incoming, keyedForTests, openBot, openTestStore } from './open-bot.ts';

describe('limits', () => {
  it('count each person by itself, and the workspace over all', async () => {
    const limits = createLimits({ user: 2, workspace: 3 });
    const take = (user: string) => limits.take(incoming('', { user }));
    expect([await take('a'), await take('a')]).toEqual([0, 0]);
    expect(await take('a')).toBeGreaterThan(50);
    expect(await take('b')).toBe(0);
    expect(await take('c')).toBeGreaterThan(50);
    expect(await limits.take(incoming('', { workspace: 'other' }))).toBe(0);
  });

  it('are shared by all processes of one database, and each has its own while that is away', async () => {
    const { counts } = await openTestStore();
    let isAway = false;
    const problems: unknown[] = [];
    const shared = {
      counts: {
        add: (...given: Parameters<typeof counts.add>) =>
          isAway ? Promise.reject(new Error('away')) : counts.add(...given),
      },
      keyed: keyedForTests,
      onProblem: (error: unknown) => problems.push(error),
    };
    const [one, two] = [
      createLimits({ user: 2, workspace: 3, shared }),
      createLimits({ user: 2, workspace: 3, shared }),
    ];
    expect([await one.take(incoming('')), await two.take(incoming(''))]).toEqual([0, 0]);
    expect(await one.take(incoming(''))).toBeGreaterThan(50);
    expect(await two.take(incoming('', { user: 'b' }))).toBe(0);
    expect(await two.take(incoming('', { user: 'c' }))).toBeGreaterThan(50);
    isAway = true;
    expect(await two.take(incoming('', { workspace: 'other' }))).toBe(0);
    expect(problems).toHaveLength(2);
  });

  it('of nought are none', async () => {
    const limits = createLimits({ user: 0, workspace: 0 });
    for (let question = 0; question < 2_000; question += 1) expect(await limits.take(incoming(''))).toBe(0);
  });

  it('are told in the language of the question, and the next minute is open', async () => {
    const bot = await openBot({ limits: createLimits({ user: 1, workspace: 0 }) });
    expect((await bot.handle(incoming('Who runs Halden Optics?'))).kind).toBe('answered');
    const refused = await bot.handle(incoming('哈尔登光学的首席执行官是谁？'));
    expect([refused.kind, refused.language]).toEqual(['limited', 'zh-Hans']);
    expect(plainText(refused)).toMatch(/^提问太快了，请在\d+秒后再问。$/);
  });
});
