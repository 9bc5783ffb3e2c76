import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { doAll } from '../../src/knowledge/steps.ts';
import type { IndexedPassage } from '../../src/search/indexed-passage.ts';
import { createSearchableLibrary, type SearchableLibrary, searchableInSteps } from '../../src/search/searchable.ts';
import { garbageCollector, leftOf } from '../fixtures/collected.ts';
import { fixtureSearchable, NOW, realSearchable } from '../fixtures/library.ts';
import { withTerms } from '../fixtures/with-terms.ts';

const { library } = fixtureSearchable();
const [first, ...others] = [...library.articles.values()];
const [card, ...cards] = [...library.companies.values()];

/** The same library made from nothing and from another one. */
function bothWays(parts: Partial<Parameters<typeof createLibrary>[0]>) {
  const changed = createLibrary({
    ...library,
    articles: [...library.articles.values()],
    companies: [...library.companies.values()],
    ...parts,
  });
  const before = createSearchableLibrary(library);
  return [createSearchableLibrary(changed), doAll(searchableInSteps({ library: changed, before }))] as const;
}

function unnumbered(one: IndexedPassage): Omit<IndexedPassage, 'id'> {
  const { id: _, ...document } = withTerms(one);
  return document;
}

describe('a library that takes over what an earlier one has read', () => {
  it.each([
    ['without an article', { articles: others }],
    ['without a card', { companies: cards }],
    ['with another name in a card', { companies: [{ ...card, names: { en: 'Quux' } }, ...cards] }],
    ['with another title', { articles: [{ ...first, title: { en: 'Another title' } }, ...others] }],
    ['without attributes', { attributes: [] }],
    ['with nothing changed', {}],
  ])('is the same as one made from nothing: %s', (_, parts) => {
    const [fresh, taken] = bothWays(parts as Parameters<typeof bothWays>[0]);
    expect(taken.index.documents.map(unnumbered)).toEqual(fresh.index.documents.map(unnumbered));
    expect(taken.index.counts).toEqual(fresh.index.counts);
    expect(taken.lexicon.forms).toEqual(fresh.lexicon.forms);
    expect([...taken.documentsOn.keys()]).toEqual([...fresh.documentsOn.keys()]);
  });

  it('lets go of the index before it', async () => {
    const collect = garbageCollector();
    const made = (before: SearchableLibrary) => ({
      before: [new WeakRef(before.index), new WeakRef(before.index.documents)],
      taken: doAll(searchableInSteps({ library, before })),
    });
    const { before, taken } = made(createSearchableLibrary(library));
    expect(await leftOf(before, collect)).toEqual([]);
    expect(taken.index.documents.length).toBeGreaterThan(0);
  });

  it('is one of one after sixty reloads', async () => {
    const collect = garbageCollector();
    const gone: WeakRef<object>[] = [];
    let current = createSearchableLibrary(library);
    for (let reload = 0; reload < 60; reload += 1) {
      ask('Who runs Halden Optics, and what is its revenu?', {}, current, NOW);
      gone.push(new WeakRef(current.index));
      current = doAll(searchableInSteps({ library, before: current }));
    }
    expect(await leftOf(gone, collect)).toEqual([]);
    expect(current.index.documents.length).toBeGreaterThan(0);
  });

  it('answers the same over the real library', async () => {
    const before = await realSearchable();
    const taken = doAll(searchableInSteps({ library: before.library, before }));
    for (const question of ['who runs Alibaba?', '腾讯2024年收入多少？', 'latest on TikTok', '小红书值多少钱']) {
      expect(ask(question, {}, taken, NOW)).toEqual(ask(question, {}, before, NOW));
    }
  }, 90_000);
});
