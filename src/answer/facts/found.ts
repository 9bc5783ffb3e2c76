import type { Piece } from '../compose/piece.ts';
import type { Finding, Row } from '../value.ts';

/** A row before its statements are numbered: it names them by reference, `<article id>#<number>`. */
export type FoundRow = Omit<Row, 'n'> & { readonly statements: readonly string[] };

/** The statements that prove rows, each once, in the order of the rows. */
export function proofsOf(rows: readonly FoundRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ statements }) => statements))];
}

/** What a solver found; compose numbers the statements and makes a `Finding` of it. */
export type Found = Omit<Finding, 'rows'> & {
  readonly rows: readonly FoundRow[];
  /** What proves it, the best first: statements by reference, or stretches of a text that has no facts. */
  readonly proofs: readonly (string | Piece)[];
  /** How surely it answers, in [0, 1]: what an answer by text has to beat. */
  readonly sure: number;
  /** How near the question is to one that its statement is known to answer, in [0, 1]. */
  readonly known?: number;
};
