import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ask } from '../../src/answer/ask.ts';
import { exampleOf } from '../../src/chat/command/examples.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { greeting } from '../../src/chat/words/greeting.ts';
import { toTraditional } from '../../src/lang/text.ts';
import { marksIn, sourcesOf } from '../chat/open-bot.ts';
import { NOW, realSearchable } from '../fixtures/library.ts';
import { runCommand, tableOf } from './run-command.ts';

const searchable = await realSearchable();
const { library } = searchable;
const LANGUAGES = [
  ['en', 'en-GB'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
] as const;

const EXAMPLES = commands.flatMap((command) =>
  LANGUAGES.map(([language, locale]) => [exampleOf(command, library, language), language, locale] as const),
);

describe('the examples of the commands on the bundled library', () => {
  it.each(EXAMPLES)('/%s is answered in %s', (example, language, locale) => {
    const reply = runCommand(`/${example}`, searchable, { locale });
    expect(['command', 'answered']).toContain(reply.kind);
    expect(reply.language).toBe(language);
    expect(plainText(reply)).not.toBe('');
    expect(new Set(marksIn(reply))).toEqual(new Set(sourcesOf(reply).map(({ n }) => n)));
  });

  it('of Traditional readers are in Traditional characters', () => {
    for (const [example, language] of EXAMPLES)
      if (language === 'zh-Hant') expect(toTraditional(example)).toBe(example);
  });
});

describe.each(['company', 'timeline'])('/%s on every company of the bundled library', (command) => {
  it('cites the value of every row, and says something on all', () => {
    for (const { names } of library.companies.values()) {
      const reply = runCommand(`/${command} ${names['zh-Hans'] ?? names.en}`, searchable);
      for (const [, value = []] of tableOf(reply).rows) expect(value.at(-1)?.type).toBe('cite');
      expect(tableOf(reply).rows.length).toBeLessThanOrEqual(command === 'timeline' ? 7 : 16);
      expect(plainText(reply).trim()).not.toBe('');
    }
  });
});

describe('the greeting of the bundled library', () => {
  const { en, zh } = library.glossary.examples;

  it.each(['en', 'zh-CN'])('offers three questions in both languages, for %s', (locale) => {
    const offered = [...greeting(library, { locale, closed: [] }).matchAll(/^ {2}(\S.*)$/gm)].map(
      ([, question = '']) => question,
    );
    expect(offered).toHaveLength(3);
    expect(offered.some((question) => en.includes(question))).toBe(true);
    expect(offered.some((question) => zh.includes(question))).toBe(true);
  });

  it('has three questions in each language to offer', () => {
    expect([en, zh].map(({ length }) => length)).toEqual([3, 3]);
  });

  it.each([...en, ...zh])('offers what is answered: %s', (question) => {
    expect(ask(question, {}, searchable, NOW).kind).toBe('answered');
  });
});
