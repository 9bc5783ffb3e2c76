import type { types } from '@slack/bolt';
import type { Block, Line } from '../../../chat/message/message.ts';
import type { Budget } from './budget.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { shown } from './plain-text.ts';
import { lengthOf, piecesOf, section, wordsOfLine } from './rich-text.ts';

type Table = Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows'>;
type Cell = types.TableBlock['rows'][number][number];

/** Slack refuses empty cells. */
const EMPTY = '–';
const CELL = 500;

/** Slack's own table; rows that there is no room for are left out, and a last row of `…` says so. */
export function tableBlock({ columns, rows }: Table, budget: Budget): types.TableBlock {
  const width = Math.min(columns.length, LIMITS.tableColumns);
  const header = columns.slice(0, width).map((column) => rawCell(column, budget));
  const shownRows: Cell[][] = [];
  for (const row of rows.slice(0, LIMITS.tableRows - 2)) {
    if (budget.left() < width * EMPTY.length) break;
    shownRows.push(Array.from({ length: width }, (_, index) => lineCell(row[index] ?? [], budget)));
  }
  const rest = shownRows.length < rows.length ? [Array.from({ length: width }, () => rawCell('…', budget))] : [];
  return {
    type: 'table',
    rows: [header, ...shownRows, ...rest],
    column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
  };
}

function rawCell(value: string, budget: Budget): Cell {
  const kept = cut(shown(value), budget.text(Math.min(shown(value).length, CELL)));
  return { type: 'raw_text', text: kept.trim() === '' ? EMPTY : kept };
}

function lineCell(line: Line, budget: Budget): Cell {
  const isPlain = line.every(({ type }) => type === 'text' || type === 'cite');
  if (isPlain) return rawCell(wordsOfLine(line), budget);
  const pieces = piecesOf(line, Math.min(CELL, budget.left()));
  budget.text(lengthOf(pieces));
  if (pieces.length === 0) return { type: 'raw_text', text: EMPTY };
  return { type: 'rich_text', elements: [section(pieces)] };
}

/** A table as one line a row, where Slack shows no table: `Title: cell · Title: cell`. */
export function tableLines({ columns, rows }: Table): readonly Line[] {
  return rows.map((row) =>
    row.flatMap((line, index): Line => {
      const title = (columns[index] ?? '').trim();
      const before = `${index === 0 ? '' : ' · '}${title === '' ? '' : `${title}: `}`;
      return before === '' ? line : [{ type: 'text', text: before }, ...line];
    }),
  );
}
