import type { DatedFact } from '../../search/fact-index.ts';
import type { Finding, Row } from '../value.ts';

/** A row before its statements are numbered: it names them by reference, `<article id>#<number>`. */
export type FoundRow = Omit<Row, 'n'> & { readonly statements: readonly string[] };

/** What a solver found; compose numbers the statements and makes a `Finding` of it. */
export type Found = Omit<Finding, 'rows'> & {
  readonly rows: readonly FoundRow[];
  /** Statements that prove it beside those of the rows, the best first; quoted where there is room. */
  readonly proofs: readonly string[];
  /** How surely it answers, in [0, 1]: what an answer by text has to beat. */
  readonly sure: number;
};

/** The facts that a row was made of, for traces. */
export type Chosen = { readonly fact: DatedFact; readonly why: string };
