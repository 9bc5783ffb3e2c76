import type { Attribute } from '../../knowledge/attribute.ts';
import { isAmount } from '../../lang/answer-type.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { isSoldToOther } from './fit.ts';
import type { Aspect } from './shown.ts';

/** The qualifiers that answer a type of question, those asked for most often first. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  money: ['price', 'raised', 'amount', 'valuation', 'value'],
  percent: ['stake', 'share', 'change'],
  person: ['by', 'buyer', 'holder', 'investors', 'lead', 'leader', 'role'],
  company: ['buyer', 'to', 'holder', 'lead', 'investors', 'with', 'against', 'by'],
  reason: ['for', 'reason'],
  place: ['in', 'exchange', 'court'],
  count: ['shares', 'units'],
};

/** Which part of a fact an ask wants: "when" its date, "who fined it" the authority, "for how much" the price. */
export function aspectOf(ask: Ask, attribute: Attribute, fact: DatedFact): Aspect {
  const { qualifier, answer } = ask;
  const asksWho = answer === 'person' || answer === 'company';
  const isSold = asksWho && !ask.attributes.includes(fact.attribute) && isSoldToOther(fact, ask);
  if (!isSold && asksWhose(ask, attribute, fact)) return 'subject';
  // "When was it completed": the stage says which of its days.
  if (qualifier === 'date' || (qualifier === 'stage' && answer === 'date')) return 'date';
  if ((isSold || qualifier === 'buyer') && fact.qualifiers['to'] !== undefined) return 'qualifier:to';
  // To whom it was sold is told by who bought it.
  if ((qualifier === 'buyer' || qualifier === 'to') && attribute.id === 'acquisition') return 'subject';
  // What is held: it stands in the fact, or the fact is its own.
  if (qualifier === 'in' && fact.qualifiers['in'] === undefined && fact.qualifiers['holder'] !== undefined)
    return 'subject';
  // "When was the secondary listing": its kind only says which.
  if (answer === 'date' && attribute.qualifiers[qualifier ?? '']?.answers === 'thing') return 'date';
  // How a figure is marked says which one is meant, and is no amount: "how much in total".
  const isMark = qualifier === 'basis' && (isAmount(answer) || attribute.kind === 'figure');
  if (qualifier !== undefined && !isMark && fact.qualifiers[qualifier] !== undefined) return `qualifier:${qualifier}`;
  if (answer === 'date') return 'date';
  if (answer === attribute.answers) return 'value';
  // What somebody is in charge of: the business, where the person is named.
  if (attribute.answers === 'person' && answer === 'thing' && fact.about !== undefined && namesPerson(ask, fact))
    return 'about';
  if (answer === 'place' && fact.about !== undefined && attribute.kind === 'event') return 'about';
  // "Who bought Sogou": what is named is the value, so the answer is whose fact it is.
  if (answer === 'person' && namesValue(ask, fact)) return 'subject';
  // What a listing raised is not its price.
  const isOtherAmount = isAmount(answer) && attribute.qualifiers[qualifier ?? '']?.answers === answer;
  const named = isOtherAmount ? undefined : (OF_TYPE[answer] ?? []).find((name) => fact.qualifiers[name] !== undefined);
  if (named !== undefined) return `qualifier:${named}`;
  if (answer === 'thing' && namesValue(ask, fact) && fact.subject.id !== fact.valueId) return 'subject';
  return 'value';
}

/** "Which company was fined", "who was fined": of a fact that is nobody's who is named, whose it is. */
function asksWhose(
  { answer, subjects, qualifier }: Ask,
  attribute: Attribute,
  { subject, companyId }: DatedFact,
): boolean {
  const things = subjects.filter(({ kind }) => kind !== 'topic');
  const asksForDoer = qualifier !== undefined && qualifier !== 'by';
  // Who approves games is not the games that are named.
  const isNamed = subjects.some(({ id }) => id === subject.id);
  if (answer === 'person') return things.length === 0 && !isNamed && !asksForDoer && attribute.answers !== 'person';
  return answer === 'company' && !things.some(({ id }) => id === subject.id || id === companyId);
}

/** True where the value is a thing that the question itself names, and the subject is not. */
function namesValue({ subjects }: Ask, { valueId, subject }: DatedFact): boolean {
  const ids = subjects.map(({ id }) => id);
  return valueId !== undefined && ids.includes(valueId) && !ids.includes(subject.id);
}

function namesPerson({ subjects }: Ask, { valueId }: DatedFact): boolean {
  return subjects.some(({ kind, id }) => kind === 'person' && id === valueId);
}
