import type { Block, Incoming, Line, Reply } from '../../src/chat/message.ts';
import type { SearchableLibrary } from '../../src/search/searchable.ts';
import { converse, openBot } from '../chat/open-bot.ts';

/** What the real bot says to one command line. */
export function runCommand(line: string, searchable?: SearchableLibrary, rest: Partial<Incoming> = {}): Reply {
  return converse(openBot(searchable && { library: () => searchable }), [line], rest);
}

export type Table = Extract<Block, { type: 'table' }>;

/** The table of a reply; an empty one where there is none. */
export function tableOf({ blocks }: Reply): Table {
  return blocks.find((block) => block.type === 'table') ?? { type: 'table', columns: [], rows: [] };
}

/** A table as texts, row by row, marks as `[n]`. */
export function cellsOf(reply: Reply): readonly (readonly string[])[] {
  return tableOf(reply).rows.map((row) => row.map(shown));
}

/** The entries of all lists of a reply, marks as `[n]`. */
export function itemsOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items.map(shown) : []));
}

function shown(line: Line): string {
  return line.map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text)).join('');
}
