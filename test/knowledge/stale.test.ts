import { describe, expect, it } from 'vitest';
import { staleCompanies, staleFacts } from '../../src/knowledge/coverage/stale.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import { ACME, article, card, statement } from './checks/sample.ts';

const ATTRIBUTES = `
- { id: users, answers: count, kind: figure, also: [mau], staleAfter: 100, labels: { en: users, zh: 用户 }, asks: { en: [users], zh: [用户] } }
- { id: mau, answers: count, kind: figure, labels: { en: monthly users, zh: 月活 }, asks: { en: [mau], zh: [月活] } }
- { id: chief, answers: person, kind: state, staleAfter: 300, labels: { en: chief, zh: 首席 }, asks: { en: [chief], zh: [首席] } }
`;

const report = (published: string, ...facts: readonly string[]): SourceFile =>
  article({ id: `${published}-acme`, published, body: statement('Acme.', '极致。', ...facts) });

function stale(...files: readonly SourceFile[]): readonly string[] {
  const { library } = parseLibrary([ACME, { path: 'attributes.yaml', text: ATTRIBUTES }, ...files]);
  return staleFacts(library, '2022-12-31').map(
    ({ fact, published, age, allowed }) => `${fact.attribute} ${published} ${age}/${allowed}`,
  );
}

describe('staleFacts', () => {
  it('finds the newest fact of an attribute where it is too old, the most overdue first', () => {
    const files = [
      report('2021-01-01', 'attribute: users, value: 5, at: 2020', 'attribute: chief, value: { en: Li, zh: 李 }'),
      report('2022-01-01', 'attribute: users, value: 6, at: 2021'),
    ];
    expect(stale(...files)).toEqual(['chief 2021-01-01 729/300', 'users 2022-01-01 364/100']);
  });

  it('accepts a newer fact, also of an attribute that answers as well', () => {
    const old = report('2021-01-01', 'attribute: users, value: 5, at: 2020');
    expect(stale(old, report('2022-12-01', 'attribute: users, value: 6, at: 2022'))).toEqual([]);
    expect(stale(old, report('2022-12-01', 'attribute: mau, value: 6, at: 2022'))).toEqual([]);
  });

  it('takes a part, a plan and what has ended for no news', () => {
    const old = report('2021-01-01', 'attribute: users, value: 5, at: 2020');
    expect(
      stale(old, report('2022-12-01', 'attribute: users, about: { en: abroad, zh: 海外 }, value: 6, at: 2022')),
    ).toHaveLength(1);
    expect(stale(old, report('2022-12-01', 'attribute: users, value: 6, at: 2022, basis: forecast'))).toHaveLength(1);
    expect(stale(report('2021-01-01', 'attribute: chief, value: { en: Li, zh: 李 }, until: 2020'))).toEqual([]);
  });

  it('asks nothing of an attribute without a limit', () => {
    expect(stale(report('2001-01-01', 'attribute: mau, value: 5, at: 2000'))).toEqual([]);
  });
});

describe('staleCompanies', () => {
  it('finds companies without a newer article, the oldest first', () => {
    const { library } = parseLibrary([
      ACME,
      card('best', '{ en: Best }'),
      card('new', '{ en: New }'),
      card('none', '{ en: None }'),
      article({ id: 'a', companies: '[acme, best]', published: '2020-01-01' }),
      article({ id: 'b', companies: '[acme, new]', published: '2021-01-01' }),
      article({ id: 'c', companies: '[new]', published: '2022-12-30' }),
    ]);
    expect(staleCompanies(library, '2022-12-31', 365).map(({ company, age }) => `${company.id} ${age}`)).toEqual([
      'best 1095',
      'acme 729',
    ]);
  });
});
