import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/knowledge/folder/decode.ts';

const TEXT = '---\ntitle: 青竹\n---\n\n2025年3月1日，青竹软件任命唐一鸣。\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decode', () => {
  it('reads UTF-8 and UTF-16 alike, with and without a byte order mark', () => {
    const swapped = Buffer.from(utf16(`\uFEFF${TEXT}`)).swap16();
    for (const bytes of [Buffer.from(TEXT), Buffer.from(`\uFEFF${TEXT}`), utf16(TEXT), utf16(`\uFEFF${TEXT}`), swapped])
      expect(decode(bytes)).toEqual({ text: TEXT });
  });

  it('names another encoding and what to do, and never guesses', () => {
    // 青竹 in GB18030, as bytes.
    const found = decode(Buffer.from([0x74, 0x69, 0x3a, 0xc7, 0xe0, 0xd6, 0xf1]));
    expect(found).toEqual({ trouble: expect.stringMatching(/is not in UTF-8 .*GB18030.*iconv -f GB18030 -t UTF-8/) });
  });

  it('names what is no text', () => {
    expect(decode(Buffer.from([0x50, 0x4b, 0, 0, 0x50, 0x4b]))).toHaveProperty('trouble');
    expect(decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toHaveProperty('trouble');
  });

  it('gives back every text that is written in UTF-8, but for zero bytes and the mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(Buffer.from(text))).toEqual({ text });
      }),
    );
  });
});
