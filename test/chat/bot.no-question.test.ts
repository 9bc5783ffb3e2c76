import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/respond/reply.ts';
import { incoming, openBot, sourcesOf } from './open-bot.ts';

const bot = await openBot();

describe('a message that is no question', () => {
  it.each(
    [
      '',
      '   \n\t',
      '?',
      '。。。',
      '😀',
      '👩‍🚀🔭🇳🇴',
      '\u0000\u0007\u001b[31m',
      '\ud800',
      '@everyone',
      '@here',
      '<!channel>',
      '<!here> <@U123>',
      '/',
      '//',
      '/没有这个',
      '`*_~|',
      'https://example.com',
      '__proto__',
      'constructor',
      '/constructor',
      '42',
      'x'.repeat(2001),
      '哈'.repeat(2001),
      '@everyone '.repeat(10_000),
    ].map((text) => [text.slice(0, 20), text] as const),
  )('gets a short answer without sources, and nothing of it said again: %j', async (_, text) => {
    const reply = await bot.handle(incoming(text));
    expect(['outOfScope', 'unknown', 'command']).toContain(reply.kind);
    expect(sourcesOf(reply)).toEqual([]);
    const shown = plainText(reply);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(300);
    expect(shown).not.toMatch(/@everyone|@here|<!|<@|[^\P{Cc}\n]/u);
  });
});
