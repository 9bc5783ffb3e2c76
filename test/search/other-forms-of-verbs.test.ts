import { describe, expect, it } from 'vitest';
import { otherFormsOf } from '../../src/search/analyse.ts';

describe('the other forms of a verb that no rule makes', () => {
  it.each([
    ['flee', 'fled'],
    ['fled', 'flee'],
    ['steal', 'stolen'],
    ['leav', 'left'],
  ])('hold those of %s', (term, other) => {
    expect(otherFormsOf(term)).toContain(other);
  });

  it.each(['found', 'list', 'flee2'])('are none for %s', (term) => {
    expect(otherFormsOf(term)).toEqual([]);
  });
});
