import type { Ranking } from '../../knowledge/ranking.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/**
 * What a library without `ranking.yaml` starts with. The order was set by hand on XQuAD in both languages (`npm run evaluate -- --squad
 * FILE` prints what it reaches), the thresholds by what `npm run evaluate` found good for the bundled library.
 */
export const DEFAULT_RANKING: Ranking = {
  order: {
    ownWords: 1,
    inContext: 1,
    passageScore: 1,
    passageCoverage: 0.5,
    looksRight: 0.3,
    givesReason: 0.8,
    nearWords: 1,
    asked: 2.5,
    stateAsked: 1,
    otherState: 0.2,
    newerState: 0.3,
    heldBusiness: 0.8,
    namesTheDay: 0.8,
    age: -0.15,
    ageOfLatest: -1.5,
    ageOfNews: -12,
  },
  sure: {
    en: {
      weights: { inContext: 10, supported: 2, named: 2.5 },
      bias: -7.3,
      threshold: 0.5,
      leastCoverage: 0.42,
      leastCoverageUnnamed: 0.73,
      translated: 1.2,
    },
    zh: {
      weights: { inContext: 10, supported: 2, named: 2.5 },
      bias: -6.1,
      threshold: 0.5,
      leastCoverage: 0.42,
      leastCoverageUnnamed: 0.61,
      translated: 2.4,
    },
  },
};

/** The weights of a library: its own, or else the defaults. */
export function rankingOf({ library }: Pick<SearchableLibrary, 'library'>): Ranking {
  return library.ranking ?? DEFAULT_RANKING;
}
