import { isSamePeriod } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';

/** "Is Corvane bigger than Halvorn": by whatever tells it. */
export function asksForSizeAlone({ attributes, order, answer }: Ask): boolean {
  return attributes.length === 0 && order !== undefined && answer !== 'date';
}

export const MARKET_SHARE = 'market-share';

/** One share of each, all of one market at one time, of those that come newest first; undefined where there are none. */
export function sharesOfOneMarket([first = [], ...others]: readonly (readonly DatedFact[])[]):
  | readonly DatedFact[]
  | undefined {
  for (const fact of first) {
    const twins = others.map((facts) => facts.find((other) => isOfOneMarket(fact, other)));
    if (twins.every((twin) => twin !== undefined)) return [fact, ...twins];
  }
  return undefined;
}

function isOfOneMarket(one: DatedFact, other: DatedFact): boolean {
  const market = one.aboutId ?? one.about?.en;
  return (
    market !== undefined && market === (other.aboutId ?? other.about?.en) && isSamePeriod(one.period, other.period)
  );
}
