import { figuresOf } from '../../../lang/figures/figure.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { amountsIn, isRounded } from '../../facts/amounts.ts';
import { entityOf, type LibraryView } from '../../view.ts';

/** A smaller number may be a model, a year or a count that a text says otherwise. */
const LARGE = 1_000_000;

/** True for a question that says by a large amount what it is on: "where will the 380 billion yuan go". A claim is another thing. */
export function namesAmount(ask: Ask, view: LibraryView): boolean {
  return ask.kind !== 'verdict' && amountsOf(ask, view).length > 0;
}

/** True for a statement that holds each such amount, as it was typed or more exactly. */
export function holdsNamedAmount({ folded }: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  const held = figuresOf(folded);
  return amountsOf(ask, view).every((amount) =>
    held.some(({ value }) => isRounded(value, amount, view.reading.folded)),
  );
}

/** The ask for the amount as its parent's: what Alibaba will spend on its cloud is asked for as the cloud's. Undefined where there is none. */
export function ofParentWithAmount(ask: Ask, view: LibraryView): Ask | undefined {
  const [subject, ...others] = ask.subjects;
  const parent = view.searchable.library.companies.get(subject?.id ?? '')?.parent;
  const entity = others.length === 0 ? entityOf(parent ?? undefined, view) : undefined;
  return entity && namesAmount(ask, view) ? { ...ask, subjects: [entity] } : undefined;
}

function amountsOf(ask: Ask, view: LibraryView) {
  return amountsIn(ask, view).filter(({ value, percent }) => !percent && value >= LARGE);
}
