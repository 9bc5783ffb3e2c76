import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

const NOW = '2026-03-01';
const ROOT = resolve(import.meta.dirname, '..');

/** Runs `npm start` without npm. */
async function start(args: readonly string[], input: string) {
  const child = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['src/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, KNOWLEDGE_DIR: 'knowledge', LOCALE: '', TODAY: NOW, NO_COLOR: '1' },
  });
  child.stdin.end(input);
  return outcomeOf(child);
}

describe('the program', () => {
  it('explains itself', async () => {
    const { output, errors, code } = await start(['--help'], '');
    expect(output).toContain('Usage: npm start');
    expect([errors, code]).toEqual(['', 0]);
  });

  it('answers a piped question with its source, and ends', async () => {
    const { output, errors, code } = await start([], 'How much was Didi fined in 2022?\n');
    expect(output).toMatch(
      /^[^\n]*8\.026 billion[^\n]* \[1\][^\n]*\n[\s\S]*\nSources:\n\[1\] .+\n {4}https?:\/\/\S+\n/,
    );
    expect(output.match(/^Sources:$/gm)).toHaveLength(1);
    expect(output).not.toMatch(/\u001b|^> /m);
    expect([errors, code]).toEqual(['', 0]);
  });
});
