import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { describeCommands } from '../../../src/chat/command/describe-commands.ts';
import { hasHan } from '../../../src/lang/text.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';

const infos = describeCommands(commands, fixtureLibrary());

describe('what platforms are told of the commands', () => {
  it('has every command with its option in both languages', () => {
    expect(infos.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    for (const { summary, options, example } of infos)
      for (const { en, zh } of [summary, ...options.map(({ description }) => description)]) {
        expect([hasHan(en), hasHan(zh)]).toEqual([false, true]);
        expect(example.en).not.toMatch(/[{}]/);
      }
  });

  it('names every command in Chinese, in both scripts, as platforms take it: without spaces', () => {
    for (const { name, localName } of infos) {
      expect(localName.en).toBe(name);
      expect([localName.zh, localName.traditional].join()).toMatch(/^\p{Script=Han}+,\p{Script=Han}+$/u);
    }
    expect(infos.find(({ name }) => name === 'timeline')?.localName.traditional).toBe('時間線');
  });

  it('says which options are needed and which take a company', () => {
    const shown = infos.map(({ name, options }) => [
      name,
      ...options.map(({ required, companies }) => [required, companies]),
    ]);
    expect(shown).toEqual([
      ['ask', [true, false]],
      ['company', [true, true]],
      ['timeline', [true, true]],
      ['compare', [true, false]],
      ['chart', [true, true]],
      ['latest', [false, true]],
      ['sources', [false, true]],
      ['follow', [false, true]],
      ['unfollow', [false, true]],
      ['suggest', [true, false]],
      ['explain', [true, false]],
      ['help'],
    ]);
  });
});
