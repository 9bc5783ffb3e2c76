import { isOffice } from '../../../knowledge/attribute.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForFormerWork, asksWhatHolderDid } from '../../asks/rules.ts';
import { dayOfFact, holdsOn, isOfFounding } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { isSameValue, rowOf } from '../../facts/shown.ts';
import { isRole } from '../../reading/roles.ts';
import type { ShownValue } from '../../value.ts';
import type { LibraryView } from '../../view.ts';
import { missingOf, officesOf } from '../asked.ts';
import { listed } from '../listed.ts';
import { holdersOf } from '../pick/holder.ts';

/** What is known of a person: where somebody worked, and what somebody founded. */
const [EMPLOYER, VENTURE, FOUNDERS] = ['employer', 'venture', 'founders'] as const;
const SURE = 0.9;

/** One place in the life of a person, with the facts that tell of it, the earliest first. */
type Station = { readonly value: ShownValue; readonly facts: readonly DatedFact[] };

/**
 * Where a person worked ("which company was he at before", 后来去了哪家公司), or what a person founded (还创办过什么公司): the companies
 * whose offices and founders the person is among, with what is told of the person itself. What the question names is no answer to it.
 */
export function careerOf(ask: Ask, view: LibraryView): Found | undefined {
  if (asksWhatHolderDid(ask)) return careersOfHolders(ask, view);
  const [person, another] = ask.subjects.filter(({ kind }) => kind === 'person');
  const asked = askedOfPerson(ask);
  if (!person || another || asked === undefined) return undefined;
  const all = stationsOf(person, asked, view);
  const others = asked === VENTURE ? besideOwn(all, person, ask, view) : besideNamed(all, ask, view);
  const rows = inOrder(others, ask, view).map((station) => rowOfStation(station, asked, view));
  const about = { attribute: asked, sure: SURE };
  if (rows.length > 0) return { ...listed(rows, ask, about), kind: rows.length > 1 ? 'list' : 'fact' };
  if (asked === EMPLOYER || all.length === 0) return undefined;
  const known = all.map((station) => rowOfStation(station, asked, view));
  const missing = { ...missingOf(ask), attribute: asked, subjects: [person] };
  return { ...listed(known, ask, about), kind: 'fact', missing };
}

/** "What did its founder do before" asks of each who founded it, and of who is in an office now. */
function careersOfHolders(ask: Ask, view: LibraryView): Found | undefined {
  const role = view.reading.attributes.find(({ entry, ...match }) => isWithin(match, ask.span) && isRole(entry))?.entry;
  if (!role) return undefined;
  const all = holdersOf(ask, role.id, view);
  const people = isOffice(role) ? all.slice(0, 1) : all;
  const rows = people.flatMap((person) => {
    const stations = besideNamed(stationsOf(person, EMPLOYER, view), ask, view);
    return inOrder(stations, ask, view).map((station) => ({
      ...rowOfStation(station, EMPLOYER, view),
      subject: person,
    }));
  });
  if (rows.length === 0) return undefined;
  return { ...listed(rows, ask, { sure: SURE }), kind: rows.length > 1 ? 'list' : 'fact' };
}

/** Which of both is asked for; undefined where something else is. */
function askedOfPerson({
  attributes: [first = ''],
  subjects,
  answer,
  kind,
}: Ask): typeof EMPLOYER | typeof VENTURE | undefined {
  if (kind === 'verdict' || answer === 'date') return undefined;
  if (first === EMPLOYER || (first === VENTURE && answer !== 'person')) return first;
  const isOfPerson = subjects.every(({ kind: subject }) => subject === 'person');
  const isFounding = first === 'founded' || first === FOUNDERS;
  return isFounding && isOfPerson && (answer === 'company' || answer === 'thing') ? VENTURE : undefined;
}

function stationsOf(person: Entity, asked: string, view: LibraryView): readonly Station[] {
  const { of, naming } = view.searchable.facts;
  const wanted = new Set(asked === VENTURE ? [FOUNDERS] : [FOUNDERS, ...officesOf(view.searchable), 'appointment']);
  const held = (naming.get(person.id) ?? []).filter(
    ({ attribute, valueId, subject }) => wanted.has(attribute) && valueId === person.id && !isTopic(subject.id, view),
  );
  // What somebody set up is where he worked, whether or not a card knows it.
  const told: readonly string[] = asked === EMPLOYER ? [EMPLOYER, VENTURE] : [asked];
  const own = (of.get(person.id) ?? []).filter(
    ({ attribute, subject }) => told.includes(attribute) && subject.id === person.id,
  );
  const stations: Station[] = [];
  for (const fact of [...held, ...own]) {
    const value = rowOf(fact, view, { aspect: told.includes(fact.attribute) ? 'value' : 'subject' })?.value;
    if (!value) continue;
    const place = stations.findIndex((one) => isSameValue(one.value, value));
    const facts = [...(stations[place]?.facts ?? []), fact].sort((a, b) => (dayOf(a, view) < dayOf(b, view) ? -1 : 1));
    if (place < 0) stations.push({ value, facts });
    else stations[place] = { value, facts };
  }
  return stations;
}

