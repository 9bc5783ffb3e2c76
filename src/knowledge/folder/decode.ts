import { isUtf8 } from 'node:buffer';

/** A text, or what keeps the bytes of a file from being one, and what to do about it. */
export type Decoded = { readonly text: string } | { readonly trouble: string };

/** Enough to tell by; a text of any length looks alike all over. */
const SAMPLE = 4_096;
const BYTE_ORDER_MARK = /^\ufeff/;

/** Reads UTF-8, and UTF-16 where a byte order mark or its zero bytes show it. Any other encoding is named, never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return textOf(bytes, utf16) ?? broken('UTF-16');
  const text = textOf(bytes, 'utf-8');
  if (text === undefined) return { trouble: otherEncoding(bytes) };
  return 'text' in text && text.text.includes('\0') ? broken('text') : text;
}

/** UTF-8 is read by what is made for it: the decoder of any encoding takes several times as long. */
function textOf(bytes: Uint8Array, encoding: string): Decoded | undefined {
  if (encoding === 'utf-8')
    return isUtf8(bytes)
      ? { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().replace(BYTE_ORDER_MARK, '') }
      : undefined;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

function broken(kind: string): Decoded {
  return { trouble: `is no readable ${kind}. Save it as UTF-8, or take it away` };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Latin letters, digits, spaces and line ends have a zero byte, all on the same side.
  const isMost = (many: number, few: number) => many > sample.length / 20 && many > 4 * few;
  if (isMost(odd, even)) return 'utf-16le';
  return isMost(even, odd) ? 'utf-16be' : undefined;
}

/** The encodings that Chinese texts come in, the one that reads more texts last. */
const OTHERS = { big5: 'Big5', gb18030: 'GB18030' } as const;

function otherEncoding(bytes: Uint8Array): string {
  const fitting = Object.entries(OTHERS).filter(([encoding]) => textOf(bytes, encoding) !== undefined);
  const names = fitting.map(([, name]) => name);
  if (names.length === 0) return 'is not in UTF-8. Save it as UTF-8';
  const command = `iconv -f ${names.at(-1)} -t UTF-8`;
  return `is not in UTF-8 (it may be ${names.reverse().join(' or ')}). Save it as UTF-8: ${command}`;
}
