import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isEntryPoint, readFlags } from '../../src/ops/command-line.ts';

describe('readFlags', () => {
  it('reads the flags that are given', () => {
    expect(readFlags(['--a', '1', '--b=two words'], ['a', 'b', 'c'], 'Usage')).toEqual({ a: '1', b: 'two words' });
  });

  it('says what does not fit, and how to use it', () => {
    expect(() => readFlags(['--d', '1'], ['a'], 'Usage: a')).toThrow(/Unknown option '--d'[\s\S]*\nUsage: a$/);
    expect(() => readFlags(['--a'], ['a'], 'Usage: a')).toThrow(/--a[\s\S]*argument missing\nUsage: a$/);
  });
});

describe('isEntryPoint', () => {
  it('is true for the file that the process was started with only', () => {
    expect(isEntryPoint(pathToFileURL(process.argv[1] ?? '').href)).toBe(true);
    expect(isEntryPoint(import.meta.url)).toBe(false);
  });
});
