import type { Library } from '../../knowledge/library.ts';
import { fold } from '../../lang/text.ts';
import type { Entity, Lexicon } from '../../search/lexicon.ts';
import type { PageSource } from '../page/read-page.ts';

/** Ids of what a source speaks of. The first company is the one that it is about. */
export type Recognised = {
  readonly companies: readonly string[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
};

/** What a mention counts: in the title, in the first two paragraphs, further down. */
const WEIGHTS = { title: 6, lead: 2, body: 1 } as const;
const LEAD = 2;
/** A company of the body alone is a passing word below this. */
const ENOUGH = 3;
const MOST = { companies: 5, people: 6, topics: 4 } as const;

/** Whom and what a source names, with the library's own names: companies through their products too, the most named first. */
export function recognise({ title, paragraphs }: PageSource, library: Library, { find }: Lexicon): Recognised {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { entities } of find(fold(text)))
      for (const key of keysOf(entities, library)) weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  add(title, WEIGHTS.title);
  paragraphs.forEach((paragraph, index) => {
    add(paragraph, index < LEAD ? WEIGHTS.lead : WEIGHTS.body);
  });
  const ranked = [...weights].sort(([, a], [, b]) => b - a);
  const idsOf = (kind: string, least: number) =>
    ranked.flatMap(([key, weight]) =>
      key.startsWith(`${kind}:`) && weight >= least ? [key.slice(kind.length + 1)] : [],
    );
  return {
    companies: idsOf('company', ENOUGH).slice(0, MOST.companies),
    people: idsOf('person', 1).slice(0, MOST.people),
    topics: idsOf('topic', ENOUGH).slice(0, MOST.topics),
  };
}

/** The companies of a text that a name in it can only mean, in order of appearance, each once. */
export function companiesIn(text: string, { find }: Pick<Lexicon, 'find'>): readonly string[] {
  const named = find(fold(text)).flatMap(({ entities }) => {
    const [entity, ...others] = entities;
    if (!entity || others.length > 0 || entity.companyIds.length !== 1) return [];
    return entity.kind === 'company' || entity.kind === 'product' ? entity.companyIds : [];
  });
  return [...new Set(named)];
}

/** What one mention stands for, and the company that it belongs to; nothing where it may mean several. */
function keysOf([entity, ...others]: readonly Entity[], { companies }: Library): readonly string[] {
  if (!entity || others.length > 0) return [];
  const [owner, ...owners] = entity.companyIds;
  const isOwned = entity.kind === 'product' && owner !== undefined && owners.length === 0 && companies.has(owner);
  return [`${entity.kind}:${entity.id}`, ...(isOwned ? [`company:${owner}`] : [])];
}
