import type { Ask } from '../../asks/ask.ts';
import { asksForFateOfHolder } from '../../asks/rules.ts';
import type { LibraryView } from '../../view.ts';
import { holderOf } from '../pick/holder.ts';

/** The same ask on the person who has the role, where that is known. */
export function onHolder(ask: Ask, view: LibraryView): Ask {
  const holder = asksForFateOfHolder(ask) ? holderOf(ask, ask.attributes[0] ?? '', view) : undefined;
  return holder ? { ...ask, subjects: [holder], attributes: [], taken: [...ask.taken, ask.span] } : ask;
}
