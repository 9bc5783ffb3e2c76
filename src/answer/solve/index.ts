import type { AskKind } from '../../lang/language.ts';
import { comparisonSolver } from './comparison.ts';
import { definitionSolver } from './definition.ts';
import { factSolver } from './fact.ts';
import { listSolver } from './list.ts';
import { profileSolver } from './profile.ts';
import { reasonSolver } from './reason/reason.ts';
import type { Solver } from './solver.ts';
import { superlativeSolver } from './superlative.ts';
import { textSolver } from './text.ts';
import { timelineSolver } from './timeline/timeline.ts';
import { verdictSolver } from './verdict.ts';

/** One solver a kind; a test compares the list with the folder. */
export const SOLVERS: readonly Solver[] = [
  factSolver,
  verdictSolver,
  comparisonSolver,
  listSolver,
  superlativeSolver,
  profileSolver,
  timelineSolver,
  reasonSolver,
  definitionSolver,
  textSolver,
];

export function solverOf(kind: AskKind): Solver {
  return SOLVERS.find((solver) => solver.kind === kind) ?? textSolver;
}
