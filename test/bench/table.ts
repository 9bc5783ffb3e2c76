import type { Measured, Row } from './measured.ts';

const HEAD =
  'statements,texts,engine,load s,library MB,index s,heap MB,snapshot MB,reload s,p50 ms,p99 ms,asked,found'.split(',');
/** Columns of words, which stand left; figures stand right. */
const WORDS = 3;
const NOTHING = '-';

/** One table of all sizes: the library, each baseline on the same texts, and after each baseline the library's share of it. */
export function reportOf(sizes: readonly Measured[]): string {
  const groups = sizes.map((measured) => measured.rows.flatMap((row) => linesOf(row, measured)));
  return aligned([HEAD, ...groups.flatMap((lines) => [[], ...lines])]);
}

function linesOf(row: Row, measured: Measured): readonly (readonly string[])[] {
  const own = measured.rows.find(({ texts }) => texts === row.texts) ?? row;
  const statements = measured.statements.toLocaleString('en');
  const loaded = row === own && row.texts === 'both';
  const load = loaded ? [seconds(measured.load), megabytes(measured.libraryHeap)] : [NOTHING, NOTHING];
  const line = [statements, row.texts, row.engine, ...load, ...figuresOf(row)];
  if (row === own) return [line];
  return [line, [statements, row.texts, `${own.engine} / ${row.engine}`, NOTHING, NOTHING, ...ratiosOf(own, row)]];
}

function figuresOf({ cost, speed }: Row): readonly string[] {
  const costs = [seconds(cost.index), megabytes(cost.heap), megabytes(cost.snapshot), seconds(cost.reload)];
  return speed
    ? [...costs, speed.p50.toFixed(2), speed.p99.toFixed(2), String(speed.asked), `${Math.round(100 * speed.found)}%`]
    : [...costs, NOTHING, NOTHING, NOTHING, NOTHING];
}

function ratiosOf(own: Row, other: Row): readonly string[] {
  const costs = (['index', 'heap', 'snapshot', 'reload'] as const).map((part) => own.cost[part] / other.cost[part]);
  const speeds = (['p50', 'p99'] as const).map(
    (part) => (own.speed?.[part] ?? Number.NaN) / (other.speed?.[part] ?? Number.NaN),
  );
  return [...[...costs, ...speeds].map(times), NOTHING, NOTHING];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)}x` : NOTHING;
}

/** Rows under one another, every column as wide as its widest cell; an empty row is an empty line. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [place, cell] of row.entries()) widths[place] = Math.max(widths[place] ?? 0, cell.length);
  const pad = (cell: string, place: number) =>
    place < WORDS ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
