import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../src/store/seal.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\0', '\ud800', '\u001b0000', '问答😀'));
const { seal, open, keyed } = createSeal(new Uint8Array(32).fill(1));
const other = createSeal(new Uint8Array(32).fill(2));

const REFUSAL = expect.objectContaining({ name: 'EnvironmentError', code: 'sealed-with-another-key' });

describe('seal', () => {
  it('opens what it sealed', () => {
    fc.assert(fc.property(anyText, anyText, (text, context) => open(seal(text, context), context) === text));
  });

  it('shows nothing of the text and looks different each time', () => {
    const sealed = seal('canary', 'work/1');
    expect(Buffer.from(sealed.slice(3), 'base64url').includes('canary')).toBe(false);
    expect(seal('canary', 'work/1')).not.toBe(sealed);
  });

  it('does not open under another context or another key', () => {
    const sealed = seal('text', 'work/1');
    expect(() => open(sealed, 'work/2')).toThrow(REFUSAL);
    expect(() => other.open(sealed, 'work/1')).toThrow(REFUSAL);
  });

  it('does not open what was damaged anywhere', () => {
    const sealed = seal('some text', 'work/1');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let i = 0; i < bytes.length; i += 1) {
      const damaged = Buffer.from(bytes);
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      expect(() => open(`v1.${damaged.toString('base64url')}`, 'work/1')).toThrow(REFUSAL);
      expect(() => open(`v1.${bytes.subarray(0, i).toString('base64url')}`, 'work/1')).toThrow(REFUSAL);
    }
  });

  it('refuses anything else with the same error, naming what it belongs to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => open(text, 'work/1')).toThrow(REFUSAL);
      }),
    );
    expect(() => open('plain', 'work/1')).toThrow(/"work\/1".*ENCRYPTION_KEY/);
  });

  it('keys texts: the same for the same key, different for another text or key, 43 characters', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        expect(keyed(one)).toMatch(/^[\w-]{43}$/);
        expect(keyed(one) === keyed(two)).toBe(one === two);
        expect(other.keyed(one)).not.toBe(keyed(one));
      }),
    );
  });

  it('takes keys of 32 bytes only', () => {
    expect(() => createSeal(new Uint8Array(31))).toThrow(RangeError);
  });
});
