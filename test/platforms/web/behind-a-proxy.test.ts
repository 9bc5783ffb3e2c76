import { describe, expect, it } from 'vitest';
import { createLimits } from '../../../src/chat/limits.ts';
import { openBot } from '../../chat/open-bot.ts';
import { openWeb, QUESTION } from './open-web.ts';

/** The status that each of three people gets who ask through one reverse proxy, two questions a minute being allowed to each. */
async function statusesFor(trustProxy: string | undefined): Promise<readonly number[]> {
  const chat = await openBot({ limits: createLimits({ user: 2, workspace: 0 }) });
  const { send } = await openWeb({ chat, ...(trustProxy !== undefined && { trustProxy }) });
  const statuses: number[] = [];
  for (const person of [1, 2, 3]) {
    const { status } = await send('/api/ask', { question: QUESTION }, { 'x-forwarded-for': `203.0.113.${person}` });
    statuses.push(status);
  }
  return statuses;
}

describe('people behind one reverse proxy', () => {
  it.each(['1', 'loopback', '127.0.0.0/8, ::1'])('count each alone where %s is trusted', async (trustProxy) => {
    expect(await statusesFor(trustProxy)).toEqual([200, 200, 200]);
  });

  it.each([undefined, '10.0.0.0/8'])('count as one where %s is trusted', async (trustProxy) => {
    expect(await statusesFor(trustProxy)).toEqual([200, 200, 429]);
  });
});
