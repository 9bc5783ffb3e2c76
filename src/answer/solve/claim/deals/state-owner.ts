import { isStaff, isState } from '../../../../lang/names/state.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Ask } from '../../../asks/ask.ts';
import { asksIfStateOwned } from '../../../asks/rules.ts';
import { heldNow } from '../../../facts/current.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { entityOf, type LibraryView } from '../../../view.ts';
import { askedOf } from '../../asked.ts';
import { decided } from '../decided.ts';

const [CONTROLLER, PARENT] = ['controller', 'parent'] as const;
const SURE = 0.9;

/**
 * "Is Corvane state-owned", 科维恩是国企吗: so where the state is told to control it, and not so where a person or its staff does. Who else owns it
 * stands there as the nearest. With no verdict where nobody is told to.
 */
export function ofStateOwner(ask: Ask, view: LibraryView): Found | undefined {
  const [thing, other] = ask.subjects;
  if (!asksIfStateOwned(ask) || !thing || other) return undefined;
  const [owner] = [CONTROLLER, PARENT].flatMap((attribute) => heldNow(thing.id, attribute, view));
  const row = owner && rowOf(owner, view);
  if (!row) return undefined;
  const verdict = verdictBy(owner, view);
  return decided(askedOf(ask), verdict, [verdict === 'unknown' ? { ...row, role: 'nearest' } : row], SURE);
}

function verdictBy({ value, valueId }: DatedFact, view: LibraryView): 'yes' | 'no' | 'unknown' {
  if (isState(value.en)) return 'yes';
  return isStaff(value.en) || entityOf(valueId, view)?.kind === 'person' ? 'no' : 'unknown';
}
