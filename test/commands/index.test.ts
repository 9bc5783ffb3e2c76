import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { hasHan } from '../../src/lang/text.ts';

const FOLDER = join(import.meta.dirname, '../../commands');
const sourceOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** A file that exports a definition is a command; any other one only helps commands. */
const commandFiles = readdirSync(FOLDER).filter((file) => /= defineCommand\(/.test(sourceOf(file)));

describe('the list of commands', () => {
  it('names every file that defines one, and nothing else', () => {
    expect(commands.map(({ name }) => `${name}.ts`).sort()).toEqual(commandFiles.sort());
  });

  it('names each once', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it.each(commandFiles)('finds one exported definition, named as the file, in %s', (file) => {
    const definitions = [...sourceOf(file).matchAll(/export const (\w+) = defineCommand\(\{\s+name: '([^']+)'/g)];
    expect(definitions.map(([, variable, name]) => [variable, `${name}.ts`])).toEqual([
      [`${file.replace('.ts', '')}Command`, file],
    ]);
  });

  it('has a test file for each', () => {
    const tests = readdirSync(import.meta.dirname);
    for (const { name } of commands) expect(tests).toContain(`${name}.test.ts`);
  });
});

describe.each(commands.map((command) => [command.name, command] as const))('the definition of /%s', (_, command) => {
  it('is named with a lower-case word that every door takes', () => {
    expect(command.name).toMatch(/^[a-z]{2,32}$/);
  });

  it('is summed up on one short line in both languages', () => {
    for (const summary of [command.summary.en, command.summary.zh]) expect(summary).toMatch(/^\S.{0,98}\S$/);
    expect(hasHan(command.summary.en)).toBe(false);
    expect(hasHan(command.summary.zh)).toBe(true);
  });

  it('describes every option, in no more than a door shows', () => {
    for (const [name, option] of Object.entries(command.options.shape)) {
      expect(name).toMatch(/^[a-z]{2,32}$/);
      expect(option.description ?? '').toMatch(/^\S.{0,98}\S$/);
    }
  });

  it('puts what it requires first', () => {
    const optional = Object.values(command.options.shape).map((option) => option.isOptional());
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it('has an example in both languages that begins with its name and holds only known gaps', () => {
    for (const example of [command.examples.en, command.examples.zh]) {
      expect(example.split(' ')[0]).toBe(command.name);
      expect(example.replace(/\{(company|other|question)\}/g, '')).not.toMatch(/[{}/]/);
    }
  });
});
