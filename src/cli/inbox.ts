import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { WendaError } from '../errors.ts';
import { articlesByAddress } from '../knowledge/address.ts';
import type { Library } from '../knowledge/library.ts';
import { addDays } from '../lang/dates/date.ts';
import { proxyIn } from '../proxy.ts';
import { createLexicon } from '../search/lexicon.ts';
import { today } from '../today.ts';
import { type Entry, type InboxStreams, showEntries } from './inbox/entries.ts';
import { type FeedAddress, readFeedsFile } from './inbox/feeds-file.ts';
import { type JudgedItem, type JudgeParts, judgeItem } from './inbox/judge-item.ts';
import { keyReader } from './inbox/key-press.ts';
import { type FeedItem, readFeed } from './inbox/read-feed.ts';
import { itemLines } from './inbox/show-items.ts';
import { noteDraft, putAside, readSuggestions, type SuggestedItem, suggestedLines } from './inbox/suggested.ts';
import { type FetchOptions, NOTHING_REFUSED } from './page/fetch-page.ts';
import { misused, readOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';

const USAGE = `Usage: npm run --silent inbox -- [--days N] [--company ID] [--all] [--json] [--private] [--aside REF] [--knowledge DIR]

First the sources that readers suggested below an answer that was none, with what was asked. Then what the feeds of feeds.yaml have on the
companies of the library, newest first: what is new, what is held already, and which facts are older.
At a terminal, 1 to 9 drafts an article from that entry, a and a number puts a suggested one aside, n shows the next ones, q stops.
--days N      entries of the last N days, 1 to 999 (default 30)
--company ID  only those that name this company
--all         also what is held, and what names no company
--json        one object an entry
--private     feeds and their pages may lie in a private network; what readers suggested is never asked for there
--aside REF   puts a suggested source aside, by the letters beside it; who wishes to be told of it still is`;

const OPTIONS = {
  days: { type: 'string' },
  company: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  private: { type: 'boolean' },
  aside: { type: 'string' },
  knowledge: { type: 'string' },
} as const;

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
  const config = parseConfig(parts.environment);
  if (given.aside !== undefined) {
    if (await putAside(config, given.aside, streams.warn)) return streams.write(`Put aside: ${given.aside}`);
    throw misused(`There is no single suggested source ${given.aside}.`, USAGE);
  }
  const folder = given.knowledge ?? config.KNOWLEDGE_DIR;
  const { library } = await loadKnowledge(folder, config);
  if (given.company !== undefined && !library.companies.has(given.company))
    throw misused(`There is no company ${given.company}.`, USAGE);
  const own = { proxy: proxyIn(parts.environment), ...parts.network };
  const network = { ...own, ...(given.private && { isRefused: NOTHING_REFUSED }) };
  const byAddress = articlesByAddress(library);
  const suggested = (await readSuggestions(config, byAddress, streams.warn)).filter(
    ({ suggestion: { asked } }) => given.company === undefined || asked?.companies.includes(given.company),
  );
  const feeds = await readFeedsFile(folder);
  const items = await readAll(feeds, network, streams.warn);
  const since = addDays(parts.today, -Number(days));
  const judged = judge(onceSince(since, items), { library, byAddress }).filter(
    ({ companies, held }) =>
      (given.company === undefined || companies.includes(given.company)) &&
      (given.all || (companies.length > 0 && held === undefined)),
  );
  if (given.json) return streams.write(JSON.stringify([...suggested.map(jsonOf), ...judged], null, 2));
  const entries = [
    ...suggested.map((item) => suggestedEntry(item, { config, library, network: own, ...streams })),
    ...judged.map((item) => feedEntry(item, { library, network })),
  ];
  if (judged.length === 0) streams.write(nothing(feeds, items, days));
  await showEntries(entries, { folder, library, today: parts.today }, streams);
}

function feedEntry(
  item: JudgedItem,
  { library, network }: Pick<Entry, 'network'> & { readonly library: Library },
): Entry {
  const { url, day } = item;
  return { url, network, lines: (number) => itemLines(item, number, library), ...(day !== undefined && { day }) };
}

type SuggestedParts = Pick<Entry, 'network'> &
  Pick<InboxStreams, 'warn'> & { readonly config: Config; readonly library: Library };

/** Its page is asked for as a stranger's: never in a private network. */
function suggestedEntry(item: SuggestedItem, { config, library, network, warn }: SuggestedParts): Entry {
  const { id, url } = item.suggestion;
  return {
    url,
    network,
    lines: (number) => suggestedLines(item, number, library),
    onDraft: (address) => noteDraft(config, id, address, warn),
    putAside: async () => void (await putAside(config, id, warn)),
  };
}

/** Without who suggested it, and where that person is told. */
function jsonOf({ suggestion, ref, held }: SuggestedItem) {
  const { url, at, note, asked, question = asked?.question, wish } = suggestion;
  return {
    suggested: ref,
    url,
    day: new Date(at).toISOString().slice(0, 10),
    note,
    question,
    asked,
    held,
    waits: !!wish,
  };
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
function judge(items: readonly FeedItem[], given: Pick<JudgeParts, 'library' | 'byAddress'>): readonly JudgedItem[] {
  const parts = { ...given, lexicon: createLexicon(given.library) };
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

await runCommand(import.meta.url, USAGE, (args) =>
  runInbox(
    args,
    { environment: readEnvironment(), today: today(parseConfig(readEnvironment())) },
    { write: say, warn: complain, key: keyReader() },
  ),
);
