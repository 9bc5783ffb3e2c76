import { WHAT_IT_DOES } from '../asks/attributes-of.ts';
import { isBare } from '../asks/bare.ts';
import { newestFirst } from '../facts/current.ts';
import { rowOf } from '../facts/shown.ts';
import { askedOf } from './asked.ts';
import { profileSolver } from './profile.ts';
import type { Solver } from './solver.ts';

export const definitionSolver: Solver = {
  kind: 'definition',
  says: 'gives what a term or rule means, from a statement that defines it',
  solve: (ask, view) => {
    const [topic] = ask.subjects.filter(({ kind }) => kind === 'topic');
    // What its name means is not what the company is.
    if (!topic)
      return ask.subjects.length === 1 && isBare(ask, view.reading) ? profileSolver.solve(ask, view) : undefined;
    const own = (view.searchable.facts.of.get(topic.id) ?? []).filter(
      ({ attribute }) => attribute === 'definition' || attribute === WHAT_IT_DOES,
    );
    const [newest] = newestFirst(own, view);
    const row = newest && rowOf(newest, view);
    if (!row) return profileSolver.solve(ask, view);
    return { kind: 'definition', asked: askedOf(ask), rows: [row], more: 0, proofs: row.statements, sure: 0.95 };
  },
};
