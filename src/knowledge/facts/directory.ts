import type { Company } from '../company.ts';
import type { Names, Part } from '../names.ts';
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
  /** Every name that a card gives it: present, other and former ones. */
  readonly forms: readonly string[];
};

export type Directory = {
  /** A company before a product, a person, a topic and a place of the same id. */
  find(id: string): Known | undefined;
  /** The same, but what the company's own card lists comes first. */
  findNear(id: string, companyId: string): Known | undefined;
  /** All that have the id: a company and its product may share one. */
  all(id: string): readonly Known[];
};

export type DirectoryParts = {
  readonly companies: readonly Company[];
  readonly topics: readonly Topic[];
  readonly places: readonly Place[];
};

type Named = Pick<Part, 'id' | 'names' | 'aka' | 'old'>;

/** Everything that has an id. */
export function createDirectory({ companies, topics, places }: DirectoryParts): Directory {
  const byId = new Map<string, Known[]>();
  const add = (kind: Known['kind'], { id, names, aka, old }: Named, companyId?: string) => {
    const known = byId.get(id) ?? [];
    const same = known.findIndex((one) => one.kind === kind);
    const before = known[same];
    const owners = companyId === undefined ? [] : [companyId];
    const forms = [...Object.values(names).filter((name) => name !== undefined), ...aka, ...old];
    if (before) {
      known[same] = {
        ...before,
        companyIds: [...before.companyIds, ...owners],
        forms: [...new Set([...before.forms, ...forms])],
      };
    } else known.push({ kind, id, companyIds: owners, names, forms });
    byId.set(id, known);
  };
  for (const company of companies) add('company', company, company.id);
  for (const { id, products } of companies) for (const part of products) add('product', part, id);
  for (const { id, people } of companies) for (const part of people) add('person', part, id);
  for (const { people } of topics) for (const part of people) add('person', part);
  for (const topic of topics) add('topic', topic);
  for (const place of places) add('place', place);
  const find = (id: string) => byId.get(id)?.[0];
  return {
    find,
    findNear: (id, companyId) =>
      byId.get(id)?.find((one) => one.kind !== 'company' && one.companyIds.includes(companyId)) ?? find(id),
    all: (id) => byId.get(id) ?? [],
  };
}
