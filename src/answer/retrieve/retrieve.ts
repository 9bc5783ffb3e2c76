import { isBilingual } from '../../knowledge/article.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { documentsOnAsked, isOfPeriod, referenceOf, supportingReferences } from '../facts/evidence.ts';
import { weighedTerms } from '../rank/asked.ts';
import { rankingOf } from '../rank/default-ranking.ts';
import { type RankedPassage, rankPassages } from '../rank/rank-passages.ts';
import { type RankedStatement, rankStatements } from '../rank/rank-statements.ts';
import { rememberPairs } from '../reading/remember.ts';
import { conceptsOf } from './concepts.ts';
import { createQuery, type Query, translateQuery } from './query.ts';
import type { TextQuestion } from './text-question.ts';

/** Passages whose statements are ranked; a bilingual passage is one statement, so more of them fit. */
const PASSAGES = 8;
const STATEMENTS = 24;

/** What was found for a question, best first; `translated` when it stands in the other language. */
export type Retrieved = { readonly query: Query; readonly statements: readonly RankedStatement[] };

/** Statements that may answer the question, those in the reader's language first; the others are looked for only when they are asked for. */
export function* retrieve(
  question: TextQuestion,
  searchable: SearchableLibrary,
  now: string,
): Generator<Retrieved, void> {
  yield rank(queryOf(question, searchable), question, searchable, now);
  if (!searchable.dictionary) return;
  const translated = translateQuery(question.analysis, question.textLanguage, searchable, searchable.dictionary);
  yield rank(translated, question, searchable, now);
}

/** What a question looks for, made once for all who look. */
export const queryOf = rememberPairs(
  (question: TextQuestion, searchable: SearchableLibrary): Query =>
    createQuery(question.analysis, question.textLanguage, searchable, conceptsOf(question, searchable)),
);

function rank(query: Query, question: TextQuestion, searchable: SearchableLibrary, now: string): Retrieved {
  const among = documentsOnAsked(question, searchable);
  const within = (document: IndexedPassage) =>
    isMetIn(document, query) && isOfPeriod(document, question, searchable, now);
  const supporting = supportingReferences(question, searchable);
  const keep = (document: IndexedPassage) => supporting.has(referenceOf(document));
  const passages = widen(
    rankPassages(query, searchable.index, {
      limit: STATEMENTS,
      language: query.language,
      within,
      keep,
      ...(among && { among }),
    }),
  );
  const by = { weights: rankingOf(searchable).order, question: weighedTerms(question.analysis, searchable.index) };
  return { query, statements: rankStatements(query, question.answerType, passages, searchable, by) };
}

/** A bilingual passage is met in the reader's language; one without a twin only by a translated query. */
function isMetIn({ passage }: IndexedPassage, query: Query): boolean {
  return !(query.translated && isBilingual(passage));
}

function widen(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  let statements = 0;
  return passages.filter(({ document }, place) => {
    statements += document.passage.statements.length;
    return place < PASSAGES || statements <= STATEMENTS || isBilingual(document.passage);
  });
}

/** The best passages before any limit on what may answer: what `--search` and the nearest articles show. */
export function searchPassages(
  question: TextQuestion,
  searchable: SearchableLibrary,
  limit: number,
): readonly RankedPassage[] {
  const query = queryOf(question, searchable);
  const own = rankPassages(query, searchable.index, {
    limit,
    language: query.language,
    within: (document) => isMetIn(document, query),
  });
  if (!searchable.dictionary) return own;
  const translated = translateQuery(question.analysis, question.textLanguage, searchable, searchable.dictionary);
  const other = rankPassages(translated, searchable.index, {
    limit,
    language: translated.language,
    within: (document) => isMetIn(document, translated),
  });
  return [...own, ...other].sort((a, b) => b.coverage - a.coverage || b.score - a.score).slice(0, limit);
}
