import { describe, expect, it } from 'vitest';
import { statementOpensWithPronoun } from '../../../../src/knowledge/checks/statements/statement-opens-with-pronoun.ts';
import { ACME, article, run } from '../sample.ts';

const opens = (body: string, companies = '[acme]') =>
  run(statementOpensWithPronoun, [ACME, article({ body, companies })]);

describe('statement-opens-with-pronoun', () => {
  it('reports an error where the article is about a company', () => {
    expect(opens('The company bought Acme in 2022.\n它2022年收购极致。')).toEqual([
      'error articles/2022/2022-01-25-acme.md:11 statement 1 (en): opens with "The company", which means nothing when the statement is shown alone. Write the name instead',
      'error articles/2022/2022-01-25-acme.md:12 statement 1 (zh): opens with "它", which means nothing when the statement is shown alone. Write the name instead',
    ]);
  });

  it('reports an advice for prose about no company', () => {
    expect(opens('A shop opened in 2022. It closed in 2023.', '[]')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1 (en): opens with "It", which means nothing when the statement is shown alone. Write the name instead',
    ]);
  });

  it.each([
    'They left.',
    '"He sold it," said Bo.',
    'She’s out.',
    'Its shop closed.',
    'This was new.',
    '他们离开了极致。',
    '该公司开店。',
    '这家公司开店。',
    '其总部在京。',
    '公司在2022年开店。',
  ])('reports "%s"', (line) => {
    expect(opens(line)).toHaveLength(1);
  });

  it.each([
    'He Haijian joined Acme.',
    'Itochu bought Acme.',
    'Hers is a brand of Acme.',
    'The Company Store belongs to Acme.',
    'Thistle is a product of Acme.',
    '其他股东离开极致。',
    '公司法适用于极致。',
    '其实极致不卖鞋。',
  ])('accepts "%s"', (line) => {
    expect(opens(line)).toEqual([]);
  });
});
