import { readOptions } from '../../src/cli/shell/command-line.ts';
import { UsageError } from '../../src/errors.ts';
import type { Size } from './measure.ts';

export type BenchOptions = {
  readonly parts: readonly Part[];
  readonly sizes: readonly Size[];
  /** Questions for the memory of the service. */
  readonly questions: number;
  /** Mentions for each of the bots on Slack and Discord. */
  readonly events: number;
  /** A PostgreSQL for the service's replicas. */
  readonly database?: string | undefined;
  readonly knowledge: string;
  readonly json: boolean;
};

/** What is measured: the answer engine beside MiniSearch, messages made to be slow, the service beside a bare route, two doors beside bare bots. */
const PARTS = ['search', 'start', 'worst', 'service', 'slack', 'discord'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `Usage: npm run bench -- [--only ${PARTS.join(',')}] [--sizes 1x,1000,10000,100000] [--questions 100000] [--events 5000]
  [--database postgres://…] [--knowledge DIR] [--json]`;
const OPTIONS = {
  only: { type: 'string' },
  sizes: { type: 'string' },
  questions: { type: 'string' },
  events: { type: 'string' },
  database: { type: 'string' },
  knowledge: { type: 'string' },
  json: { type: 'boolean' },
} as const;
const DEFAULT_SIZES = '1x,1000,10000,100000';
const DEFAULT_QUESTIONS = '100000';
const DEFAULT_EVENTS = '5000';
const LARGEST_SIZE = 1_000_000;

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. */
export function readBenchArguments(args: readonly string[]): BenchOptions {
  const given = readOptions(args, OPTIONS, USAGE);
  const { only = PARTS.join(','), sizes = DEFAULT_SIZES, knowledge = 'knowledge', json = false, database } = given;
  return {
    parts: only.split(',').map(readPart),
    sizes: sizes.split(',').map(readSize),
    questions: readCount('questions', given.questions ?? DEFAULT_QUESTIONS),
    events: readCount('events', given.events ?? DEFAULT_EVENTS),
    ...(database !== undefined && { database }),
    knowledge,
    json,
  };
}

function readPart(text: string): Part {
  const part = PARTS.find((one) => one === text.trim());
  if (part) return part;
  throw new UsageError('only', `"${text}" in --only is nothing that is measured\n${USAGE}`, { value: text });
}

function readCount(name: 'questions' | 'events', text: string): number {
  if (/^[1-9]\d*$/.test(text) && Number(text) <= LARGEST_SIZE) return Number(text);
  const message = `"${text}" in --${name} is not a number of ${name} up to ${LARGEST_SIZE}\n${USAGE}`;
  throw new UsageError(name, message, { value: text });
}

function readSize(text: string): Size {
  const size = text.trim();
  if (size === '1x') return size;
  if (/^[1-9]\d*$/.test(size) && Number(size) <= LARGEST_SIZE) return Number(size);
  const message = `"${size}" in --sizes is not a size. Write 1x or a number of statements up to ${LARGEST_SIZE}, parted by commas\n${USAGE}`;
  throw new UsageError('sizes', message, { value: text });
}
