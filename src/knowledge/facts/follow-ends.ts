import { parsePeriod } from '../../lang/dates/date.ts';
import { compact } from '../../lang/text.ts';
import type { Attribute } from '../attribute.ts';
import type { Fact } from './fact.ts';

const SHARED = new Set(['co-', 'co', 'rotating']);

/**
 * The facts, where a state of one holder ends when the next one begins: of the same subject, attribute and narrowing, unless its
 * own end is written. Who holds an office with others ends nobody's term. `known` remembers the facts with their ends.
 */
export function withEnds(
  facts: readonly Fact[],
  attributes: readonly Attribute[],
  fiscalYearEnds: ReadonlyMap<string, string>,
  known = new WeakMap<Fact, Fact>(),
): readonly Fact[] {
  const single = new Set(attributes.filter(({ kind, many }) => kind === 'state' && !many).map(({ id }) => id));
  const beginOf = ({ from, companyId }: Fact) =>
    from === undefined ? undefined : parsePeriod(from, fiscalYearEnds.get(companyId))?.from;
  const held = facts.filter((fact) => single.has(fact.attribute) && beginOf(fact) !== undefined && !isShared(fact));
  const holders = new Map<string, Fact[]>();
  for (const fact of held) holders.set(keyOf(fact), [...(holders.get(keyOf(fact)) ?? []), fact]);
  for (const line of holders.values()) line.sort((a, b) => compare(beginOf(a) ?? '', beginOf(b) ?? ''));
  return facts.map((fact) => {
    const begin = beginOf(fact);
    if (fact.until !== undefined || begin === undefined) return fact;
    const next = holders.get(keyOf(fact))?.find((other) => (beginOf(other) ?? '') > begin && isAnother(other, fact));
    return next && !isShared(fact) ? endedBy(next, fact, known) : fact;
  });
}

function endedBy(next: Fact, fact: Fact, known: WeakMap<Fact, Fact>): Fact {
  const before = known.get(fact);
  if (before?.until === next.from && before?.untilStatement === next.statement) return before;
  const ended = { ...fact, until: next.from, untilStatement: next.statement };
  known.set(fact, ended);
  return ended;
}

function keyOf({ subject, attribute, about, aboutId }: Fact): string {
  return `${subject.kind}:${subject.id} ${attribute} ${aboutId ?? compact(about?.en ?? '')}`;
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
