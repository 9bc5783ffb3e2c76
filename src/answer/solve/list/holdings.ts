import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import { asksForHoldings, fitsOf } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { partOf, rowsOfParts } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { distinct, listed } from '../listed.ts';

const STAKE = 'stake';
const LEAST_CONTENT = 0.5;
const SURE = 0.9;

/** What the one thing that is named holds shares of, each with its newest share: "which companies does Tencent own a stake in", 腾讯持股哪些公司. */
export function holdingsOf(ask: Ask, view: LibraryView): Found | undefined {
  if (!asksForHoldings(ask)) return undefined;
  const facts = fitsOf(ask, view, [STAKE], LEAST_CONTENT).map(({ fact }) => fact);
  const { period } = ask.time;
  const lasting = period ? facts : facts.filter((fact) => holdsOn(fact, view.now));
  const rows = distinct(newestFirst(lasting, view).flatMap((fact) => rowsOfHolding(fact, ask, view)));
  return rows.length > 0 ? listed(rows, ask, { attribute: STAKE, sure: SURE }) : undefined;
}

/** What is held, with how much of it. */
function rowsOfHolding(fact: DatedFact, { subjects: [holder] }: Ask, view: LibraryView): readonly FoundRow[] {
  const aspect = fact.subject.id === holder?.id ? 'qualifier:in' : 'subject';
  const share = fact.figure ? partOf(fact, 'value', view) : undefined;
  return rowsOfParts(fact, view, { aspect, about: false }).map((row) => ({ ...row, ...(share && { about: share }) }));
}
