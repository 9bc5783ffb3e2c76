import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { EnvironmentError, WendaError } from '../errors.ts';
import { escapeAwkward, unescapeAwkward } from './any-text.ts';

/** What one key does: hides texts, and names people and questions so that only who has the key can tell whom. */
export type Seal = {
  /** Encrypts any string. `context` says what it belongs to, such as a row's id; it opens with the same context only. */
  seal(text: string, context: string): string;
  /** The text that was sealed. Throws EnvironmentError `sealed-with-another-key` for a damaged or foreign value. */
  open(sealed: string, context: string): string;
  /** A keyed hash, 43 characters of base64url: the same for the same text and key. */
  keyed(text: string): string;
};

export type OpeningParts = {
  readonly seal: Seal;
  /** Told of what can't be opened. */
  readonly onProblem: (problem: WendaError) => void;
};

export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1.';

/** Seals with AES-256-GCM and hashes with HMAC-SHA256, each under its own HKDF key of `key` (32 bytes). */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== KEY_BYTES) throw new RangeError(`A key has ${KEY_BYTES} bytes; this one has ${key.length}`);
  const sealing = subkey(key, 'wenda seal v1');
  const hashing = subkey(key, 'wenda hash v1');
  return {
    seal: (text, context) => VERSION + encrypt(sealing, text, context).toString('base64url'),
    open(sealed, context) {
      try {
        return decrypt(sealing, sealed, context);
      } catch (cause) {
        throw sealedWithAnotherKey(context, cause);
      }
    },
    keyed: (text) => createHmac('sha256', hashing).update(escapeAwkward(text)).digest('base64url'),
  };
}

/** The text that was sealed; undefined where it can't be opened, of which is told. */
export function openIfPossible({ seal, onProblem }: OpeningParts, sealed: string, context: string): string | undefined {
  try {
    return seal.open(sealed, context);
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    onProblem(error);
    return undefined;
  }
}

function subkey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', purpose, KEY_BYTES));
}

function encrypt(key: Uint8Array, text: string, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES }).setAAD(bytesOf(context));
  const hidden = [cipher.update(bytesOf(text)), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...hidden]);
}

function decrypt(key: Uint8Array, sealed: string, context: string): string {
  if (!sealed.startsWith(VERSION)) throw new Error('not a sealed value');
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
    .setAAD(bytesOf(context))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return unescapeAwkward(text.toString('utf8'));
}

function bytesOf(text: string): Buffer {
  return Buffer.from(escapeAwkward(text), 'utf8');
}

function sealedWithAnotherKey(context: string, cause: unknown): EnvironmentError {
  return new EnvironmentError(
    'sealed-with-another-key',
    `What is stored as ${JSON.stringify(context)} can't be opened: it was sealed with another key, or is damaged. ` +
      'Start with the ENCRYPTION_KEY (or the key file) that it was written with; if that key is lost, the value is too.',
    { value: context, cause },
  );
}
