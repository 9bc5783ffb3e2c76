import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKey } from '../../src/store/key.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => 255 - i));

describe('readKey', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenda-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = () => join(folder, 'data', 'wenda.sqlite');

  it.each(['base64', 'base64url', 'hex'] as const)('reads a key in %s', (encoding) => {
    const given = ` ${KEY.toString(encoding)}\n`;
    expect(Buffer.from(readKey({ given, file: file() }))).toEqual(KEY);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', 'short', KEY.toString('hex').slice(2), `${KEY.toString('hex')}00`, '問'.repeat(43)])(
    'refuses %j, says how to make a key and does not repeat the value',
    (given) => {
      const read = () => readKey({ given, file: file() });
      expect(read).toThrow(expect.objectContaining({ name: 'UsageError', code: 'encryption-key' }));
      expect(read).toThrow(/node -p/);
      if (given.length > 5) expect(read).not.toThrow(given);
    },
  );

  it('makes a key file beside the database once, for nobody else to read', () => {
    const key = readKey({ file: file() });
    expect(key).toHaveLength(32);
    expect(readKey({ file: file() })).toEqual(key);
    expect(statSync(`${file()}.key`).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data'))).toEqual(['wenda.sqlite.key']);
    expect(readKey({ file: join(folder, 'other.sqlite') })).not.toEqual(key);
  });

  it('keeps a damaged key file and says what to do', () => {
    readKey({ file: file() });
    writeFileSync(`${file()}.key`, 'damaged');
    expect(() => readKey({ file: file() })).toThrow(
      expect.objectContaining({ name: 'EnvironmentError', code: 'key-file', message: expect.stringMatching(/backup/) }),
    );
    expect(readFileSync(`${file()}.key`, 'utf8')).toBe('damaged');
  });

  it('says so when the key file can not be made', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder would be');
    expect(() => readKey({ file: file() })).toThrow(expect.objectContaining({ code: 'key-file' }));
  });

  it('wants a given key for PostgreSQL', () => {
    const read = () => readKey({ databaseUrl: 'postgresql://u:secret@h/d', file: file() });
    expect(read).toThrow(expect.objectContaining({ name: 'UsageError', code: 'encryption-key' }));
    expect(read).toThrow(/node -p/);
    expect(read).not.toThrow(/secret/);
  });

  it('makes a passing key for a database in memory', () => {
    expect(readKey({ file: ':memory:' })).not.toEqual(readKey({ file: ':memory:' }));
  });
});
