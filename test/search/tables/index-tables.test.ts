import { describe, expect, it } from 'vitest';
import { searchedAs } from '../../../src/search/tables/index-tables.ts';

describe('a term as it is searched for', () => {
  it('is told apart by language when it is a name, a date, a number or a note', () => {
    expect(searchedAs('=company:halden', 'en')).toBe('=company:halden|en');
    expect(searchedAs('@2024-05', 'zh')).toBe('@2024-05|zh');
  });

  it('is the word itself, in whatever script', () => {
    expect(['revenu', '光学'].map((term) => searchedAs(term, 'zh'))).toEqual(['revenu', '光学']);
  });
});
