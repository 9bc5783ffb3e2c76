import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForCourseOfTwo } from '../../asks/rules.ts';
import { isOnAll } from '../../facts/evidence.ts';
import { tellsOfTopics } from '../../facts/fit.ts';
import { documentOf, type LibraryView } from '../../view.ts';

/** "What happened between JOYY and Baidu", and why the two fell out. */
export function asksForBetween(ask: Ask): boolean {
  return asksForCourseOfTwo(ask) || (ask.kind === 'reason' && ask.subjects.length > 1);
}

type OfFact = { readonly fact: DatedFact };

/** All events of those named, those that one fact tells of each of them, and those that hold the further words. */
type Events<T extends OfFact> = Readonly<Record<'all' | 'joint' | 'ofContent', readonly T[]>>;

/** What one did to the other, and what articles on these two alone tell of them; of one and a topic or a word, what holds that. */
export function between<T extends OfFact>(
  ask: Ask,
  { all, joint, ofContent }: Events<T>,
  view: LibraryView,
): readonly T[] {
  if (ask.topics.length > 0) return all.filter(({ fact }) => tellsOfTopics(fact, ask, view));
  if (ask.subjects.length < 2) return ofContent;
  const own = joint.filter(({ fact }) => isOfOne(fact, ask.subjects));
  return all.filter((one) => own.includes(one) || isOfTheirArticle(one.fact, ask, view));
}

/** That both put money into a third is nothing between the two. */
function isOfOne({ subject, companyId }: DatedFact, subjects: readonly Entity[]): boolean {
  return subjects.some(
    ({ id, companyIds }) => id === subject.id || id === companyId || companyIds.includes(subject.id),
  );
}

/** True for a fact of an article that is on those named alone, in a statement whose own words name them. */
function isOfTheirArticle(fact: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  const companies = documentOf(fact.statement, view)?.article.companies ?? [];
  const isTheirs = companies.length > 1 && companies.every((id) => subjects.some((entity) => entity.id === id));
  const texts = isTheirs ? (view.searchable.documentsAt.get(fact.statement) ?? []) : [];
  return texts.some(({ textTerms }) => subjects.every((one) => textTerms.includes(nameTerm(one))));
}

/** What happened between two is told where both are named. */
export function tellsOfAll({ statement }: DatedFact, named: readonly Entity[], { searchable }: LibraryView): boolean {
  const documents = searchable.documentsAt.get(statement) ?? [];
  return named.length < 2 || documents.some((document) => isOnAll(document, named));
}
