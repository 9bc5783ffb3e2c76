import { describe, expect, it } from 'vitest';
import { postingTerm } from '../../src/search/posting-term.ts';

describe('a term as the index spells it', () => {
  it('has postings of its own in each language when it is a name, a date, a number or a note', () => {
    expect(postingTerm('=company:alibaba', 'en')).toBe('=company:alibaba|en');
    expect(postingTerm('@2024-05', 'zh')).toBe('@2024-05|zh');
  });

  it.each(['revenu', '腾讯', '𠀀'])('is the word %s itself', (word) => {
    expect(postingTerm(word, 'en')).toBe(word);
  });
});
