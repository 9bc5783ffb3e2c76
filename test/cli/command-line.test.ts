import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, readOptions, readWordsAndOptions, runCommand } from '../../src/cli/shell/command-line.ts';
import { EnvironmentError, UsageError } from '../../src/errors.ts';

const TEXT = { type: 'string' } as const;

describe('readOptions', () => {
  it('reads what is given', () => {
    const options = { a: TEXT, b: TEXT, c: TEXT, d: { type: 'boolean' } } as const;
    expect(readOptions(['--a', '1', '--b=two words', '--d'], options, 'Usage')).toEqual({
      a: '1',
      b: 'two words',
      d: true,
    });
  });

  it.each([
    [['--d', '1'], /Unknown option '--d'[\s\S]*\n\nUsage: a$/],
    [['--a'], /--a[\s\S]*argument missing\n\nUsage: a$/],
    [['word'], /'word'[\s\S]*\n\nUsage: a$/],
  ])('says what does not fit in %j, and how to use it', (args, message) => {
    expect(() => readOptions(args, { a: TEXT }, 'Usage: a')).toThrow(message);
    expect(() => readOptions(args, { a: TEXT }, 'Usage: a')).toThrow(UsageError);
  });
});

describe('readWordsAndOptions', () => {
  it('takes words beside options', () => {
    expect(readWordsAndOptions(['two', '--a', '1', 'words'], { a: TEXT }, 'Usage')).toMatchObject({
      values: { a: '1' },
      positionals: ['two', 'words'],
    });
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['what the command gives', () => Promise.resolve(1), 1, []],
    ['0 where it gives nothing', () => Promise.resolve(), 0, []],
    ['2 after an error of ours', () => Promise.reject(new EnvironmentError('folder', 'Is gone.')), 2, ['Is gone.']],
    ['1 after another error', () => Promise.reject(new RangeError('unforeseen')), 1, [new RangeError('unforeseen')]],
  ])('is %s', async (_, command: () => Promise<number> | Promise<void>, code, told) => {
    const complaints: unknown[] = [];
    expect(await exitCodeOf(command, (message) => complaints.push(message))).toBe(code);
    expect(complaints).toEqual(told);
  });
});

describe('runCommand', () => {
  const unexpected = async () => expect.unreachable('the command was run');

  it('runs nothing in a file that another one imports', async () => {
    await runCommand(import.meta.url, 'Usage', unexpected, ['node', '/elsewhere.ts']);
  });

  it('hands on the arguments in the file that was started', async () => {
    const given: (readonly string[])[] = [];
    const started = resolve('here.ts');
    const before = process.exitCode;
    await runCommand(pathToFileURL(started).href, 'Usage', async (args) => void given.push(args), [
      'node',
      started,
      '--a',
      '1',
    ]);
    process.exitCode = before;
    expect(given).toEqual([['--a', '1']]);
  });

  it('explains a command that is asked for help', async () => {
    const script = resolve(import.meta.dirname, '../../src/cli/discord-register.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--help']);
    expect(stdout).toMatch(/^Usage: npm run discord:register/);
  });
});
