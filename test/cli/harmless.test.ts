import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/cli/shell/harmless.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('what is printed', () => {
  it('shows what could act, and does not do it', () => {
    expect(harmless('a\u001b[31mb\u0007\u202ec\r\n\td')).toBe('a\\u001b[31mb\\u0007\\u202ec\\u000d\n\td');
    expect(harmless('问答 é 👨‍👩‍👧')).toBe('问答 é 👨‍👩‍👧');
  });

  it('acts in no case, and means the same as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        expect(harmless(said)).not.toMatch(ACTIVE);
        expect(JSON.parse(harmless(JSON.stringify({ said })))).toEqual({ said });
      }),
    );
  });

  it('goes through it in every command', () => {
    const folder = join(ROOT, 'src/cli');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const direct = files.filter((path) => /console\.|stdout\.write/.test(readFileSync(join(folder, path), 'utf8')));
    expect(direct).toEqual(['shell/harmless.ts']);
  });

  it('is harmless where a file of the knowledge folder has a hostile name and text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenda-hostile-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles', 'a\u001b]0;owned\u0007\u202e.md'), '---\n\u001b[2J: [\n---\n');
    const args = ['--import', 'tsx', 'src/cli/check-knowledge.ts', '--knowledge', folder];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    rmSync(folder, { recursive: true });
    expect(output + errors).toContain('\\u001b]0;owned\\u0007');
    expect(output + errors).not.toMatch(ACTIVE);
  });
});
