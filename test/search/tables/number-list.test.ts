import { describe, expect, it } from 'vitest';
import { createNumberList } from '../../../src/search/tables/number-list.ts';

describe('a list of numbers', () => {
  it('holds what was added to it, however much', () => {
    const list = createNumberList();
    const all = Array.from({ length: 5_000 }, (_, place) => 4_294_967_295 - place);
    for (const number of all) list.push(number);
    expect(list.length).toBe(5_000);
    expect([...list.toArray()]).toEqual(all);
  });
});
