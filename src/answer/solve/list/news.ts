import { nameTerm } from '../../../search/analyse.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { isBare } from '../../asks/bare.ts';
import { referenceOf } from '../../facts/evidence.ts';
import type { Found } from '../../facts/found.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';

const MOST_ARTICLES = 3;

/** "What's new with Kuaishou": of each of the newest articles the first statement that names it. */
export function newsOf(ask: Ask, view: LibraryView): Found | undefined {
  const { reading, searchable } = view;
  const [subject] = ask.subjects;
  const asksForNews = ask.time.focus === 'latest' || reading.time.focus === 'latest';
  if (!subject || !asksForNews || ask.attributes.length > 0 || ask.subjects.length > 1) return undefined;
  if (!isBare(ask, reading)) return undefined;
  const { period } = ask.time;
  const isOfTime = (published: string) => !period || (period.from <= published && published <= period.until);
  const telling = new Map<string, IndexedPassage>();
  for (const document of searchable.documentsOn.get(nameTerm(subject)) ?? []) {
    const { article, passage, textTerms } = document;
    // That a text names it ("in the red") does not make it news on it.
    const isOnIt = article.companies.some((id) => subject.companyIds.includes(id));
    const known = telling.get(article.id);
    const isFirst = known === undefined || passage.number < known.passage.number;
    if (isOnIt && isFirst && isOfTime(article.published) && textTerms.includes(nameTerm(subject)))
      telling.set(article.id, document);
  }
  const newest = [...telling.values()].sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
  if (newest.length === 0) return undefined;
  const proofs = newest.slice(0, MOST_ARTICLES).map(referenceOf);
  return { kind: 'text', asked: askedOf(ask), rows: [], more: 0, proofs, sure: 0.9 };
}
