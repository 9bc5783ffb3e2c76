import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { exampleOf } from '../../../src/chat/command/examples.ts';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';

const library = fixtureLibrary();
const command = (name: string) => commands.filter((one) => one.name === name);
const withExamples = (...exampleCompanies: readonly string[]) => ({
  ...library,
  glossary: { ...library.glossary, exampleCompanies: [...exampleCompanies] },
});

describe('the example of a command', () => {
  it.each([
    ['en', 'compare Halden Optics and Qingyu Observatory revenue'],
    ['zh-Hans', 'compare 哈尔登光学和青屿天文台的营收'],
    ['zh-Hant', 'compare 哈爾登光學和青嶼天文臺的營收'],
  ] as const)('names the companies of the glossary in %s', (language, example) => {
    const given = withExamples('halden', 'qingyu');
    expect(command('compare').map((one) => exampleOf(one, given, language))).toEqual([example]);
  });

  it('names the first companies of the library where the glossary names none, or one that is gone', () => {
    for (const given of [library, withExamples('gone', 'corvane')])
      expect(command('company').map((one) => exampleOf(one, given, 'en'))).toEqual(['company Corvane Instruments']);
  });

  it('asks a question of the glossary', () => {
    expect(command('ask').map((one) => exampleOf(one, library, 'zh-Hans'))).toEqual([
      'ask 哈尔登光学的首席执行官是谁？',
    ]);
  });

  it.each(commands.map((one) => [one.name, one] as const))('of /%s leaves no gap unfilled', (name, one) => {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      expect(exampleOf(one, library, language)).not.toMatch(/[{}…]/);
      expect(exampleOf(one, library, language).startsWith(name)).toBe(true);
    }
  });

  it('shows a gap, and not a brace, in a library without companies', () => {
    const empty = createLibrary({ articles: [], companies: [], attributes: [], glossary: library.glossary });
    expect(command('compare').map((one) => exampleOf(one, empty, 'en'))).toEqual(['compare … and … revenue']);
  });
});