function isTopic(id: string, { searchable }: LibraryView): boolean {
  return searchable.entityById.get(id)?.kind === 'topic';
}

/** Day of a fact; empty where its statement gives none, as one that only says on some day who founded a company. */
function dayOf(fact: DatedFact, view: LibraryView): string {
  return fact.undated === true || !isOfFounding(fact, view) ? '' : dayOfFact(fact);
}

/** "What else did he found": without what the question names, and without the company where the person is now. */
function besideOwn(all: readonly Station[], person: Entity, ask: Ask, view: LibraryView): readonly Station[] {
  const asksForOthers = ask.still || ask.time.focus === 'before';
  const present = asksForOthers
    ? newest(
        stationsOf(person, EMPLOYER, view).filter((one) => lasts(one, view)),
        view,
      )
    : undefined;
  return all.filter(({ value }) => !isNamed(value, ask, view) && !(present && isSameValue(value, present.value)));
}

/** Without what the question names; of "before" also without what came later, of "next" without what was there earlier. */
function besideNamed(all: readonly Station[], ask: Ask, view: LibraryView): readonly Station[] {
  const focus = asksForFormerWork(ask) ? 'before' : ask.time.focus;
  const named = all.filter(({ value }) => isNamed(value, ask, view));
  const others = all.filter((one) => !named.includes(one));
  if (focus !== 'before' && focus !== 'next') return others;
  const from =
    newest(named, view) ??
    newest(
      all.filter((one) => lasts(one, view)),
      view,
    );
  if (!from) return others;
  const [first, last] = [firstDay(from, view) || knownSince(from, view), lastDay(from, view)];
  return others.filter((one) => {
    const day = firstDay(one, view);
    // Of a time that no statement gives it is known only that it is past; what somebody founded may be of any time.
    const isPast = one.facts.some(({ attribute }) => attribute !== VENTURE);
    if (one === from || day === '') return one !== from && focus === 'before' && isPast;
    return focus === 'before' ? first === '' || day <= first : day >= last;
  });
}

/** What the question names, or what belongs to it: who left Alibaba did not go to its cloud. */
function isNamed(value: ShownValue, { subjects }: Ask, { searchable }: LibraryView): boolean {
  if (value.kind !== 'entity') return false;
  const { entity } = value;
  return subjects.some((one) => one === entity || searchable.childrenOf(one.id).includes(entity.id));
}

/** The day of the first dated fact of a station; empty where none is dated. */
function firstDay({ facts }: Station, view: LibraryView): string {
  return facts.map((fact) => dayOf(fact, view)).find((day) => day !== '') ?? '';
}

/** The first day on which anything is told of the company of a station: who founded it was there by then. Empty where nothing is. */
function knownSince({ value }: Station, { searchable }: LibraryView): string {
  if (value.kind !== 'entity') return '';
  const { id } = value.entity;
  const own = (searchable.facts.of.get(id) ?? []).filter(({ subject, undated }) => subject.id === id && !undated);
  const days = own.map(dayOfFact).filter((day) => !day.startsWith('0000'));
  return days.sort()[0] ?? '';
}

/** The last day of which something is told there: that of its end, or of the newest fact. */
function lastDay({ facts }: Station, view: LibraryView): string {
  const days = facts.map((fact) => (fact.until === undefined || fact.undated ? dayOf(fact, view) : fact.period.until));
  return days.sort().at(-1) ?? '';
}

function newest(stations: readonly Station[], view: LibraryView): Station | undefined {
  return [...stations].sort((a, b) => (lastDay(a, view) < lastDay(b, view) ? 1 : -1))[0];
}

function lasts({ facts }: Station, { now }: LibraryView): boolean {
  return facts.some((fact) => holdsOn(fact, now));
}

/** What came next in the order of time; anything else with the newest first. */
function inOrder(stations: readonly Station[], { time: { focus } }: Ask, view: LibraryView): readonly Station[] {
  const sign = focus === 'next' || focus === 'first' ? 1 : -1;
  const ordered = [...stations].sort((a, b) => sign * (firstDay(a, view) < firstDay(b, view) ? -1 : 1));
  return focus === 'first' ? ordered.slice(0, 1) : ordered;
}

/** The company with the first that is told of it there. */
function rowOfStation({ value, facts }: Station, asked: string, view: LibraryView): FoundRow {
  const dated = facts.find((fact) => dayOf(fact, view) !== '');
  const fact = dated ?? facts[0];
  const isOwn = fact?.attribute === EMPLOYER || fact?.attribute === VENTURE;
  const row = fact && rowOf(fact, view, { aspect: isOwn ? 'value' : 'subject' });
  const [role] = fact?.qualifiers['role'] ?? [];
  const about = role && { kind: 'words' as const, text: role.text };
  return {
    role: 'value',
    attribute: asked,
    value,
    time: row?.time ?? {},
    ...(about && { about }),
    statements: row?.statements ?? [],
  };
}
