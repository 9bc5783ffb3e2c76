import { describe, expect, it } from 'vitest';
import { withOfficesApart } from '../../src/lang/zh/offices-apart.ts';

describe('a question in Chinese', () => {
  it.each([
    ['CorvaneCEO是谁', 'Corvane CEO是谁'],
    ['现在CorvaneCFO换人了吗', '现在Corvane CFO换人了吗'],
    ['CORVANECEO是谁', 'CORVANECEO是谁'],
    ['苇灯CEO是谁', '苇灯CEO是谁'],
  ])('has an office parted from a Latin name: %s', (typed, parted) => {
    expect(withOfficesApart(typed)).toBe(parted);
  });
});
