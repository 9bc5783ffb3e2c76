import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { claimsIndependence } from '../../../asks/rules.ts';
import { dayOfFact, newestFirst, stillSo } from '../../../facts/current.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import type { LibraryView } from '../../../view.ts';
import { askedOf } from '../../asked.ts';
import { ownersOnCard } from '../../list/owners.ts';
import { decided } from '../decided.ts';

const PARENT = 'parent';
const SURE = 0.95;

/**
 * That it belongs to somebody, which "is Ele.me still independent" and 搜狗还是独立公司吗 claim the opposite of: so where a parent of today is held.
 * Undefined where none is: that nobody owns it is said of none; with no verdict where it was sold after that, or a sale of it was undone.
 */
export function ofIndependence(ask: Ask, view: LibraryView): Found | undefined {
  const [thing, other] = ask.subjects;
  if (!claimsIndependence(ask) || !thing || other || ask.time.period) return undefined;
  const own = (view.searchable.facts.of.get(thing.id) ?? []).filter(
    ({ attribute, subject, about, aboutId }) =>
      attribute === PARENT && (aboutId === thing.id || (subject.id === thing.id && about === undefined)),
  );
  const [owner] = newestFirst(stillSo(own, view), view);
  const [sold] = newestFirst(soldSince(owner, thing, view), view);
  const nearest = sold && rowOf(sold, view, { role: 'nearest' });
  if (nearest) return decided({ ...askedOf(ask), attribute: PARENT }, 'unknown', [nearest], SURE);
  const row = owner ? rowOf(owner, view, { about: false }) : ownersOnCard(thing, view)[0];
  return row && decided({ ...askedOf(ask), attribute: PARENT }, 'yes', [row], SURE);
}

/** Sales of a thing of which a later day is told than of its parent. */
function soldSince(owner: DatedFact | undefined, { id }: Entity, { searchable }: LibraryView): readonly DatedFact[] {
  const sales = (searchable.facts.naming.get(id) ?? []).filter(
    ({ attribute, valueId }) => attribute === 'sale' && valueId === id,
  );
  return owner ? sales.filter((sale) => dayOfFact(sale) > dayOfFact(owner)) : [];
}
