import { parsePeriod } from '../../lang/dates/date.ts';
import { compact } from '../../lang/text.ts';
import type { Attribute } from '../attribute.ts';
import { groupBy } from '../group-by.ts';
import type { Fact } from './fact.ts';
import { roleIsOf } from './role-is-of.ts';

const SHARED = new Set(['co-', 'co', 'rotating']);

/**
 * The facts, where a state of one holder ends when its holder is told to have left the office or to have held it until then, or else when
 * the next one begins: of the same subject, attribute and narrowing, unless its own end is written. Who holds an office with others ends nobody's term. `known`
 * remembers the facts with their ends.
 */
export function withEnds(
  facts: readonly Fact[],
  attributes: readonly Attribute[],
  fiscalYearEnds: ReadonlyMap<string, string>,
  known = new WeakMap<Fact, Fact>(),
): readonly Fact[] {
  const single = new Set(attributes.filter(({ kind, many }) => kind === 'state' && !many).map(({ id }) => id));
  const dayOf = (date: string | undefined, companyId: string) =>
    date === undefined ? undefined : parsePeriod(date, fiscalYearEnds.get(companyId))?.from;
  const beginOf = ({ from, companyId }: Fact) => dayOf(from, companyId);
  const goings = goingsBySubject(facts, attributes);
  const officeById = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  const held = facts.filter((fact) => single.has(fact.attribute) && beginOf(fact) !== undefined && !isShared(fact));
  const holders = new Map<string, Fact[]>();
  for (const fact of held) holders.set(keyOf(fact), [...(holders.get(keyOf(fact)) ?? []), fact]);
  // Where two shared an office, until when one of them held it is told beside the other.
  const shared = new Set(facts.filter(isShared).map(keyOf));
  const ends = groupBy(facts.filter(isEndAlone), (fact) => (shared.has(keyOf(fact)) ? [] : [keyOf(fact)]));
  for (const line of holders.values()) line.sort((a, b) => compare(beginOf(a) ?? '', beginOf(b) ?? ''));
  return facts.map((fact) => {
    const begin = beginOf(fact);
    if (fact.until !== undefined || begin === undefined) return fact;
    const next = holders.get(keyOf(fact))?.find((other) => (beginOf(other) ?? '') > begin && isAnother(other, fact));
    const last = next && beginOf(next);
    const office = officeById.get(fact.attribute);
    // Between him and the next one that is known there may have been another.
    const isInTerm = (date: string | undefined, companyId: string) => {
      const day = dayOf(date, companyId);
      return day !== undefined && day > begin && (last === undefined || day <= last);
    };
    const going = (goings.get(subjectKey(fact)) ?? []).find(
      (one) =>
        one.valueId === fact.valueId &&
        office !== undefined &&
        isFrom(one, fact, office) &&
        isInTerm(one.at, one.companyId),
    );
    if (going) return endedAt(going.at, going.statement, fact, known);
    const end = (ends.get(keyOf(fact)) ?? []).find(
      (one) => !isAnother(one, fact) && isInTerm(one.until, one.companyId),
    );
    if (end) return endedAt(end.until, end.statement, fact, known);
    return next && !isShared(fact) ? endedAt(next.from, next.statement, fact, known) : fact;
  });
}

/** Where the facts got their ends, by their places; for the same facts another time. */
export type KeptEnds = ReadonlyMap<number, { readonly until: string; readonly untilStatement: string }>;

export function keepEnds(facts: readonly Fact[], ended: readonly Fact[]): KeptEnds {
  const ends = new Map<number, { readonly until: string; readonly untilStatement: string }>();
  for (const [place, fact] of ended.entries()) {
    const { until, untilStatement } = fact;
    if (fact !== facts[place] && until !== undefined && untilStatement !== undefined)
      ends.set(place, { until, untilStatement });
  }
  return ends;
}

/** The facts as `withEnds` gives them, by the ends that were kept of them. */
export function withKeptEnds(facts: readonly Fact[], ends: KeptEnds, known: WeakMap<Fact, Fact>): readonly Fact[] {
  return facts.map((fact, place) => {
    const end = ends.get(place);
    return end ? endedAt(end.until, end.untilStatement, fact, known) : fact;
  });
}

/** True for a fact that tells until when somebody was what he was, and not since when. */
function isEndAlone({ from, until }: Fact): boolean {
  return from === undefined && until !== undefined;
}

function endedAt(until: string | undefined, untilStatement: string, fact: Fact, known: WeakMap<Fact, Fact>): Fact {
  const before = known.get(fact);
  if (before?.until === until && before?.untilStatement === untilStatement) return before;
  const ended = { ...fact, until, untilStatement };
  known.set(fact, ended);
  return ended;
}

/** Where somebody is told to have left, by whose offices they were. */
function goingsBySubject(
  facts: readonly Fact[],
  attributes: readonly Attribute[],
): ReadonlyMap<string, readonly Fact[]> {
  const ends = new Set(attributes.filter(({ asksFor }) => asksFor === 'until').map(({ id }) => id));
  const isGoing = ({ attribute, valueId, undated }: Fact) => ends.has(attribute) && valueId !== undefined && !undated;
  return groupBy(facts.filter(isGoing), (fact) => [subjectKey(fact)]);
}

/** True where what was left is the office: it is named as the role, and narrowed as the office is. */
function isFrom(going: Fact, { about, aboutId }: Fact, office: Attribute): boolean {
  const isNarrowedAlike = going.aboutId === aboutId && compact(going.about?.en ?? '') === compact(about?.en ?? '');
  return isNarrowedAlike && roleIsOf(going, office);
}

function subjectKey({ subject }: Pick<Fact, 'subject'>): string {
  return `${subject.kind}:${subject.id}`;
}

function keyOf({ subject, attribute, about, aboutId }: Fact): string {
  return `${subjectKey({ subject })} ${attribute} ${aboutId ?? compact(about?.en ?? '')}`;
}

function isAnother(a: Fact, b: Fact): boolean {
  return (a.valueId ?? compact(a.value.en)) !== (b.valueId ?? compact(b.value.en));
}

function isShared({ qualifiers }: Fact): boolean {
  return (qualifiers['basis'] ?? []).some(({ text }) => SHARED.has(text.en));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
