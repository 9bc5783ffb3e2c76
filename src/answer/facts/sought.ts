import type { Figure } from '../../lang/figures/figure.ts';
import type { Span } from '../../search/analyse.ts';
import type { Ask } from '../asks/ask.ts';
import { rememberStretches, takenBoth } from '../reading/remember.ts';
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
  /** The units without the places: what is left to say of a fact that is told of one of them. */
  readonly besidePlaces: readonly QueryUnit[];
};

type Stretch = Pick<Ask, 'span' | 'taken' | 'further'>;

/** The same of each of twenty companies is read once. */
export function soughtIn({ span, taken, further = [] }: Stretch, view: LibraryView): Sought {
  if (further.length > 0) return readSought({ span, taken, further }, view);
  const soughtOf = SOUGHT.get(view.reading) ?? rememberStretches((...stretch) => soughtAt(...stretch, view));
  SOUGHT.set(view.reading, soughtOf);
  return soughtOf(span, taken);
}

/** What was read in the stretches of each question. */
const SOUGHT = new WeakMap<LibraryView['reading'], (span: Span, taken: readonly Span[]) => Sought>();

function soughtAt(span: Span, taken: readonly Span[], view: LibraryView): Sought {
  return readSought({ span, taken }, view);
}

function readSought(stretch: Stretch, view: LibraryView): Sought {
  const amounts = amountsIn(stretch, view);
  const units = contentOf(stretch, view);
  const beside = (more: readonly Span[]) =>
    more.length > 0 ? contentOf({ ...stretch, taken: takenBoth(stretch.taken, more) }, view) : units;
  return {
    units,
    words: wordsOf(stretch, view),
    amounts,
    others: beside(amounts),
    besidePlaces: beside(view.reading.places),
  };
}
