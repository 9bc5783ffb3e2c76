import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import { compact } from '../../lang/text.ts';
import { isWithin } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { dayOfFact } from './current.ts';
import type { FactFit } from './fit.ts';

/** Of comings and goings those of the office that is named beside them: who gave up the chair, and not what else that person gave up. */
export function ofNamedOffice(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const changes = ask.attributes.filter((id) => attributeOf(id, view)?.asksFor !== undefined);
  const offices = changes.length > 0 ? officesNamed(ask, view) : [];
  if (offices.length === 0) return fits;
  const inOffice = fits.filter(({ fact }) => {
    const isChange = changes.includes(fact.attribute);
    return isChange
      ? offices.some((office) => roleIsOf(fact, office))
      : offices.some(({ id }) => id === fact.attribute);
  });
  return inOffice.length > 0 ? inOffice : fits;
}

function officesNamed({ span }: Ask, { reading }: LibraryView): readonly Attribute[] {
  const named = reading.attributes.filter((match) => isWithin(match, span)).map(({ entry }) => entry);
  return [...new Set(named)].filter(isOffice);
}

/** True where the role that a coming or going names is an office: "chairman of Alibaba" is the chair. */
function roleIsOf({ qualifiers }: DatedFact, { asks }: Attribute): boolean {
  const roles = (qualifiers['role'] ?? []).flatMap(({ text }) => [compact(text.en), compact(text.zh)]);
  return [...asks.en, ...asks.zh].some((phrase) => roles.some((role) => role.includes(compact(phrase))));
}

/** True where the library holds that who held an office on some day left it, or that another held it, later on. */
export function isLeft(fact: DatedFact, view: LibraryView): boolean {
  const office = attributeOf(fact.attribute, view);
  if (office?.kind !== 'state' || fact.valueId === undefined) return false;
  const { of, naming } = view.searchable.facts;
  const isLater = (other: DatedFact) => other.subject.id === fact.subject.id && dayOfFact(other) > dayOfFact(fact);
  const goings = (naming.get(fact.valueId) ?? []).filter(
    ({ attribute, valueId }) => attributeOf(attribute, view)?.asksFor === 'until' && valueId === fact.valueId,
  );
  if (goings.some((going) => isLater(going) && (!going.qualifiers['role'] || roleIsOf(going, office)))) return true;
  // Of two who share an office the one does not follow the other.
  if (office.many || fact.about !== undefined || fact.qualifiers['basis']) return false;
  return (of.get(fact.subject.id) ?? []).some(
    (other) =>
      other.attribute === fact.attribute && other.about === undefined && isSomebodyElse(other, fact) && isLater(other),
  );
}

function isSomebodyElse({ valueId }: DatedFact, fact: DatedFact): boolean {
  return valueId !== undefined && valueId !== fact.valueId;
}
