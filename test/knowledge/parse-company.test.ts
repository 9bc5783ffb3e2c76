import { describe, expect, it } from 'vitest';
import { displayName, type Fact, periodOf } from '../../src/knowledge/company.ts';
import { parseCompany } from '../../src/knowledge/parse/parse-company.ts';
import { formatProblem } from '../../src/knowledge/problems/problem.ts';

const parse = (yaml: string) => parseCompany({ path: 'companies/acme.md', text: `---\n${yaml}\n---\n` });
const problemsOf = (yaml: string) => parse(yaml).problems.map(formatProblem);
const FACT = 'names: { en: Acme }\nfacts:\n  - attribute: revenue\n    value: 5\n    statement: a#1\n';

describe('parseCompany', () => {
  it('fills in what a card leaves out', () => {
    expect(parse('names: { en: Acme }').company).toMatchObject({
      id: 'acme',
      path: 'companies/acme.md',
      aka: [],
      old: [],
      tickers: [],
      parent: null,
      fiscalYearEnds: '12-31',
      products: [],
      people: [],
      facts: [],
    });
  });

  it('reads numbers as names and values, and gives a value in both languages', () => {
    const { company } = parse(`${FACT}    at: 2025\naka: [360]`);
    expect(company?.aka).toEqual(['360']);
    expect(company?.facts[0]).toMatchObject({ value: { en: '5', zh: '5' }, at: '2025', companyId: 'acme', line: 4 });
  });

  it('names a file without front matter', () => {
    const { problems } = parseCompany({ path: 'companies/acme.md', text: 'Acme' });
    expect(problems.map(formatProblem)).toEqual([
      'companies/acme.md:1 file: has no front matter. Start the file with --- and the field names',
    ]);
  });

  it('names a card without a name', () => {
    expect(problemsOf('aka: [x]\nnames: {}')).toEqual([
      'companies/acme.md:3 names: holds no name. Write en, zh-Hans or both',
    ]);
  });

  it('names a fact without a date, and dates that do not exist', () => {
    expect(problemsOf(FACT)).toEqual(['companies/acme.md:4 facts.0: has no date. Write `at`, or `from` and `until`']);
    expect(problemsOf(`${FACT}    at: 2022-02-30`)).toEqual([
      'companies/acme.md:7 facts.0.at: is not a date. Write 2025, 2025-06, 2025-06-30, 2025-Q2, 2025-H1 or FY2025',
    ]);
  });

  it('names a reference that is no statement', () => {
    expect(problemsOf(`${FACT}    at: 2025`.replace('a#1', 'a#0'))).toEqual([
      'companies/acme.md:6 facts.0.statement: is not a statement. Write <article id>#<number>, such as 2022-01-25-slug#2',
    ]);
  });

  it('names a fiscal year that ends on no day', () => {
    for (const day of ['13-01', '02-30', '31 March']) {
      expect(problemsOf(`names: { en: Acme }\nfiscalYearEnds: ${day}`)).toEqual([
        'companies/acme.md:3 fiscalYearEnds: is not a day of the year. Write MM-DD',
      ]);
    }
  });

  it('names a field that it does not know, on its own line', () => {
    expect(problemsOf('names: { en: Acme }\npeople:\n  - id: li\n    names: { en: Li }\n    role: boss')).toEqual([
      'companies/acme.md:6 people.0: has no field role. Take it out or correct its spelling',
    ]);
  });
});

describe('periodOf', () => {
  const fact = (dates: Partial<Fact>): Fact => ({
    attribute: 'revenue',
    value: { en: '5', zh: '5' },
    statement: 'a#1',
    subject: { kind: 'company', id: 'acme' },
    companyId: 'acme',
    qualifiers: {},
    path: 'companies/acme.md',
    line: 1,
    ...dates,
  });

  it('is the period of an event or a figure', () => {
    expect(periodOf(fact({ at: 'FY2025' }), '03-31')).toEqual({ from: '2024-04-01', until: '2025-03-31' });
  });

  it('runs from the first day of `from` to the last day of `until`', () => {
    const period = { from: '2022-01-01', until: '2023-06-30' };
    expect(periodOf(fact({ from: '2022', until: '2023-06' }), '12-31')).toEqual(period);
  });

  it('is open where a date is missing', () => {
    expect(periodOf(fact({ from: '2022' }), '12-31')).toEqual({ from: '2022-01-01', until: '9999-12-31' });
    expect(periodOf(fact({ until: '2022' }), '12-31')).toEqual({ from: '0000-01-01', until: '2022-12-31' });
  });
});

describe('displayName', () => {
  it('prefers the language that is asked for', () => {
    expect(displayName({ en: 'Acme', 'zh-Hans': '极致' }, 'zh')).toBe('极致');
    expect(displayName({ en: 'Acme' }, 'zh')).toBe('Acme');
    expect(displayName({ 'zh-Hant': '極緻' }, 'en')).toBe('極緻');
    expect(displayName({}, 'en')).toBe('');
  });
});
