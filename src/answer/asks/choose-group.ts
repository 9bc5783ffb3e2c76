import { isOffice } from '../../knowledge/attribute.ts';
import type { AnswerType } from '../../lang/language.ts';
import { isWithin, meets, type Span } from '../../search/analyse.ts';
import type { Reading } from '../reading/reading.ts';
import { isRole } from '../reading/roles.ts';
import { type AttributeGroup, answers, isDeal, isOfFigure, withoutWider } from './attributes-of.ts';
import type { Clause } from './clauses-of.ts';

/** "Where is it listed" asks for the listing: "where is" stands for the seat only where nothing else is asked for. */
function withoutPutting(groups: readonly AttributeGroup[], words: Clause['words']): readonly AttributeGroup[] {
  const isPutting = (group: AttributeGroup) =>
    words.some(({ answer, start, end }) => answer === 'place' && start === group.start && end < group.end) &&
    group.matches.every(({ entry }) => entry.answers === 'place');
  const others = groups.filter((group) => !isPutting(group));
  return others.length > 0 ? others : groups;
}

/** 收购花了多少钱 asks for the price of the deal: words for a part of what is named beside them ask for no figure of their own. */
function withoutPrices(
  groups: readonly AttributeGroup[],
  { qualifiers }: Pick<Reading, 'qualifiers'>,
): readonly AttributeGroup[] {
  const deals = ({ matches }: AttributeGroup) => matches.map(({ entry }) => entry).filter(isDeal);
  const isPriceOf = (price: AttributeGroup, deal: AttributeGroup) =>
    deals(deal).some(({ id, qualifiers: parts }) =>
      qualifiers.some(
        ({ entry, ...span }) =>
          entry.attribute === id && parts[entry.qualifier]?.answers === 'money' && meets(span, price),
      ),
    );
  return groups.filter(
    (group) => !isOfFigure(group) || !groups.some((other) => other !== group && isPriceOf(group, other)),
  );
}

/** "Whom did it name as its chief executive" asks for the office; the word for coming into one only says how. */
function withoutComings(groups: readonly AttributeGroup[]): readonly AttributeGroup[] {
  if (!groups.some(({ matches }) => matches.every(({ entry }) => isOffice(entry)))) return groups;
  const isComing = ({ matches }: AttributeGroup) =>
    matches.every(({ entry }) => entry.kind === 'event' && entry.answers === 'person' && entry.asksFor === 'from');
  return groups.filter((group) => !isComing(group));
}

/**
 * 创始人宿华还是董事长吗: what stands right before somebody's name says who that is, where anything else is asked for. So do words for an
 * office or the founder where something of a person is asked for: 苇灯创始人以前在哪工作.
 */
function withoutTitles(
  groups: readonly AttributeGroup[],
  { names, folded }: Pick<Reading, 'names' | 'folded'>,
): readonly AttributeGroup[] {
  const isOfPeople = (group: AttributeGroup) => group.matches.every(({ entry }) => entry.answers === 'person');
  const isTitle = ({ end }: AttributeGroup) =>
    names.some(
      ({ start, entities }) =>
        start >= end && folded.slice(end, start).trim() === '' && entities.some(({ kind }) => kind === 'person'),
    );
  const isOfSomebody = groups.some(({ matches }) => matches.every(({ entry }) => entry.ofPerson));
  const isOfRole = ({ matches }: AttributeGroup) => matches.every(({ entry }) => isRole(entry));
  const others = groups.filter((group) => !(isOfPeople(group) && isTitle(group)) && !(isOfSomebody && isOfRole(group)));
  return others.length > 0 ? others : groups;
}

/** "Who led the investigation", "who led its latest round": to lead what happened is no office. */
function withoutLeading(
  groups: readonly AttributeGroup[],
  { names, folded }: Pick<Reading, 'names' | 'folded'>,
): readonly AttributeGroup[] {
  const isOfOffice = ({ matches }: AttributeGroup) => matches.every(({ entry }) => isOffice(entry));
  const isOfEvent = ({ matches }: AttributeGroup) =>
    matches.some(({ entry: { qualifiers } }) => DOERS.some((name) => qualifiers[name] !== undefined));
  const isLed = (office: AttributeGroup, event: AttributeGroup) => {
    if (!isOfEvent(event) || event.start < office.end) return false;
    const between = folded.slice(office.end, event.start);
    // "Who led Corvane before the fine", and not "who led Corvane's latest round": a possessive is folded to blanks.
    const isNamed = names.some(
      ({ start, end }) => start >= office.end && end <= event.start && folded.slice(end, end + 2).trim() !== '',
    );
    return !isNamed && between.trim().split(/\s+/u).length <= MOST_BETWEEN;
  };
  const isVerb = ({ start, end }: AttributeGroup) => /\s/u.test(folded.slice(start, end));
  return groups.filter((group) => !(isOfOffice(group) && isVerb(group) && groups.some((other) => isLed(group, other))));
}

/** Parts of what happened that say who did it, or who was the first of them. */
const DOERS = ['by', 'lead'];
/** "The latest", "its antitrust". */
const MOST_BETWEEN = 3;

/** "Corvane vs Halvorn IPO, who raised more" compares what was raised: the event beside a part of it only says of which event. */
function isPartIn({ matches }: AttributeGroup, groups: readonly AttributeGroup[]): boolean {
  const events = groups.flatMap((group) => group.matches.map(({ entry }) => entry.id));
  return matches.some(({ entry }) => events.some((id) => entry.qualifierOf?.startsWith(`${id}.`)));
}

/** Of several attributes the one of the asked type, nearest to the question word; without one the longest phrase. */
export function chooseGroup(
  clause: Clause,
  asked: AnswerType | undefined,
  reading: Pick<Reading, 'qualifiers' | 'names' | 'folded'>,
): AttributeGroup | undefined {
  const { words } = clause;
  // "What price did it float at": the price is asked for by the question word itself.
  const beside = clause.groups.filter(
    // "How much of it did they own before" holds the word for the share.
    (group) => !words.some((word) => word.answer !== 'percent' && isWithin(group, word)),
  );
  const own = beside.length > 0 ? beside : clause.groups;
  const groups = withoutTitles(
    withoutPrices(withoutComings(withoutWider(withoutPutting(withoutLeading(own, reading), words))), reading),
    reading,
  );
  if (groups.length < 2) return groups[0];
  const fits = (group: AttributeGroup) =>
    asked !== undefined && group.matches.some(({ entry }) => answers(entry, asked));
  const [word] = words;
  const distance = (group: Span) => (word ? Math.max(0, group.start - word.end, word.start - group.end) : 0);
  const length = (group: AttributeGroup) => Math.max(...group.matches.map((match) => match.length));
  // In "which apps were put under review" the apps only say what is looked for, and not in "which apps does it own".
  const isOfState = groups.every(({ matches }) =>
    matches.some(({ entry }) => entry.parts || (entry.kind === 'state' && entry.answers !== 'person')),
  );
  const isOfParts = (group: AttributeGroup) => group.matches.every(({ entry }) => entry.parts) !== isOfState;
  return [...groups].sort(
    (a, b) =>
      Number(isOfParts(a)) - Number(isOfParts(b)) ||
      Number(fits(b)) - Number(fits(a)) ||
      Number(isPartIn(b, groups)) - Number(isPartIn(a, groups)) ||
      distance(a) - distance(b) ||
      length(b) - length(a) ||
      a.start - b.start,
  )[0];
}
