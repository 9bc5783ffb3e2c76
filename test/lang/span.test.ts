import { describe, expect, it } from 'vitest';
import { writtenOver } from '../../src/lang/span.ts';

describe('writtenOver', () => {
  it('writes over spans in any order, also such as overlap, and keeps the length', () => {
    const spans = [
      { start: 6, end: 9 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 4, end: 4 },
    ];
    expect(writtenOver('abcdefghij', spans, '_')).toBe('a____f___j');
    expect(writtenOver('abc', [], '_')).toBe('abc');
  });
});
