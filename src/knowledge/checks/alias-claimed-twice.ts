import { compact } from '../../lang/text.ts';
import type { Company, Names, Part } from '../company.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problems/problem.ts';
import type { Check } from './check.ts';

type Claim = {
  readonly kind: 'company' | 'product' | 'person';
  readonly id: string;
  readonly company: Company;
  readonly field: string;
  readonly form: string;
};

/** A name may belong to one company or product; people may share a name, but not two people of one company. */
export const aliasClaimedTwice: Check = {
  name: 'alias-claimed-twice',
  compares: true,
  grade: 'error',
  run: ({ library }) => [...claimsByName(library).values()].flatMap(problemsOf),
};

function problemsOf(claims: readonly Claim[]): readonly Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    const rival = claims.slice(0, index).find((earlier) => clash(earlier, claim));
    const key = rival && `${claim.kind}:${claim.id} ${rival.kind}:${rival.id}`;
    if (!rival || !key || reported.has(key)) continue;
    reported.add(key);
    problems.push(problemOf(claim, rival));
  }
  return problems;
}

function clash(a: Claim, b: Claim): boolean {
  if (a.kind === b.kind && a.id === b.id) return false;
  if (a.kind === 'person' || b.kind === 'person') return a.kind === b.kind && a.company === b.company;
  return a.company !== b.company || a.kind === b.kind;
}

function problemOf(claim: Claim, rival: Claim): Problem {
  const message = `"${claim.form}" names ${whoIs(claim)} here and ${whoIs(rival)} in ${rival.company.path}. Keep it in one of them`;
  return {
    grade: 'error',
    path: claim.company.path,
    line: claim.company.lines[claim.field] ?? 1,
    field: claim.field,
    message,
  };
}

function whoIs({ kind, id, company }: Claim): string {
  return kind === 'company' ? `the company ${id}` : `the ${kind} ${id} of ${company.id}`;
}

function claimsByName(library: Library): ReadonlyMap<string, readonly Claim[]> {
  const byName = new Map<string, Claim[]>();
  for (const company of library.companies.values()) {
    for (const claim of claimsOf(company)) {
      const key = compact(claim.form);
      byName.set(key, [...(byName.get(key) ?? []), claim]);
    }
  }
  return byName;
}

function claimsOf(company: Company): readonly Claim[] {
  const partsOf = (kind: Claim['kind'], list: string, parts: readonly Part[]) =>
    parts.flatMap((part, index) =>
      formsOf(part, `${list}.${index}.`).map((form) => ({ kind, id: part.id, company, ...form })),
    );
  return [
    ...formsOf(company, '').map((form) => ({ kind: 'company' as const, id: company.id, company, ...form })),
    ...company.tickers.map((form, index) => ({
      kind: 'company' as const,
      id: company.id,
      company,
      form,
      field: `tickers.${index}`,
    })),
    ...partsOf('product', 'products', company.products),
    ...partsOf('person', 'people', company.people),
  ];
}

type Named = { readonly names: Names; readonly aka: readonly string[]; readonly old: readonly string[] };

function formsOf({ names, aka, old }: Named, prefix: string): readonly Pick<Claim, 'field' | 'form'>[] {
  return [
    ...Object.entries(names).flatMap(([key, form]) => (form ? [{ form, field: `${prefix}names.${key}` }] : [])),
    ...aka.map((form, index) => ({ form, field: `${prefix}aka.${index}` })),
    ...old.map((form, index) => ({ form, field: `${prefix}old.${index}` })),
  ];
}
