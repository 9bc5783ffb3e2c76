import { type Attribute, isOffice } from '../../../knowledge/attribute.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { claimsSame } from '../../asks/rules.ts';
import { holdsOn, isOfFounding, newestFirst } from '../../facts/current.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { ownHolders, withPartners } from '../../facts/offices.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { attributesNamed } from './claim.ts';
import { decided } from './decided.ts';

const SURE = 0.95;

/**
 * "Are its CEO and its chairman the same person": whether who holds the one office now holds the other. Undefined where it is not known
 * who does.
 */
export function ofTwoOffices(ask: Ask, view: LibraryView): Found | undefined {
  const [company, other] = ask.subjects;
  const named = [...new Set(attributesNamed(ask, view))].flatMap((id) => attributeOf(id, view) ?? []);
  const [first, second, third] = named.filter((attribute) => isOffice(attribute) && !attribute.many);
  if (!claimsSame(ask) || !company || other || !first || !second || third || ask.time.period) return undefined;
  const [one, two] = [holdersNow(company.id, first, view), holdersNow(company.id, second, view)];
  const both = one.find(({ valueId }) => two.some((fact) => fact.valueId === valueId));
  const shown = both ? [both, two.find(({ valueId }) => valueId === both.valueId)] : [one[0], two[0]];
  const rows = shown.flatMap((fact) => (fact && rowOf(fact, view)) ?? []);
  if (rows.length < 2) return undefined;
  return decided({ ...askedOf(ask), attribute: first.id }, both ? 'yes' : 'no', rows, SURE);
}

/** Who holds an office now: the newest, and whoever shares it. */
function holdersNow(companyId: string, office: Attribute, view: LibraryView): readonly DatedFact[] {
  const held = newestFirst(ownHolders(companyId, office, view), view).filter((fact) => holdsOn(fact, view.now));
  return withPartners(held, held, view);
}

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
  // Of two who share the office one may be a founder.
  const holders = holdersNow(company.id, office, view);
  const [newest] = holders;
  if (!newest || founders.length === 0) return undefined;
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
