import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NPM_COMMANDS, npmCommandLines } from '../src/npm-commands.ts';

const manifest: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(manifest);

describe('the list of commands', () => {
  it('has every script of the package, and no other', () => {
    expect([...NPM_COMMANDS].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('is a line each, that fits a terminal', () => {
    const lines = npmCommandLines();
    for (const name of NPM_COMMANDS)
      expect(lines.filter((line) => line.startsWith(`  npm run ${name} `))).toHaveLength(1);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });
});
