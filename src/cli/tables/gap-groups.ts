import { dateIn } from '../../chat/words/dates.ts';
import { displayName } from '../../knowledge/company.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Gap } from '../../store/store.ts';

/** What is missing: one attribute of a company (or of several that were asked about together), a topic, a period. */
export type GapGroup = {
  readonly companies: readonly string[];
  readonly attributes: readonly string[];
  readonly topics: readonly string[];
  /** In the notation of dates: `2025-Q2`. */
  readonly period?: string;
  /** `Acme, Best: chief executive, 2025`, in the words of the library. */
  readonly label: string;
  /** Day of the newest, `YYYY-MM-DD`. */
  readonly newest: string;
  readonly asked: number;
  /** Distinct questions among them. */
  readonly different: number;
  readonly unanswered: number;
  /** Questions that were answered with confidence, and whose answer was voted down. */
  readonly votedDown: number;
  /** Ids of the articles that these answers cited, the most cited first, as far as the answers are still kept. */
  readonly cited: readonly string[];
  /** What people wrote with a vote, newest first, each once. */
  readonly reasons: readonly string[];
  /** The newest question, where questions are kept. */
  readonly example?: string;
  /** What to run next: a draft for what is missing, a check of what was cited and voted down. */
  readonly commands: readonly string[];
};

/** Ids of the articles that an answer cited, by the id of the answer. */
export type CitedBy = ReadonlyMap<string, readonly string[]>;

/** Groups gaps (newest first) by what is missing; the groups with the newest gap come first. */
export function groupGaps(gaps: readonly Gap[], library: Library, citedBy: CitedBy = new Map()): readonly GapGroup[] {
  const groups = groupBy(gaps, ({ companies, attributes, topics, period }) => {
    const lists = [companies, attributes, topics].map((ids) => [...ids].sort());
    return [JSON.stringify([lists, period])];
  });
  return [...groups.values()].flatMap((group) => groupOf(group, library, citedBy) ?? []);
}

/** True for an answer that was sure enough to be given, and was wrong for its reader. */
export function isVotedDown({ kind, verdict }: Gap): boolean {
  return verdict === 'down' && kind !== 'unknown';
}

function groupOf(gaps: readonly Gap[], library: Library, citedBy: CitedBy): GapGroup | undefined {
  const [first] = gaps;
  if (!first) return undefined;
  const example = gaps.find(({ question }) => question !== undefined)?.question;
  const votedDown = gaps.filter(isVotedDown);
  const counts = {
    asked: gaps.length,
    different: new Set(gaps.map(({ questionHash }) => questionHash)).size,
    unanswered: gaps.filter(({ kind }) => kind === 'unknown').length,
    votedDown: votedDown.length,
  };
  const cited = mostFirst(votedDown.flatMap(({ answerId }) => citedBy.get(answerId) ?? []));
  return {
    companies: first.companies,
    attributes: first.attributes,
    topics: first.topics,
    ...(first.period !== undefined && { period: first.period }),
    label: labelOf(first, library),
    newest: new Date(first.at).toISOString().slice(0, 10),
    ...counts,
    cited,
    reasons: [...new Set(gaps.flatMap(({ reason }) => reason ?? []))],
    ...(example !== undefined && { example }),
    commands: [
      ...(counts.unanswered > 0 ? [draftFor(first, library)] : []),
      ...(votedDown.length > 0 ? checksOf(cited) : []),
    ],
  };
}

function mostFirst(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The draft of an article on what is missing; its source is to be found. */
function draftFor({ companies }: Gap, library: Library): string {
  const known = companies.filter((id) => library.companies.has(id));
  return `npm run new:article -- --from URL${known.length > 0 ? ` --companies ${known.join(',')}` : ''}`;
}

/** Articles that are looked at one by one; of more than these the answers no longer tell. */
const MOST_CITED = 5;

function checksOf(cited: readonly string[]): readonly string[] {
  const files = cited.slice(0, MOST_CITED);
  return [files.length > 0 ? `npm run check:knowledge -- ${files.join(' ')}` : 'npm run stale'];
}

/** What was asked, in the words of the library: `Acme, Best: chief executive, 2025`. */
export function labelOf(
  { companies, attributes, topics, period }: Pick<Gap, 'companies' | 'attributes' | 'topics' | 'period'>,
  library: Library,
): string {
  const names = [
    ...companies.map((id) => nameOf(library.companies.get(id), id)),
    ...topics.map((id) => nameOf(library.topics.get(id), id)),
  ];
  const labels = attributes.map((id) => library.attributes.find((one) => one.id === id)?.labels.en ?? id);
  const what = [
    ...(labels.length > 0 ? labels : ['anything else']),
    ...(period === undefined ? [] : [dateIn(period, 'en')]),
  ];
  return `${names.join(', ') || 'no company of the library'}: ${what.join(', ')}`;
}

function nameOf(entry: { readonly names: Parameters<typeof displayName>[0] } | undefined, id: string): string {
  return entry ? displayName(entry.names, 'en') : id;
}
