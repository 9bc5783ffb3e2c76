import { isOffice } from '../../../knowledge/attribute.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksIfWorked } from '../../asks/rules.ts';
import { newestFirst } from '../../facts/current.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { decided } from './decided.ts';

const SURE = 0.95;
const EMPLOYER = 'employer';
/** What tells that somebody worked at a company, beside offices. */
const OF_WORK: ReadonlySet<string> = new Set(['founders', 'appointment', 'departure']);

/**
 * "Was Mara Osei ever at Corvane": so where an office, a founding, a coming or a going there is told. Undefined where none is: not all
 * who ever worked somewhere are known.
 */
export function ofWork(ask: Ask, view: LibraryView): Found | undefined {
  const [person, another] = ask.subjects.filter(({ kind }) => kind === 'person');
  const [company, other] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!asksIfWorked(ask) || !person || another || !company || other || ask.time.period) return undefined;
  const isThere = ({ subject, companyId, valueId }: DatedFact) => [subject.id, companyId, valueId].includes(company.id);
  const told = (view.searchable.facts.naming.get(person.id) ?? []).filter(
    (fact) => isThere(fact) && isOfWork(fact, person.id, view),
  );
  const own = (view.searchable.facts.of.get(person.id) ?? []).filter(
    (fact) => fact.attribute === EMPLOYER && isThere(fact),
  );
  const [newest] = newestFirst([...told, ...own], view);
  const row = newest && rowOf(newest, view);
  return row && decided({ ...askedOf(ask), attribute: newest.attribute }, 'yes', [row], SURE);
}

function isOfWork({ attribute, valueId }: DatedFact, personId: string, view: LibraryView): boolean {
  const known = attributeOf(attribute, view);
  return valueId === personId && (OF_WORK.has(attribute) || (known !== undefined && isOffice(known)));
}
