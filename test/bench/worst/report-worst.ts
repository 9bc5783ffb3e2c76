import { aligned } from '../table.ts';
import type { WorstMeasured } from './measure-worst.ts';

export type WorstRow = WorstMeasured & { readonly limit: number };

const SHOWN = 8;

/** The slowest crafted messages of each size, beside how long none may take. */
export function reportOfWorst(sizes: readonly WorstRow[]): string {
  const rows = sizes.flatMap(({ statements, limit, questions }) =>
    questions
      .slice(0, SHOWN)
      .map(({ name, ms }) => [
        statements.toLocaleString('en'),
        name,
        '',
        ms.toFixed(1),
        String(limit),
        ms <= limit ? 'yes' : 'NO',
      ]),
  );
  return aligned([['statements', '2,000 characters of', '', 'p50 ms', 'most', 'within'], ...rows]);
}
