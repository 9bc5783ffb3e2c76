import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/knowledge/problems/problem.ts';
import { adviceSum, groupedAlike, problemSums } from '../../src/knowledge/problems/problem-sums.ts';

const problem = (path: string, message: string, grade: Problem['grade'] = 'error'): Problem => ({
  grade,
  path,
  line: 1,
  field: 'file',
  message,
});
const MANY = Array.from({ length: 30_157 }, (_, n) => problem(`${n % 6_293}.md`, `says "${n}%", and no fact holds it`));

describe('the sums of problems', () => {
  it('tell the first files that are left out, then how many more', () => {
    const lines = problemSums(MANY);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('left out: 0.md:1 file: says "0%", and no fact holds it');
    expect(lines[5]).toBe('left out: 30,152 problems in 6,293 files more. npm run check:knowledge names all');
    expect(problemSums(MANY.slice(0, 2))).toHaveLength(2);
  });

  it('tell the advice in one line, and none where there is none', () => {
    const advice = [problem('a.md', 'x', 'advice'), problem('a.md', 'y', 'advice')];
    expect(adviceSum([...advice, problem('b.md', 'z')])).toMatch(/^2 pieces of advice in 1 files\./);
    expect(adviceSum(MANY)).toBeUndefined();
    expect(problemSums(advice)).toEqual([]);
  });

  it('put what is said of many places into one line, the most frequent first', () => {
    const groups = groupedAlike([problem('b.md', 'is not in UTF-8'), ...MANY]);
    expect(groups.map(({ first, count }) => [first.path, count])).toEqual([
      ['0.md', 30_157],
      ['b.md', 1],
    ]);
  });
});
