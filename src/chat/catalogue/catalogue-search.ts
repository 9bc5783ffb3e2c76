import { citedAt } from '../../answer/compose/cite.ts';
import { searchPassages } from '../../answer/retrieve/retrieve.ts';
import { readAsText } from '../../answer/retrieve/text-question.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Source } from './catalogue-schema.ts';
import { sourceOfStatement } from './catalogue-source.ts';
import type { ViewParts } from './view-parts.ts';

/** Passages that are looked at; several may be of one article. */
const MOST_PASSAGES = 200;
/** Share of the text's content that a passage must hold, its title included. */
const LEAST_HELD = 0.5;

/** Articles that say what the text speaks of, the best first, each with the number of the passage that says it best. */
export function articlesSaying(text: string, { searchable, now }: ViewParts): ReadonlyMap<Article, number> {
  const found = new Map<Article, number>();
  for (const { document, coverage } of searchPassages(readAsText(text, {}, searchable, now), searchable, MOST_PASSAGES))
    if (coverage >= LEAST_HELD && !found.has(document.article)) found.set(document.article, document.passage.number);
  return found;
}

/** The statement at a place in an article, in the reader's language where there is one; undefined where there is none. */
export function statementAt(
  article: Article,
  passage: number,
  { searchable, language }: ViewParts,
): Source | undefined {
  const cited = citedAt(`${article.id}#${passage}`, searchable, language);
  return cited && sourceOfStatement(cited, language);
}
