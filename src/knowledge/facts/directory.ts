import type { Company } from '../company.ts';
import type { Names } from '../names.ts';
import type { Place } from '../place.ts';
import type { Topic } from '../topic.ts';
import type { Subject } from './fact.ts';

/** Something that a fact may name by its id. */
export type Known = {
  readonly kind: Subject['kind'] | 'place';
  readonly id: string;
  /** The companies whose cards list it; a company lists itself. */
  readonly companyIds: readonly string[];
  readonly names: Names;
};

export type Directory = {
  /** A company before a product, a person, a topic and a place of the same id. */
  find(id: string): Known | undefined;
  /** The same, but what the company's own card lists comes first. */
  findNear(id: string, companyId: string): Known | undefined;
};

export type DirectoryParts = {
  readonly companies: readonly Company[];
  readonly topics: readonly Topic[];
  readonly places: readonly Place[];
};

/** Everything that has an id. */
export function createDirectory({ companies, topics, places }: DirectoryParts): Directory {
  const byId = new Map<string, Known[]>();
  const add = (kind: Known['kind'], id: string, names: Names, companyId?: string) => {
    const known = byId.get(id) ?? [];
    const same = known.findIndex((one) => one.kind === kind);
    const before = known[same];
    const owners = companyId === undefined ? [] : [companyId];
    if (before) known[same] = { ...before, companyIds: [...before.companyIds, ...owners] };
    else known.push({ kind, id, companyIds: owners, names });
    byId.set(id, known);
  };
  for (const { id, names } of companies) add('company', id, names, id);
  for (const { id, products } of companies) for (const part of products) add('product', part.id, part.names, id);
  for (const { id, people } of companies) for (const part of people) add('person', part.id, part.names, id);
  for (const { people } of topics) for (const part of people) add('person', part.id, part.names);
  for (const { id, names } of topics) add('topic', id, names);
  for (const { id, names } of places) add('place', id, names);
  const find = (id: string) => byId.get(id)?.[0];
  return {
    find,
    findNear: (id, companyId) =>
      byId.get(id)?.find((one) => one.kind !== 'company' && one.companyIds.includes(companyId)) ?? find(id),
  };
}
