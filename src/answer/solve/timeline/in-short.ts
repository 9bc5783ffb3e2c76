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
  for (const one of [...chosen].sort((a, b) => b.weight - a.weight || exactness(b.fact) - exactness(a.fact))) {
    const isTold = kept.some(
      ({ fact }) =>
        isSameEvent(fact, one.fact) ||
        isVaguer(one.fact, fact) ||
        isRounded(one.fact, fact) ||
        (dayOfFact(fact) === dayOfFact(one.fact) &&
          (fact.statement === one.fact.statement || (fact.attribute === one.fact.attribute && isOfOneDay(fact)))),
    );
    if (!isTold) kept.push(one);
  }
  const happened = kept.filter(({ fact }) => fact.attribute !== REASON);
  const told = happened.length > 1 ? happened : kept;
  const main = told.filter(({ fact, content: held }) => held >= SAYS_WHICH || isMilestone(fact, view));
  return main.length >= ENOUGH ? main : told;
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
