import { describe, expect, it } from 'vitest';
import { createLimits } from '../../src/chat/limits.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { incoming, openBot } from './open-bot.ts';

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
