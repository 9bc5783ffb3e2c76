import type { Block, Inline, Line } from '../../../chat/message/message.ts';
import { type Chunk, chunksOf } from './chunk.ts';
import { inCodeBlock } from './escape.ts';

type Table = Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows'>;

/** Columns of a fixed-width font that a phone shows without breaking the line. */
const WIDEST = 38;
const ROWS_IN_CHUNK = 20;

/** An aligned code block where it fits a phone's screen; else a list, one row an item, because Han has no fixed width on phones. */
export function tableChunks(table: Table): readonly Chunk[] {
  const cells = table.rows.map((row) => row.map((line) => inCodeBlock(line.map(plain).join(''))));
  const columns = table.columns.map(inCodeBlock);
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const width = widths.reduce((sum, one) => sum + one + 2, -2);
  const isNarrow = [columns, ...cells].flat().every((cell) => /^[\u0020-\u024f–—‘’“”…]*$/.test(cell));
  const fits = isNarrow && width <= WIDEST && table.rows.length > 0;
  return fits
    ? codeBlocks(table.rows, [columns, ...cells], widths)
    : table.rows.flatMap((row) => rowChunks(table, row));
}

function codeBlocks(
  rows: readonly (readonly Line[])[],
  [columns = [], ...cells]: readonly (readonly string[])[],
  widths: readonly number[],
): readonly Chunk[] {
  const lineOf = (row: readonly string[]) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
  const chunks: Chunk[] = [];
  for (let from = 0; from < rows.length; from += ROWS_IN_CHUNK) {
    const lines = [columns, ...cells.slice(from, from + ROWS_IN_CHUNK)].map((row) => lineOf(row).trimEnd());
    chunks.push({
      markdown: `\`\`\`\n${lines.join('\n')}\n\`\`\``,
      cites: rows.slice(from, from + ROWS_IN_CHUNK).flatMap((row) => row.flat().flatMap(citeOf)),
    });
  }
  return chunks;
}

function rowChunks({ columns }: Table, [head = [], ...rest]: readonly Line[]): readonly Chunk[] {
  // Side by side the column says whose value it is; otherwise the value speaks for itself.
  const isNamed = columns[0] === '' || columns.length > 3;
  const values = rest.flatMap((line, index): Line => {
    const name = columns[index + 1] ?? '';
    const before = index > 0 ? ' · ' : head.length > 0 ? ': ' : '';
    return [{ type: 'text', text: isNamed && name !== '' ? `${before}${name} ` : before }, ...line];
  });
  return chunksOf([...head.map(strongly), ...values], '- ');
}

function strongly(inline: Inline): Inline {
  return inline.type === 'text' ? { type: 'strong', text: inline.text } : inline;
}

function plain(inline: Inline): string {
  return inline.type === 'cite' ? `[${inline.n}]` : inline.text;
}

function citeOf(inline: Inline): readonly number[] {
  return inline.type === 'cite' ? [inline.n] : [];
}
