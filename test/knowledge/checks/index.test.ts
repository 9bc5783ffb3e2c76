import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/knowledge/checks/index.ts';

const NO_RULES = ['check.ts', 'index.ts'];

/** The names of the files in a folder and those below it. */
function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(new URL(folder, import.meta.url), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('CHECKS', () => {
  const names = CHECKS.map(({ name }) => name);

  it('lists every file of its folders, each rule under the name of its file', () => {
    const files = filesOf('../../../src/knowledge/checks/').filter((file) => !NO_RULES.includes(file));
    expect(names).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  it('has a test for every rule', () => {
    const tests = filesOf('.');
    expect(names.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});
