import type { Figure } from '../../lang/figures/figure.ts';
import type { Ask } from '../asks/ask.ts';
import type { QueryUnit } from '../retrieve/query.ts';
import type { LibraryView } from '../view.ts';
import { wordsOf } from './about.ts';
import { amountsIn } from './amounts.ts';
import { contentOf } from './content.ts';

/** What an ask says beside its names, attribute and time. */
export type Sought = {
  readonly units: readonly QueryUnit[];
  readonly words: readonly string[];
  readonly amounts: readonly Figure[];
  /** The units without the amounts: what is left to say of a fact that holds one. */
  readonly others: readonly QueryUnit[];
};

export function soughtIn(ask: Ask, view: LibraryView): Sought {
  const amounts = amountsIn(ask, view);
  const units = contentOf(ask, view);
  const others = amounts.length > 0 ? contentOf({ ...ask, taken: [...ask.taken, ...amounts] }, view) : units;
  return { units, words: wordsOf(ask, view), amounts, others };
}
