import { isBilingual, type Passage } from '../knowledge/article.ts';
import { haveSameItems } from '../knowledge/facts/same-items.ts';
import type { Steps } from '../knowledge/steps.ts';
import { type IndexParts, readerOf, type WrittenIndex } from './index-writer.ts';
import { createDocument, type IndexedPassage } from './indexed-passage.ts';
import type { Fields, Posted } from './postings.ts';
import {
  createInterning,
  documentOf,
  fieldsOf,
  keyOf,
  notesOf,
  type Source,
  type SourceReading,
  sourcesOf,
  termsOf,
} from './read-source.ts';

/** An index that follows another one: documents of that one which are gone, and those which are new. */
export type FollowingIndex = {
  readonly written: WrittenIndex;
  readonly gone: readonly IndexedPassage[];
  readonly came: readonly IndexedPassage[];
};

/**
 * Documents that may go and come in one stretch, which nothing can interrupt: about a tenth of a second. A larger change is
 * written into a new index, which takes longer and can be halted everywhere.
 */
const MOST_AT_ONCE = 200;

type Made = { readonly fields: Fields; readonly document: (id: number) => IndexedPassage };
/** What stands at a place of the new index: a document that stays, or one that still needs its number. */
type Entry = { readonly kept: IndexedPassage } | Made;

/** The index of a library made from the one before it; undefined where too much has changed. Halts after each document. */
export function* followIndex(parts: IndexParts, before: WrittenIndex): Steps<FollowingIndex | undefined> {
  const { library, analyser, annotations } = parts;
  const intern = createInterning();
  // What is read of a text is the same whatever names are known.
  const read = readerOf(analyser, new Map());
  const now: SourceReading = { analyser, annotations, read };
  const then: SourceReading = { analyser: before.analyser, annotations: before.annotations, read };
  const left = new Map(before.documents.map((document) => [keyOf(document), document]));
  const gone: IndexedPassage[] = [];
  const entries: Entry[] = [];
  let made = 0;
  for (const source of sourcesOf(library)) {
    const known = left.get(keyOf(source));
    left.delete(keyOf(source));
    if (known && isAlike(known, source, { then, now })) entries.push({ kept: placedIn(source, known) });
    else {
      if (known) gone.push(known);
      const terms = termsOf(source, now);
      entries.push({ fields: fieldsOf(terms, source.language), document: documentOf(source, terms, intern) });
      made += 1;
    }
    if (gone.length + made > MOST_AT_ONCE) return undefined;
    yield;
  }
  gone.push(...left.values());
  if (gone.length + made > MOST_AT_ONCE) return undefined;
  const removed = gone.map((document) => ({
    id: document.id,
    ...fieldsOf(termsOf(document, then), document.language),
  }));
  const { documents, came, added } = numbered(entries);
  const postings = made + gone.length === 0 ? before.postings : before.postings.after({ removed, added });
  return { written: { postings, documents, analyser, annotations }, gone, came };
}

/** Gives new documents the numbers that are free. */
function numbered(entries: readonly Entry[]) {
  const documents: IndexedPassage[] = [];
  const came: IndexedPassage[] = [];
  const added: Posted[] = [];
  const used = new Set(entries.map((entry) => ('kept' in entry ? entry.kept.id : undefined)));
  let id = -1;
  for (const entry of entries) {
    if ('kept' in entry) documents.push(entry.kept);
    else {
      do id += 1;
      while (used.has(id));
      const document = entry.document(id);
      documents.push(document);
      came.push(document);
      added.push({ id, ...entry.fields });
    }
  }
  return { documents, came, added };
}

type Readings = Readonly<Record<'then' | 'now', SourceReading>>;

/** True where a source gives the terms that the document before it gave. */
function isAlike(known: IndexedPassage, source: Source, { then, now }: Readings): boolean {
  if (known.title !== source.title || known.text !== source.text || !haveSameAsks(known.passage, source.passage))
    return false;
  if (!haveSameItems(notesOf(known, then.annotations), notesOf(source, now.annotations))) return false;
  if (then.analyser === now.analyser) return true;
  const [a, b] = [fieldsOf(termsOf(known, then), known.language), fieldsOf(termsOf(source, now), source.language)];
  return a.title === b.title && a.text === b.text && a.asks === b.asks;
}

/** The same questions, and as many languages, by which they are shared out. */
function haveSameAsks(a: Passage, b: Passage): boolean {
  if (a === b) return true;
  if (isBilingual(a) !== isBilingual(b) || a.asks.length !== b.asks.length) return false;
  return a.asks.every(({ text, verdict }, place) => text === b.asks[place]?.text && verdict === b.asks[place]?.verdict);
}

/** The same document, in the article as it is now: others of its statements may have changed, or its facts. */
function placedIn({ article, passage }: Source, known: IndexedPassage): IndexedPassage {
  if (known.article === article && known.passage === passage) return known;
  const { titleTerms, textTerms, asks, id, language, title, text, dates } = known;
  const terms = { titleTerms, textTerms, asks };
  return createDocument({ article, passage, id, language, title, text, dates }, () => terms);
}
