import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

/** A fact stands below the statement that supports it, not on a card. */
export const factOnCard: Check = {
  name: 'fact-on-card',
  grade: 'advice',
  run: ({ library }) =>
    [...library.companies.values()].flatMap(({ path, facts, lines }): Problem[] => {
      if (!facts.some((fact) => fact.path === path)) return [];
      const message = 'stand on the card. Write each below the statement that it cites, as - { attribute: ... }';
      return [{ grade: 'advice', path, line: lines['facts'] ?? 1, field: 'facts', message }];
    }),
};
