import { describe, expect, it } from 'vitest';
import { statementWithoutAYear } from '../../../../src/knowledge/checks/statements/statement-without-a-year.ts';
import { article, run } from '../sample.ts';

describe('statement-without-a-year', () => {
  it('reports each line that says no year', () => {
    expect(run(statementWithoutAYear, [article({ body: 'Acme opened a shop in May.\n极致5月开店。' })])).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1 (en): names no year. Write when it was so, or when it was reported (in 2022)',
      'advice articles/2022/2022-01-25-acme.md:12 statement 1 (zh): names no year. Write when it was so, or when it was reported (in 2022)',
    ]);
  });

  it.each(['Acme opened in 2022.', 'Acme opened in the 1990s.', '极致二〇二二年开店。', 'Acme lost money in FY2025.'])(
    'accepts "%s"',
    (body) => {
      expect(run(statementWithoutAYear, [article({ body })])).toEqual([]);
    },
  );
});
