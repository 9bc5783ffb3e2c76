import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { isTraditional, toTraditional } from '../../src/lang/text.ts';
import { itemsOf, runCommand } from './run-command.ts';

describe('/help', () => {
  it.each([
    ['en', 'en'],
    ['zh-CN', 'zh'],
  ] as const)('says what the library is about, what to ask and every command, for %s', (locale, language) => {
    const reply = runCommand('/help', undefined, { locale });
    const lines = itemsOf(reply);
    expect(lines[0]).toBe(language === 'en' ? 'Who runs Halden Optics?' : '哈尔登光学的首席执行官是谁？');
    const listed = lines.slice(-commands.length);
    commands.forEach(({ name, summary }, place) => {
      expect(listed[place]).toMatch(new RegExp(`^/${name}( |$)`));
      expect(listed[place]).toContain(summary[language]);
    });
  });

  it('is in Traditional characters for a Traditional reader', () => {
    const shown = plainText(runCommand('/help', undefined, { locale: 'zh-TW' }));
    expect(isTraditional(shown)).toBe(true);
    expect(toTraditional(shown)).toBe(shown);
  });

  it('gives examples that are answered', () => {
    const lines = itemsOf(runCommand('/help')).slice(-commands.length);
    for (const line of lines) {
      const [example = ''] = line.split('  ');
      expect(['command', 'answered', 'unknown']).toContain(runCommand(example).kind);
      // The fixture has no revenue of both companies, none of the first one, and nothing that happened since 2021.
      expect(runCommand(example).kind === 'unknown').toBe(/^\/(?:compare|chart|timeline)/.test(example));
    }
  });
});
