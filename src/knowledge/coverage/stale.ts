import { daysBetween } from '../../lang/dates/date.ts';
import type { Article } from '../article.ts';
import type { Company } from '../company.ts';
import type { Fact } from '../facts/fact.ts';
import { articleAt, type Library } from '../library.ts';

/** A fact whose attribute asks for a newer source, the newest there is of its subject. */
export type StaleFact = {
  readonly fact: Fact;
  /** Publication of its article, `YYYY-MM-DD`. */
  readonly published: string;
  /** Age of that source on the day of the question, in days. */
  readonly age: number;
  /** Days that the attribute allows. */
  readonly allowed: number;
};

export type StaleCompany = { readonly company: Company; readonly published: string; readonly age: number };

/** Figures that are plans are no news of what is. */
const PLANS: ReadonlySet<string> = new Set(['forecast', 'target']);

/**
 * The newest fact of each subject and attribute with `staleAfter` that is older than that, the most overdue first. A newer fact of an
 * attribute that answers as well (`also`) will do.
 */
export function staleFacts(library: Library, today: string): readonly StaleFact[] {
  const newest = newestFacts(library);
  return library.attributes
    .flatMap(({ id, also, staleAfter: allowed }) => {
      if (allowed === undefined) return [];
      return [...(newest.get(id) ?? [])].flatMap(([subject, { fact, published }]) => {
        const others = also.map((other) => newest.get(other)?.get(subject)?.published ?? '');
        const age = daysBetween([published, ...others].sort().at(-1) ?? published, today);
        return age > allowed ? [{ fact, published, age: daysBetween(published, today), allowed }] : [];
      });
    })
    .sort((a, b) => b.age - b.allowed - (a.age - a.allowed));
}

type Reported = { readonly fact: Fact; readonly published: string };

/** By attribute, then by subject. */
function newestFacts(library: Library): ReadonlyMap<string, ReadonlyMap<string, Reported>> {
  const newest = new Map<string, Map<string, Reported>>();
  for (const fact of library.facts) {
    const published = articleAt(library, fact.statement)?.published;
    if (published === undefined || !isPlain(fact)) continue;
    const subject = `${fact.subject.kind}:${fact.subject.id}`;
    const own = newest.get(fact.attribute) ?? new Map<string, Reported>();
    newest.set(fact.attribute, own);
    if ((own.get(subject)?.published ?? '') < published) own.set(subject, { fact, published });
  }
  return newest;
}

/** Of the whole subject, still so, and no plan. */
function isPlain({ about, aboutId, subject, until, qualifiers }: Fact): boolean {
  const basis = qualifiers['basis'] ?? [];
  const isWhole = about === undefined || aboutId === subject.id;
  return isWhole && until === undefined && !basis.some(({ text }) => PLANS.has(text.en));
}

/** Companies whose newest article is older than so many days, the one with the oldest first. */
export function staleCompanies({ articles, companies }: Library, today: string, days: number): readonly StaleCompany[] {
  const newest = new Map<string, Article>();
  for (const article of articles.values()) for (const id of article.companies) newest.set(id, article);
  return [...companies.values()]
    .flatMap((company) => {
      const published = newest.get(company.id)?.published;
      return published === undefined ? [] : [{ company, published, age: daysBetween(published, today) }];
    })
    .filter(({ age }) => age > days)
    .sort((a, b) => b.age - a.age);
}
