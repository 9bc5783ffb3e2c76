import { isOffice } from '../../../knowledge/attribute.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { holdsOn, isOfFounding, newestFirst } from '../../facts/current.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { ownHolders } from '../../facts/offices.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { attributesNamed } from './claim.ts';

const SURE = 0.95;

/**
 * "Is the founder still CEO", 创始人还是CEO吗: whether who holds an office now is one of the founders. Undefined where anything else is
 * claimed, or it is not known who holds it or who founded the company.
 */
export function ofTwoRoles(ask: Ask, view: LibraryView): Found | undefined {
  const [company, other] = ask.subjects;
  const named = [...new Set(attributesNamed(ask, view))].flatMap((id) => attributeOf(id, view) ?? []);
  const founding = named.find(({ answers, kind, asksFor }) => answers === 'person' && kind === 'event' && !asksFor);
  const office = named.find((attribute) => isOffice(attribute) && !attribute.many);
  if (!company || other || !founding || !office || ask.time.period) return undefined;
  const told = ownHolders(company.id, founding, view);
  // Beside those of whom a day of the founding is told, others are only called co-founders.
  const dated = told.filter((fact) => !fact.undated && isOfFounding(fact, view));
  const founders = dated.length > 0 ? dated : told;
  const [newest, ...others] = newestFirst(ownHolders(company.id, office, view), view).filter((fact) =>
    holdsOn(fact, view.now),
  );
  if (!newest || founders.length === 0) return undefined;
  // Of two who share the office one may be a founder.
  const holders = [newest, ...others.filter(({ statement }) => statement === newest.statement)];
  const isFounder = ({ valueId }: DatedFact) => founders.some((founder) => founder.valueId === valueId);
  const meant = holders.find(isFounder) ?? newest;
  const [holder, founder] = [
    rowOf(meant, view),
    founders.find(({ valueId }) => valueId === meant.valueId) ?? founders[0],
  ];
  const founded = founder && rowOf(founder, view, { role: 'part' });
  if (!holder || !founded) return undefined;
  const rows = isFounder(meant) ? [holder] : [holder, founded];
  const verdict = isFounder(meant) ? 'yes' : 'no';
  const proofs = proofsOf([holder, founded]);
  return {
    kind: 'verdict',
    asked: { ...askedOf(ask), attribute: office.id },
    verdict,
    rows,
    more: 0,
    proofs,
    sure: SURE,
  };
}
