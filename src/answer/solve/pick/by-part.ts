import { groupBy } from '../../../knowledge/group-by.ts';
import { daysBetween } from '../../../lang/dates/date.ts';
import { writtenOf } from '../../../lang/dates/written-date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { lastDayOf } from '../../facts/current.ts';
import { isMarked } from '../../facts/fit.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';

const MIX = 'revenue-mix';
const REVENUE = 'revenue';
/** What is so much older than the newest says little of what a company lives on. In days. */
const OUTDATED = 400;
const MOST_PARTS = 6;

/**
 * What came in by business, the largest part first, beside the whole of the same time: "revenue breakdown", 收入构成, "what does it live on, games or
 * software". Undefined where the share of one part is asked for, where the shares that are held are as new, or where no part is known.
 */
export function revenueByPart(ask: Ask, view: LibraryView): Found | undefined {
  const [company, other] = ask.subjects.filter(({ kind }) => kind === 'company');
  if (ask.attributes[0] !== MIX || !company || other || ask.answer === 'percent' || ask.time.period) return undefined;
  const own = (view.searchable.facts.of.get(company.id) ?? []).filter((fact) => fact.companyId === company.id);
  const revenues = own.filter(({ attribute, figure }) => attribute === REVENUE && figure && !figure.percent);
  const plain = revenues.filter((fact) => !isMarked(fact));
  const parts = newestTogether(plain.filter((fact) => isPart(fact, company.id, view)));
  const [first] = parts;
  const newestShare = own
    .filter(({ attribute }) => attribute === MIX)
    .map(lastDayOf)
    .sort()
    .at(-1);
  const isNewer = first && (newestShare === undefined || saysMore(parts, newestShare));
  if (!first || !isNewer) return undefined;
  const whole = plain.find(
    (fact) => fact.subject.id === company.id && fact.about === undefined && isOfTime(fact, first),
  );
  const shown = [...parts.slice(0, MOST_PARTS), ...(whole ? [whole] : [])];
  const rows = shown.flatMap((fact) => rowOf(fact, view) ?? []);
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), attribute: REVENUE },
    rows,
    more: 0,
    proofs: proofsOf(rows),
    sure: SURE,
  };
}

const SURE = 0.85;

/** Several parts of a time that is not long before the newest share, or one part long after it. */
function saysMore(parts: readonly DatedFact[], share: string): boolean {
  const [day, other] = [dayOf(parts), share].sort();
  const isFar = daysBetween(day ?? '', other ?? '') >= OUTDATED;
  return isFar ? dayOf(parts) > share : parts.length > 1;
}

/** What a business brought in, and not what came in at some place. */
function isPart({ about, aboutId, subject }: DatedFact, company: string, { searchable }: LibraryView): boolean {
  return subject.id === company && about !== undefined && !searchable.placeIds.has(aboutId ?? '');
}

function isOfTime(one: DatedFact, other: DatedFact): boolean {
  return writtenOf(one.period) === writtenOf(other.period);
}

/** The parts of the newest time of which several are told, or of the newest of all where that is long after; the largest first. */
function newestTogether(facts: readonly DatedFact[]): readonly DatedFact[] {
  const times = [...groupBy(facts, ({ period }) => [writtenOf(period)]).values()];
  const newest = times.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const [last = []] = newest;
  const several = newest.find((one) => one.length > 1 && daysBetween(dayOf(one), dayOf(last)) < OUTDATED);
  return [...(several ?? last)].sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
}

const dayOf = ([first]: readonly DatedFact[]): string => (first ? lastDayOf(first) : '');
