import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { type MatchedFact, matchedFacts } from '../facts/evidence.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import { rankingOf } from './default-ranking.ts';
import { dot, type Features, featuresOfBestFact, STATE_FEATURES, valuesOf } from './features.ts';
import type { RankedStatement } from './rank-statements.ts';

/** A statement with the facts that it supports, all its features, and its final score. */
export type Selected = {
  readonly statement: RankedStatement;
  readonly document: IndexedPassage;
  readonly facts: readonly MatchedFact[];
  readonly features: Features;
  readonly score: number;
};

/** Orders statements by what they say and by the state that is asked for: the current one, unless the question says otherwise. */
export function select(
  statements: readonly RankedStatement[],
  question: TextQuestion,
  searchable: SearchableLibrary,
  now: string,
): readonly Selected[] {
  const { order } = rankingOf(searchable);
  const { library } = searchable;
  const selected = statements.map((statement): Selected => {
    const { document } = statement.passage;
    const facts = matchedFacts(document, question, searchable, now);
    const { asked } = statement.features;
    const ofState = {
      ...featuresOfBestFact(facts, question, now, order),
      ...valuesOf(STATE_FEATURES, { document, facts, asked, question, library, now }),
    };
    const features = { ...statement.features, ...ofState };
    return { statement, document, facts, features, score: statement.score + dot(ofState, order) };
  });
  return selected.sort((a, b) => b.score - a.score);
}
