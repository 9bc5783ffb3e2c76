import { isWithinPeriod } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { isRounded } from '../../facts/coarser.ts';
import { dayOfFact, exactness } from '../../facts/current.ts';
import { isSameEvent } from '../../facts/events.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import type { Weighed } from './narrowed.ts';

/** Events that hold this share of the further words are told, whatever their kind. */
export const SAYS_WHICH = 0.5;

/** Each event once, and none that is no milestone where enough of them are; reasons are no events where there are others. */
export function inShort(chosen: readonly Weighed[], view: LibraryView): readonly Weighed[] {
  const kept: Weighed[] = [];
  // Only what is of the same kind, or stands in the same statement, may tell of the same event.
  const near = new Map<string, DatedFact[]>();
  for (const one of [...chosen].sort((a, b) => b.weight - a.weight || exactness(b.fact) - exactness(a.fact))) {
    const keys = [`kind ${one.fact.attribute}`, `statement ${one.fact.statement}`];
    if (keys.some((key) => near.get(key)?.some((told) => isToldBy(told, one.fact)))) continue;
    kept.push(one);
    for (const key of keys) {
      const alike = near.get(key) ?? [];
      alike.push(one.fact);
      near.set(key, alike);
    }
  }
  const happened = kept.filter(({ fact }) => fact.attribute !== REASON);
  const told = happened.length > 1 ? happened : kept;
  const main = told.filter(({ fact, content: held }) => held >= SAYS_WHICH || isMilestone(fact, view));
  return main.length >= ENOUGH ? main : told;
}

/** True where a fact tells of no other event than one that is told already. */
function isToldBy(told: DatedFact, fact: DatedFact): boolean {
  if (isSameEvent(told, fact) || isVaguer(fact, told) || isRounded(fact, told)) return true;
  const isOfKind = told.attribute === fact.attribute && isOfOneDay(told);
  return dayOfFact(told) === dayOfFact(fact) && (told.statement === fact.statement || isOfKind);
}

/** Why something happened: it stands beside the event itself. */
const REASON = 'reason';

/** So many milestones make a story without what was said beside them. */
const ENOUGH = 4;

function isMilestone({ attribute }: DatedFact, view: LibraryView): boolean {
  return attributeOf(attribute, view)?.milestone === true;
}

/** "A review in 2021" beside the review of 2 July 2021; not so where they name what they are about. */
function isVaguer(fact: DatedFact, told: DatedFact): boolean {
  if (fact.attribute !== told.attribute || fact.valueId !== undefined || told.valueId !== undefined) return false;
  const isWider = isWithinPeriod(told.period, fact.period) && exactness(fact) < exactness(told);
  return isWider && fact.figure?.value === told.figure?.value;
}

/** Two fines or two bans of one day are one that two articles tell of. */
function isOfOneDay({ period: { from, until } }: DatedFact): boolean {
  return from === until;
}
