import { parseReply } from '../chat/message/reply-schema.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { MS_PER_DAY } from '../lang/dates/date.ts';
import { type Gap, KEPT_FOR, type Store } from '../store/store.ts';
import { misused, readOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';
import { withKept } from './shell/open-kept.ts';
import { type CitedBy, type GapGroup, groupGaps, isVotedDown } from './tables/gap-groups.ts';

const FORMATS = ['table', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run --silent gaps -- [--format table|markdown|json] [--limit N]

  --format F   table (default), markdown (a list to tick off) or json
  --limit N    most groups that are shown, 1 to 10000 (default 50)`;

const OPTIONS = { format: { type: 'string' }, limit: { type: 'string' } } as const;

/** Most gaps that are looked at. */
const MOST_GAPS = 10_000;
const DAYS = KEPT_FOR.asked / MS_PER_DAY;

export type GapsArguments = { readonly format: Format; readonly limit: number };

/** Throws a UsageError that says what does not fit. */
export function parseArguments(args: readonly string[]): GapsArguments {
  const { format: given = 'table', limit = '50' } = readOptions(args, OPTIONS, USAGE);
  const format = FORMATS.find((one) => one === given);
  if (!format) throw misused(`--format ${given} is none of ${FORMATS.join(', ')}.`, USAGE);
  if (/^[1-9]\d{0,3}$|^10000$/.test(limit)) return { format, limit: Number(limit) };
  throw misused(`--limit ${limit} is not a number from 1 to 10000.`, USAGE);
}

export type GapsStreams = { readonly write: (line: string) => void; readonly warn: (line: string) => void };

/** Prints what people asked and did not get, for who writes the articles. */
export async function runGaps(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { write, warn }: GapsStreams,
): Promise<void> {
  const { format, limit } = parseArguments(args);
  const config = parseConfig(environment);
  const { library } = await loadKnowledge(config.KNOWLEDGE_DIR, config);
  const { gaps, cited } = await withKept(config, warn, async ({ store }) => {
    const found = await store.feedback.gaps(MOST_GAPS);
    return { gaps: found, cited: await citedIn(found, store) };
  });
  const groups = groupGaps(gaps, library, cited);
  write(formatGaps(groups.slice(0, limit), format));
  if (groups.length > limit) warn(`${groups.length - limit} older groups are not shown; --limit shows more.`);
}

/** Answers are kept for a shorter time than what they were about: of those that have gone nothing is told. */
async function citedIn(gaps: readonly Gap[], { answers }: Pick<Store, 'answers'>): Promise<CitedBy> {
  const cited = new Map<string, readonly string[]>();
  for (const { answerId } of gaps.filter(isVotedDown)) {
    const kept = await answers.get(answerId);
    const blocks = (kept === undefined ? undefined : parseReply(kept))?.blocks ?? [];
    const citations = blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
    cited.set(answerId, [...new Set(citations.map(({ articleId }) => articleId))]);
  }
  return cited;
}

const EMPTY = `Nothing to do: in the last ${DAYS} days no question was left unanswered and no answer was voted down in this store.
If you expected some, check that DATABASE_URL or STORE_FILE is that of the running bot.`;

export function formatGaps(groups: readonly GapGroup[], format: Format): string {
  if (format === 'json') return JSON.stringify(groups, null, 2);
  if (groups.length === 0) return EMPTY;
  return format === 'markdown' ? checkList(groups) : table(groups);
}

function table(groups: readonly GapGroup[]): string {
  const rows = groups.map(({ newest, asked, unanswered, votedDown, label, example, reasons }) => [
    newest,
    String(asked),
    String(unanswered),
    String(votedDown),
    [label, example && `"${oneLine(example)}"`, ...reasons.slice(0, 1).map((reason) => `(${oneLine(reason)})`)]
      .filter(Boolean)
      .join('  '),
  ]);
  const commands = [[], ...groups.map((group) => group.commands)];
  const all = [['newest', 'asked', 'unanswered', 'voted down', 'about'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .flatMap((row, index) => [
      row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
      ...(commands[index] ?? []).map((command) => `  ${command}`),
    ])
    .join('\n');
}

function checkList(groups: readonly GapGroup[]): string {
  return [`# What people asked and did not get`, '', ...groups.flatMap(itemOf)].join('\n');
}

function itemOf({ label, newest, example, reasons, commands, ...counts }: GapGroup): readonly string[] {
  const { asked, different, unanswered, votedDown } = counts;
  const questions = `${asked} ${asked === 1 ? 'question' : 'questions'} (${different} different)`;
  return [
    `- [ ] **${escaped(label)}**: ${questions}, ${unanswered} unanswered, ${votedDown} voted down, newest ${newest}`,
    ...(example === undefined ? [] : [`  - asked: ${escaped(oneLine(example))}`]),
    ...reasons.map((reason) => `  - said of the answer: ${escaped(oneLine(reason))}`),
    ...(votedDown > 0 ? ['  - look whether the cited articles are right and the newest'] : []),
    ...commands.map((command) => `  - \`${command}\``),
  ];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** People's words stay words in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

await runCommand(import.meta.url, USAGE, (args) => runGaps(args, readEnvironment(), { write: say, warn: complain }));
