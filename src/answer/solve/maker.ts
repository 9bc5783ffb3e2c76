import { isAmount } from '../../lang/answer-type.ts';
import type { Ask } from '../asks/ask.ts';
import { isBare } from '../asks/bare.ts';
import { asksForHoldings } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import type { LibraryView } from '../view.ts';
import { askedOf } from './asked.ts';
import { ownersOnCard, WHOSE } from './list/owners.ts';
import { profileSolver } from './profile.ts';

/** Whose product or company is named: the owner on its card, where a statement on it names both. Of a person: the offices held. */
export function makerOf(ask: Ask, view: LibraryView): Found | undefined {
  // "Which companies does it own" asks for what is its own, and not for its owner.
  if (!ask.attributes.some((id) => WHOSE.includes(id)) || asksForHoldings(ask)) return undefined;
  // How much somebody holds is told by no offices and no owner.
  if (isAmount(ask.answer)) return undefined;
  // Whose its business in a country is may be another matter than whose it is.
  if (ask.places.length > 0) return undefined;
  // 谁设计的 asks for somebody else than the owner: what only the model took for it must be all that is said.
  const isNamed = view.reading.attributes.some(({ entry }) => WHOSE.includes(entry.id));
  if (!isNamed && !isBare(ask, view.reading)) return undefined;
  const [product] = ask.subjects.filter(({ kind }) => kind === 'product');
  const [company, other] = ask.subjects.filter(({ kind }) => kind === 'company');
  const thing = product ?? (other ? undefined : company);
  if (!thing && !company && ask.subjects.some(({ kind }) => kind === 'person')) return profileSolver.solve(ask, view);
  if (!thing) return undefined;
  const [row] = ownersOnCard(thing, view);
  if (row) return { kind: 'fact', asked: askedOf(ask), rows: [row], more: 0, proofs: row.statements, sure: 0.85 };
  return undefined;
}
