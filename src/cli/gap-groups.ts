import { displayName } from '../knowledge/company.ts';
import type { Library } from '../knowledge/library.ts';
import type { Gap } from '../store/store.ts';

/** What is missing about one company (or several asked about together) and one attribute. */
export type GapGroup = {
  readonly companies: readonly string[];
  readonly attributes: readonly string[];
  /** `Acme, Best: chief executive`, in the words of the library. */
  readonly label: string;
  /** Day of the newest, `YYYY-MM-DD`. */
  readonly newest: string;
  readonly asked: number;
  /** Distinct questions among them. */
  readonly different: number;
  readonly unanswered: number;
  readonly votedDown: number;
  /** What people wrote with a vote, newest first, each once. */
  readonly reasons: readonly string[];
  /** The newest question, where questions are kept. */
  readonly example?: string;
};

/** Groups gaps (newest first) by company and attribute; the groups with the newest gap come first. */
export function groupGaps(gaps: readonly Gap[], library: Library): readonly GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify([[...gap.companies].sort(), [...gap.attributes].sort()]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()].flatMap((group) => groupOf(group, library) ?? []);
}

function groupOf(gaps: readonly Gap[], library: Library): GapGroup | undefined {
  const [first] = gaps;
  if (!first) return undefined;
  const example = gaps.find(({ question }) => question !== undefined)?.question;
  return {
    companies: first.companies,
    attributes: first.attributes,
    label: labelOf(first, library),
    newest: new Date(first.at).toISOString().slice(0, 10),
    asked: gaps.length,
    different: new Set(gaps.map(({ questionHash }) => questionHash)).size,
    unanswered: gaps.filter(({ kind }) => kind === 'unknown').length,
    votedDown: gaps.filter(({ verdict }) => verdict === 'down').length,
    reasons: [...new Set(gaps.flatMap(({ reason }) => reason ?? []))],
    ...(example !== undefined && { example }),
  };
}

function labelOf({ companies, attributes }: Gap, library: Library): string {
  const names = companies.map((id) => {
    const company = library.companies.get(id);
    return company ? displayName(company.names, 'en') : id;
  });
  const topics = attributes.map((id) => library.attributes.find((one) => one.id === id)?.labels.en ?? id);
  return `${names.join(', ') || 'no company of the library'}: ${topics.join(', ') || 'anything else'}`;
}
