import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/knowledge/address.ts';

describe('addressOf', () => {
  it('is the same for two spellings of one page', () => {
    expect(addressOf('HTTPS://WWW.Example.com:443/a//')).toBe(addressOf('http://example.com/a'));
  });
});
