import type { CitedStatement } from '../answer.ts';
import { referenceOf } from '../facts/evidence.ts';
import type { Found } from '../facts/found.ts';
import type { Finding, Row } from '../value.ts';
import type { LibraryView } from '../view.ts';
import { citeOne } from './cite.ts';
import { type Piece, pieceAt } from './piece.ts';

/** Statements that are quoted for one answer; a row whose statement finds no room is left out with it. */
export const MOST_STATEMENTS = 10;

/** Findings with their statements numbered in order of appearance, and the statements. */
export function answerOf(
  found: readonly Found[],
  view: LibraryView,
  most: number = MOST_STATEMENTS,
): { readonly findings: readonly Finding[]; readonly statements: readonly CitedStatement[] } {
  const numbers = createNumbers(view, most);
  const findings = found.map(({ rows, proofs, sure: _, known: __, ...finding }): Finding => {
    const numbered = rows.flatMap(({ statements, ...row }): readonly Row[] => {
      const n = statements.flatMap((reference) => numbers.of(reference) ?? []);
      return n.length > 0 ? [{ ...row, n }] : [];
    });
    for (const proof of proofs) numbers.of(proof);
    return { ...finding, rows: numbered, more: finding.more + rows.length - numbered.length };
  });
  return { findings, statements: numbers.all() };
}

function createNumbers(
  view: LibraryView,
  most: number,
): {
  of(proof: string | Piece): number | undefined;
  all(): readonly CitedStatement[];
} {
  const { reading, searchable } = view;
  const script = { language: reading.language, names: searchable.namesInScript };
  const statements: CitedStatement[] = [];
  const known = new Map<string, number>();
  const of = (proof: string | Piece) => {
    const piece = typeof proof === 'string' ? pieceAt(proof, reading.textLanguage, searchable.library) : proof;
    if (!piece) return undefined;
    const key = `${referenceOf(piece)} ${piece.quote}`;
    const number = known.get(key);
    if (number !== undefined) return number;
    if (statements.length >= most) return undefined;
    statements.push(citeOne(piece, statements.length + 1, script));
    known.set(key, statements.length);
    return statements.length;
  };
  return { of, all: () => statements };
}
