import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import { isAmount } from '../../lang/answer-type.ts';
import type { AnswerType } from '../../lang/language.ts';
import { isInside, isWithin, meets, type Span } from '../../search/analyse.ts';
import type { PhraseMatch, QualifierName } from '../../search/phrase-book.ts';
import type { Reading } from '../reading/reading.ts';

/** Phrases at one place that may ask for several attributes ("users": monthly, daily, ...), the longest first. */
export type AttributeGroup = Span & { readonly matches: readonly PhraseMatch<Attribute>[] };

/** Phrases that overlap are one group; a phrase inside a longer one of another attribute is left out ("net profit" is no profit). */
export function groupsOf(matches: readonly PhraseMatch<Attribute>[]): readonly AttributeGroup[] {
  const groups = allGroupsOf(matches);
  return groups.filter(
    (group) => !groups.some((other) => isModifier(group, other) && !(isOfDeal(group) && isOfFigure(other))),
  );
}

/** 收了花了多少: what was paid is that of the deal, which does not only say which payment is meant. */
function isOfDeal({ matches }: AttributeGroup): boolean {
  return matches.every(({ entry }) => isDeal(entry));
}

/** True for an event between two parties that has no amount of its own: a purchase, and not a fine. */
export function isDeal(attribute: Attribute): boolean {
  return attribute.kind === 'event' && !isAmount(attribute.answers) && isBetweenTwo(attribute);
}

/** True for words that ask for figures alone. */
export function isOfFigure({ matches }: AttributeGroup): boolean {
  return matches.every(({ entry }) => entry.kind === 'figure');
}

/** The figures that are named side by side without a joint: 营收利润日活. */
export function figuresInRow(matches: readonly PhraseMatch<Attribute>[]): readonly AttributeGroup[] {
  const figures = allGroupsOf(matches).filter(({ matches: own }) => own.some(({ entry }) => entry.kind === 'figure'));
  return figures.filter((group) => figures.some((other) => isModifier(group, other) || isModifier(other, group)));
}

function allGroupsOf(matches: readonly PhraseMatch<Attribute>[]): readonly AttributeGroup[] {
  const outermost = matches.filter((match) => !matches.some((other) => isInside(match, other)));
  const groups: { start: number; end: number; matches: PhraseMatch<Attribute>[] }[] = [];
  for (const match of [...outermost].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const group = groups.find((one) => meets(one, match));
    if (!group) groups.push({ start: match.start, end: match.end, matches: [match] });
    else {
      group.matches.push(match);
      group.end = Math.max(group.end, match.end);
    }
  }
  return groups;
}

/** The first of two phrases side by side only says which: an "antitrust fine" is a fine, 反垄断罚款 too. */
function isModifier(group: Span, other: Span): boolean {
  return other.start >= group.end && other.start - group.end <= 1;
}

/** What a company or product is said to be. */
export const WHAT_IT_DOES = 'what-it-does';

/** True where all that is asked is of a person: where somebody worked, or studied. */
export function isOfPerson(attributes: readonly string[], { attributeOf }: Pick<Reading, 'attributeOf'>): boolean {
  return attributes.length > 0 && attributes.every((id) => attributeOf(id)?.ofPerson);
}

/** Qualifiers of attributes that stand between two parties. */
const RELATIONS = ['stake', 'to', 'with', 'against', 'holder', 'investors'];

/** True for what is between two parties: a deal, an investment, a lawsuit. */
export function isBetweenTwo(attribute: Attribute | undefined): boolean {
  return RELATIONS.some((name) => attribute?.qualifiers[name] !== undefined);
}

/** Whether a value of the attribute may answer a question of the type; `thing` asks for no type in particular. */
export function answers(attribute: Attribute, type: AnswerType): boolean {
  if (type === 'thing' || type === 'company' || type === 'reason') return true;
  if (attribute.answers === type) return true;
  // How much and how many are asked alike: 多少.
  return isAmount(attribute.answers) && isAmount(type);
}

/** Without attributes that one named beside them narrows: in "spend on research" the spending on research is asked for. */
export function withoutWider(groups: readonly AttributeGroup[]): readonly AttributeGroup[] {
  const narrows = (narrow: AttributeGroup, wide: AttributeGroup) =>
    wide.matches.every(({ entry }) => narrow.matches.some((match) => entry.also.includes(match.entry.id)));
  const left = groups.filter((wide) => !groups.some((narrow) => narrow !== wide && narrows(narrow, wide)));
  return left.length > 0 ? left : groups;
}

/** Phrases within the spans that ask for a part of one of the attributes. */
export function qualifiersIn(
  spans: readonly Span[],
  attributes: readonly string[],
  reading: Reading,
): readonly PhraseMatch<QualifierName>[] {
  return reading.qualifiers.filter(
    ({ entry, ...span }) => attributes.includes(entry.attribute) && spans.some((one) => isWithin(span, one)),
  );
}

/** True for a word for a sort of what the attribute asks for: "games" among products; with `ofOne` also "game". */
export function namesSort(word: string, { sorts }: Pick<Attribute, 'sorts'>, ofOne: boolean): boolean {
  return [...sorts.en, ...sorts.zh].some((sort) => sort === word || (ofOne && sort.startsWith(word)));
}

/** The part of a share that says in what it is held. */
const IN = 'in';

/** "Did Tarnwick have a stake in Corvane" names in what the share is, and does not ask for it. */
export function namesWhatIsHeld(spans: readonly Span[], attributes: readonly string[], reading: Reading): boolean {
  const names = reading.names.filter((name) => spans.some((span) => isWithin(name, span)));
  return qualifiersIn(spans, attributes, reading).some(
    ({ entry, end }) => entry.qualifier === IN && names.length > 0 && names.every(({ start }) => start >= end),
  );
}

/** True for a word that says which: a "rotating" chair is held so, and nobody asks how it is held. */
export function saysWhich(
  { entry, start, end }: PhraseMatch<QualifierName>,
  { folded, attributeOf }: Reading,
): boolean {
  const attribute = attributeOf(entry.attribute);
  const values = attribute && isOffice(attribute) ? (attribute.qualifiers[entry.qualifier]?.values ?? {}) : {};
  const word = folded.slice(start, end);
  return Object.entries(values).some((ways) => ways.some((value) => word.startsWith(value)));
}

/** "How fast did it grow" names no figure: what tells the size of a company is meant, the first of them that can grow. */
export function whatGrows(spans: readonly Span[], { qualifiers, attributeOf }: Reading): string | undefined {
  const growing = qualifiers.filter(({ entry: { attribute: id, qualifier }, ...span }) => {
    const attribute = attributeOf(id);
    const isGrowth = attribute?.size && attribute.qualifiers[qualifier]?.answers === 'percent';
    return isGrowth && spans.some((one) => isWithin(span, one));
  });
  return growing[0]?.entry.attribute;
}

/** The attributes whose day is asked for: "IPO price and date" asks for that of the listing, and none of its price. */
export function datedBy(
  attributes: readonly string[],
  type: AnswerType,
  { attributeOf }: Pick<Reading, 'attributeOf'>,
): readonly string[] {
  if (type !== 'date') return attributes;
  return [...new Set(attributes.map((id) => attributeOf(id)?.qualifierOf?.split('.')[0] ?? id))];
}
