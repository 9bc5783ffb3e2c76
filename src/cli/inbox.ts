import { parseConfig, readEnvironment } from '../config.ts';
import { WendaError } from '../errors.ts';
import { articlesByAddress } from '../knowledge/address.ts';
import type { Library } from '../knowledge/library.ts';
import { loadLibrary } from '../knowledge/load.ts';
import { addDays } from '../lang/dates/date.ts';
import { createLexicon } from '../search/lexicon.ts';
import { today } from '../today.ts';
import { draftFrom, readSource } from './draft/from-source.ts';
import { toldOfDraft, writeDraft } from './draft/write-draft.ts';
import { type FeedAddress, readFeedsFile } from './inbox/feeds-file.ts';
import { type JudgedItem, judgeItem } from './inbox/judge-item.ts';
import { keyReader } from './inbox/key-press.ts';
import { type FeedItem, readFeed } from './inbox/read-feed.ts';
import { itemLines } from './inbox/show-items.ts';
import { type FetchOptions, NOTHING_REFUSED } from './page/fetch-page.ts';
import { misused, readOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';

const USAGE = `Usage: npm run --silent inbox -- [--days N] [--company ID] [--all] [--json] [--private] [--knowledge DIR]

What the feeds of feeds.yaml have on the companies of the library, newest first: what is new, what is held already, and which facts are older.
At a terminal, 1 to 9 drafts an article from that entry, n shows the next ones, q stops.
--days N      entries of the last N days, 1 to 999 (default 30)
--company ID  only those that name this company
--all         also what is held, and what names no company
--json        one object an entry
--private     feeds and pages may lie in a private network`;

const OPTIONS = {
  days: { type: 'string' },
  company: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  private: { type: 'boolean' },
  knowledge: { type: 'string' },
} as const;

/** Entries of a page: one key each. */
const PAGE = 9;

export type InboxStreams = {
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
  /** One key; absent where nobody is there to press one. */
  readonly key?: (() => Promise<string | undefined>) | undefined;
};

export type InboxParts = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly network?: Partial<FetchOptions>;
};

/** The whole command. Throws UsageError for arguments and a feeds.yaml that do not fit; a feed that can't be had is told and passed over. */
export async function runInbox(args: readonly string[], parts: InboxParts, streams: InboxStreams): Promise<void> {
  const given = readOptions(args, OPTIONS, USAGE);
  const days = given.days ?? '30';
  if (!/^[1-9]\d{0,2}$/.test(days)) throw misused(`--days ${days} is not a number from 1 to 999.`, USAGE);
  const folder = given.knowledge ?? parseConfig(parts.environment).KNOWLEDGE_DIR;
  const { library } = await loadLibrary(folder);
  if (given.company !== undefined && !library.companies.has(given.company))
    throw misused(`There is no company ${given.company}.`, USAGE);
  const network = { ...parts.network, ...(given.private && { isRefused: NOTHING_REFUSED }) };
  const feeds = await readFeedsFile(folder);
  const items = await readAll(feeds, network, streams.warn);
  const since = addDays(parts.today, -Number(days));
  const judged = judge(onceSince(since, items), library).filter(
    ({ companies, held }) =>
      (given.company === undefined || companies.includes(given.company)) &&
      (given.all || (companies.length > 0 && held === undefined)),
  );
  if (given.json) streams.write(JSON.stringify(judged, null, 2));
  else if (judged.length === 0) streams.write(nothing(feeds, items, days));
  else await show(judged, { folder, library, network, today: parts.today }, streams);
}

async function readAll(
  feeds: readonly FeedAddress[],
  network: Partial<FetchOptions>,
  warn: (line: string) => void,
): Promise<readonly FeedItem[]> {
  if (feeds.length > 0) warn(`reading ${feeds.length} feeds`);
  const read = feeds.map((feed) =>
    readFeed(feed, network).catch((error: unknown) => {
      if (!(error instanceof WendaError)) throw error;
      warn(`${feed.publisher} is left out: ${error.message}`);
      return [];
    }),
  );
  return (await Promise.all(read)).flat();
}

/** Each address once, without what is older than that day. */
function onceSince(since: string, items: readonly FeedItem[]): readonly FeedItem[] {
  const once = [...new Map(items.map((item) => [item.url, item])).values()];
  return once.filter(({ day }) => day === undefined || day >= since);
}

/** The newest first; those without a day last. */
function judge(items: readonly FeedItem[], library: Library): readonly JudgedItem[] {
  const parts = { library, lexicon: createLexicon(library), byAddress: articlesByAddress(library) };
  const dayOf = ({ day = '' }: FeedItem) => day;
  return [...items]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    .map((item) => judgeItem(item, parts));
}

function nothing(feeds: readonly FeedAddress[], items: readonly FeedItem[], days: string): string {
  if (feeds.length === 0)
    return 'There are no feeds. List some in feeds.yaml of the knowledge folder: - { publisher: Name, url: https://… }';
  return `Nothing new on companies of the library in the last ${days} days (${items.length} entries of ${feeds.length} feeds). --all shows the others.`;
}

type Shown = {
  readonly folder: string;
  readonly library: Library;
  readonly network: Partial<FetchOptions>;
  readonly today: string;
};

/** All of them where nobody can press a key, else page by page. */
async function show(items: readonly JudgedItem[], shown: Shown, { write, warn, key }: InboxStreams): Promise<void> {
  const step = key ? PAGE : items.length;
  for (let first = 0; first < items.length; first += step) {
    const page = items.slice(first, first + step);
    for (const [index, item] of page.entries())
      for (const line of itemLines(item, index + 1, shown.library)) write(line);
    if (!key) return write('To draft one: npm run new:article -- --from URL');
    const rest = items.length - first - page.length;
    if (!(await draftsOf(page, rest, shown, { write, warn, key }))) return;
  }
}

/** Drafts what is pressed until somebody goes on (true) or stops (false). */
async function draftsOf(
  page: readonly JudgedItem[],
  rest: number,
  shown: Shown,
  { write, warn, key }: Required<InboxStreams>,
): Promise<boolean> {
  write(`1-${page.length}: draft an article${rest > 0 ? `   n: next (${rest} more)` : ''}   q: stop`);
  for (;;) {
    const pressed = await key?.();
    if (pressed === undefined || pressed === 'q') return false;
    if (pressed === 'n' && rest > 0) return true;
    const item = page[Number(pressed) - 1];
    if (item) await draft(item, shown, write, warn);
  }
}

async function draft(
  item: JudgedItem,
  { folder, library, network, today }: Shown,
  write: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  write(`reading ${item.url}`);
  try {
    const source = await readSource({ from: item.url, today }, network);
    const published = source.published ?? item.day;
    const made = draftFrom(source, published === undefined ? {} : { published }, library);
    write(toldOfDraft(await writeDraft(folder, made.file), made, source.doubts));
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    warn(error.message);
  }
}

await runCommand(import.meta.url, USAGE, (args) =>
  runInbox(
    args,
    { environment: readEnvironment(), today: today(parseConfig(readEnvironment())) },
    { write: say, warn: complain, key: keyReader() },
  ),
);
