import { describe, expect, it } from 'vitest';
import { createLimits } from '../../../src/chat/limits.ts';
import { openBot } from '../../chat/open-bot.ts';
import { openWeb, QUESTION } from './open-web.ts';

/** How each of three people is answered who ask through one reverse proxy, two questions a minute being allowed to each. */
async function kindsFor(trustProxy: string | undefined): Promise<readonly string[]> {
  const chat = await openBot({ limits: createLimits({ user: 2, workspace: 0 }) });
  const { send } = await openWeb({ chat, ...(trustProxy !== undefined && { trustProxy }) });
  const kinds: string[] = [];
  for (const person of [1, 2, 3]) {
    const { body } = await send('/api/ask', { question: QUESTION }, { 'x-forwarded-for': `203.0.113.${person}` });
    kinds.push(JSON.parse(body).kind);
  }
  return kinds;
}

describe('people behind one reverse proxy', () => {
  it.each(['1', 'loopback', '127.0.0.0/8, ::1'])('count each alone where %s is trusted', async (trustProxy) => {
    expect(await kindsFor(trustProxy)).toEqual(['answered', 'answered', 'answered']);
  });

  it.each([undefined, '10.0.0.0/8'])('count as one where %s is trusted', async (trustProxy) => {
    expect(await kindsFor(trustProxy)).toEqual(['answered', 'answered', 'limited']);
  });
});
