import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/knowledge/checks/index.ts';

const NO_RULES = ['check.ts', 'index.ts'];

describe('CHECKS', () => {
  const names = CHECKS.map(({ name }) => name);

  it('lists every file of its folder, each rule under the name of its file', () => {
    const folder = new URL('../../../src/knowledge/checks/', import.meta.url);
    const files = readdirSync(folder).filter((file) => !NO_RULES.includes(file));
    expect(names).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  it('has a test for every rule', () => {
    const tests = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
    expect(names.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});
