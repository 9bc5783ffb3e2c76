import { commands } from '../../commands/index.ts';
import type { Block, Incoming, Line, Reply } from '../../src/chat/message/message.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import type { SearchableLibrary } from '../../src/search/searchable.ts';
import { incoming } from '../chat/open-bot.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const fixture = fixtureSearchable();

/** What is said to one command line. */
export function runCommand(line: string, searchable: SearchableLibrary = fixture, rest: Partial<Incoming> = {}): Reply {
  return respond(incoming(line, rest), undefined, { commands, searchable, now: NOW }).reply;
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
