import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvironmentError, UsageError } from '../errors.ts';
import { KEY_BYTES } from './seal.ts';

export type KeyOptions = {
  /** ENCRYPTION_KEY: 32 bytes as base64 or hex. */
  readonly given?: string | undefined;
  /** DATABASE_URL: with it the key must be given, because several replicas share it. */
  readonly databaseUrl?: string | undefined;
  /** The SQLite file; its key lies beside it in `<file>.key`. */
  readonly file: string;
};

const MAKE_ONE = `node -p "require('node:crypto').randomBytes(${KEY_BYTES}).toString('base64')"`;

/**
 * The key of `createSeal`: the given one, else the one of the key file, which is made on first use (random, mode 0600).
 * Throws UsageError `encryption-key` for a key that is missing or none, EnvironmentError `key-file` for a file that can't be used.
 */
export function readKey({ given, databaseUrl, file }: KeyOptions): Uint8Array {
  if (given !== undefined) return parseGiven(given);
  if (databaseUrl !== undefined) throw keyNeeded();
  if (file === ':memory:') return randomBytes(KEY_BYTES);
  return fromFile(`${file}.key`);
}

function parseGiven(given: string): Uint8Array {
  const key = parseKey(given);
  if (key !== undefined) return key;
  throw new UsageError(
    'encryption-key',
    `ENCRYPTION_KEY is not a key of ${KEY_BYTES} bytes in base64 or hex. Make one with: ${MAKE_ONE}`,
  );
}

function parseKey(text: string): Uint8Array | undefined {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, 'hex');
  return /^[\w+/-]{43}=?$/.test(trimmed) ? Buffer.from(trimmed, 'base64') : undefined;
}

function keyNeeded(): UsageError {
  return new UsageError(
    'encryption-key',
    'DATABASE_URL is set, so ENCRYPTION_KEY must be too: every replica needs the same key, and a database its own. ' +
      `Make one with: ${MAKE_ONE}`,
  );
}

function fromFile(path: string): Uint8Array {
  try {
    const key = parseKey(readOrMake(path));
    if (key !== undefined) return key;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError('key-file', `The key file can't be read or made: ${reason}. Make its folder writable.`, {
      value: path,
      cause,
    });
  }
  throw new EnvironmentError(
    'key-file',
    `${path} does not hold a key. Restore it from a backup; if there is none, delete it, and what was sealed with it is lost.`,
    { value: path },
  );
}

function readOrMake(path: string): string {
  return readIfThere(path) ?? make(path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of two processes that start at once one makes the key and both read it, whole: a link is made at once and never replaces. */
function make(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}
