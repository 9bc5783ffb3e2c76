import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { contentOf } from '../facts/content.ts';
import { holdsOn, newestFirst } from '../facts/current.ts';
import { isBehindDeed } from '../facts/doer.ts';
import { type FactFit, fitsOf } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { withSorts } from '../facts/sort.ts';
import type { LibraryView } from '../view.ts';
import { distinct, listed } from './listed.ts';

/** What somebody put money into is told as an investment, as a round of the other, or as what is held of it. */
const DEEDS = ['investment', 'funding', 'stake'];
/** Who puts money in. */
const INVESTORS = ['investors', 'lead', 'holder'];
const LEAST_CONTENT = 0.5;

/** What the one company that is named has invested in; undefined where something else is asked for. */
export function investmentsOf(ask: Ask, view: LibraryView): Found | undefined {
  const [investor, other] = ask.subjects;
  if (!investor || other || !ask.attributes.includes('investment') || isBehindDeed(ask, view)) return undefined;
  const told = fitsOf(ask, view, DEEDS, 0).filter(({ fact }) => takerOf(fact, investor) !== undefined);
  const taker = ({ fact }: FactFit) => (fact.subject.id === investor.id ? fact.valueId : fact.subject.id);
  const fits = withSorts(told, contentOf(ask, view), taker, view).filter(
    ({ content, time, fact }) =>
      content >= LEAST_CONTENT && time >= 0.3 && (fact.attribute !== 'stake' || holdsOn(fact, view.now)),
  );
  const facts = newestFirst(
    fits.map(({ fact }) => fact),
    view,
  );
  const rows = distinct(
    facts.flatMap((fact) => rowOf(fact, view, { aspect: takerOf(fact, investor) ?? 'value' }) ?? []),
  );
  return rows.length > 0 ? listed(rows, ask, { attribute: 'investment', sure: SURE }) : undefined;
}

const SURE = 0.9;

/** Which part of a fact names what the investor put money into. */
function takerOf({ attribute, subject, valueId, value, figure, qualifiers }: DatedFact, { id }: Entity) {
  if (attribute === 'investment' && subject.id === id && !figure && (valueId ?? value.en) !== '') return 'value';
  const isInvestor = INVESTORS.some((name) => (qualifiers[name] ?? []).some((one) => one.id === id));
  return isInvestor && subject.id !== id ? 'subject' : undefined;
}
