import type { Attribute } from '../../knowledge/attribute.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { aspectOf } from '../facts/aspect.ts';
import { dayOfFact, holdsOn, lastDayOf, newestFirst } from '../facts/current.ts';
import { partsOfEvent } from '../facts/events.ts';
import { type FactFit, fitsOf, isMarked, isRelation } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { type Aspect, isSameValue, partsOf, rowOf } from '../facts/shown.ts';
import type { Missing } from '../value.ts';
import { attributeOf, entityOf, type LibraryView } from '../view.ts';
import type { Solver } from './solver.ts';

/** A fact whose subject fits less is about something else. */
const LEAST_SUBJECT = 0.3;
/** Facts this near to the best one are told apart by time, not by words. */
const NEAR = 0.45;
const NEAR_OF_STATE = 0.35;
const SURE_OF_HOLDER = 0.85;
/** A fact that is on each of several names. */
const JOINT = 0.9;
const MOST_ROWS = 7;
const MOST_BEFORE = 2;

export const factSolver: Solver = {
  kind: 'fact',
  says: 'finds the fact of the asked attribute, subject and time, and shows its value first',
  solve: (given, view) => {
    if (given.attributes.length === 0 && given.time.focus !== 'next' && given.time.focus !== 'before') return undefined;
    if (given.attributes.length === 0 && !given.subjects.some(({ kind }) => kind === 'person')) return undefined;
    const ask = withPartner(given, view);
    const joint = withAllNamed(ask, view);
    if (joint) return solveFor(joint, view, false);
    const companies = ask.subjects.filter(({ kind }) => kind !== 'person');
    const asksEach = !ask.attributes.some((id) => isRelation(id, view));
    if (companies.length > 1 && asksEach && !hasJointFact(ask, view)) return eachSubject(ask, companies, view);
    return solveFor(ask, view, false);
  },
};

/** When there were founders is when it was founded, and who it was founded by are its founders. */
const PARTNERS: readonly { readonly asked: string; readonly answer: Ask['answer']; readonly means: string }[] = [
  { asked: 'founders', answer: 'date', means: 'founded' },
  { asked: 'founded', answer: 'person', means: 'founders' },
];

function withPartner(ask: Ask, { searchable }: LibraryView): Ask {
  const partner = PARTNERS.find(({ asked, answer }) => ask.attributes[0] === asked && ask.answer === answer);
  if (!partner || !searchable.attributeById.has(partner.means)) return ask;
  return { ...ask, attributes: [partner.means, ...ask.attributes.filter((id) => id !== partner.means)] };
}

/** "TikTok's joint venture: who runs it, and what does ByteDance own": the second part is about both, where a fact is on both. */
function withAllNamed(ask: Ask, view: LibraryView): Ask | undefined {
  const { entities } = view.reading;
  if (entities.length <= ask.subjects.length || !ask.attributes.some((id) => isRelation(id, view))) return undefined;
  const joint = { ...ask, subjects: entities };
  return hasJointFact(joint, view) ? joint : undefined;
}

/** True when one fact is on all that is named: "Alibaba's stake in Sun Art". */
function hasJointFact(ask: Ask, view: LibraryView): boolean {
  return fitsOf(ask, view, attributesFor(ask, view)).some(({ subject }) => subject >= JOINT);
}

/** The same of each of several companies. */
function eachSubject(ask: Ask, subjects: readonly Entity[], view: LibraryView): Found | undefined {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const found = subjects.map((subject) => solveFor({ ...ask, subjects: [subject, ...people] }, view, true));
  const held = found.filter((one) => one !== undefined);
  if (held.every(({ rows }) => rows.length === 0)) return undefined;
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), subjects },
    rows: held.flatMap(({ rows }) => rows.filter(({ role }) => role === 'value' || role === 'nearest').slice(0, 1)),
    more: 0,
    proofs: held.flatMap(({ proofs }) => proofs.slice(0, 1)),
    sure: Math.min(...held.map(({ sure }) => sure)),
  };
}

export function askedOf({ attributes: [attribute], qualifier, subjects }: Ask): Found['asked'] {
  return {
    ...(attribute !== undefined && { attribute }),
    ...(qualifier !== undefined && { qualifier }),
    subjects,
  };
}

/** Who was before or after somebody is asked of the office, whoever holds it. */
function withoutHolder(ask: Ask, view: LibraryView): Ask {
  const { focus } = ask.time;
  if (focus !== 'before' && focus !== 'next') return ask;
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const others = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (people.length === 0) return ask;
  const companies = people.flatMap(({ companyIds }) => companyIds).flatMap((id) => entityOf(id, view) ?? []);
  const ofOffice = ask.attributes.some((id) => attributeOf(id, view)?.asksFor !== undefined);
  const held = officesOf(view.searchable).filter((id) =>
    people.some((person) =>
      (view.searchable.facts.naming.get(person.id) ?? []).some(({ attribute }) => attribute === id),
    ),
  );
  return {
    ...ask,
    subjects: others.length > 0 ? others : [...new Set(companies)].slice(0, 1),
    ...((ofOffice || ask.attributes.length === 0) && held.length > 0 && { attributes: held }),
  };
}

function solveFor(asked: Ask, view: LibraryView, subject: boolean): Found | undefined {
  const ask = withoutHolder(asked, view);
  const people = asked.subjects.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  // Why somebody went ("after he died") stands in no statement on who came next.
  const anyContent = people.length > 0 && (ask.time.focus === 'next' || ask.time.focus === 'before');
  const fits = fitsOf(ask, view, attributesFor(ask, view), anyContent ? 0 : undefined).filter(
    (fit) => fit.subject >= LEAST_SUBJECT,
  );
  const [best] = fits;
  if (!best) return ask.time.period ? nearestPeriod(ask, view, subject) : undefined;
  const attribute = attributeOf(best.fact.attribute, view);
  if (!attribute) return undefined;
  // Figures of attributes that one word asks for ("users") are told apart by time.
  const isAlike = ({ fact }: FactFit) =>
    fact.attribute === attribute.id ||
    (attribute.kind === 'figure' && attributeOf(fact.attribute, view)?.kind === 'figure');
  const near = fits.filter((fit) => fit.score >= best.score - NEAR && isAlike(fit));
  const found = pick(ask, attribute, near, view, subject, people);
  return found && { ...found, sure: anyContent ? SURE_OF_HOLDER : surenessOf(best) };
}

/** How surely a fact answers, in [0, 1]. */
export function surenessOf({ subject, about, content, type }: FactFit): number {
  return 0.3 * subject + 0.2 * Math.min(1, about) + 0.35 * content + 0.15 * type;
}

/** What is asked for by another name: when there were founders is when it was founded. */
export function attributesFor({ attributes, answer }: Ask, { searchable }: LibraryView): readonly string[] {
  const asked = [
    ...new Set([...attributes, ...attributes.flatMap((id) => searchable.attributeById.get(id)?.also ?? [])]),
  ];
  // When somebody left or took over is when an office ended or began.
  const ofOffice = attributes.some((id) => searchable.attributeById.get(id)?.asksFor !== undefined);
  if (ofOffice && answer === 'date') asked.push(...officesOf(searchable).filter((id) => !asked.includes(id)));
  return asked.filter((id) => searchable.attributeById.has(id));
}

function officesOf({ library }: LibraryView['searchable']): readonly string[] {
  return library.attributes.filter(({ kind, answers }) => kind === 'state' && answers === 'person').map(({ id }) => id);
}

function pick(
  ask: Ask,
  attribute: Attribute,
  near: readonly FactFit[],
  view: LibraryView,
  subject: boolean,
  people: readonly string[],
): Omit<Found, 'sure'> | undefined {
  const best = Math.max(...near.map(({ score }) => score));
  const facts = near.filter(({ score }) => score >= best - NEAR_OF_STATE).map(({ fact }) => fact);
  if (attribute.kind === 'state') return pickState(ask, attribute, facts, view, subject, people);
  if (attribute.kind === 'figure') return pickFigure(ask, attribute, near, view, subject);
  return pickEvent(ask, attribute, near, view, subject);
}

/** Who or what is so at the asked time; of one holder at a time also who was before. */
function pickState(
  ask: Ask,
  attribute: Attribute,
  facts: readonly DatedFact[],
  view: LibraryView,
  subject: boolean,
  people: readonly string[],
): Omit<Found, 'sure'> | undefined {
  const ofPerson = facts.filter(({ valueId }) => valueId !== undefined && people.includes(valueId));
  if (ofPerson.length > 0 && ask.time.focus !== 'before' && ask.time.focus !== 'next')
    return rowsOf(ask, attribute, newestFirst(ofPerson, view).slice(0, 3), view, {
      subject,
      ended: ask.answer === 'date',
    });
  const single = !attribute.many;
  const series = newestFirst(withoutRepeats(facts), view);
  const { focus } = ask.time;
  if (focus === 'first') return rowsOf(ask, attribute, series.slice(-1), view, { subject });
  const holders = series.filter((fact) => holdsOn(fact, view.now));
  const current = single ? holders.slice(0, 1) : holders;
  if (focus === 'before' || focus === 'next') return neighbours(ask, attribute, series, current, view, subject, people);
  if (ask.time.period) return rowsOf(ask, attribute, series.slice(0, MOST_ROWS), view, { subject });
  if (current.length === 0) return rowsOf(ask, attribute, series.slice(0, 1), view, { subject });
  const before = single ? series.filter((fact) => !current.includes(fact) && isBefore(fact, current[0])) : [];
  return rowsOf(ask, attribute, current, view, { subject, before: before.slice(0, MOST_BEFORE) });
}

function isBefore(fact: DatedFact, current: DatedFact | undefined): boolean {
  return current !== undefined && fact.until !== undefined && dayOfFact(fact) <= dayOfFact(current);
}

/** One fact a value: of two that say the same the one that says since when. */
function withoutRepeats(facts: readonly DatedFact[]): readonly DatedFact[] {
  const kept = new Map<string, DatedFact>();
  for (const fact of facts) {
    const key = `${fact.subject.id} ${fact.attribute} ${fact.aboutId ?? fact.about?.en ?? ''} ${fact.valueId ?? fact.value.en}`;
    const known = kept.get(key);
    if (!known || (known.from === undefined && fact.from !== undefined && fact.until === known.until))
      kept.set(key, fact);
    else if (fact.from !== undefined && known.from !== undefined && fact.from !== known.from)
      kept.set(`${key} ${fact.from}`, fact);
  }
  return [...kept.values()];
}

/** Who was before or after: of the person that is named, or else of who holds it now. */
function neighbours(
  ask: Ask,
  attribute: Attribute,
  series: readonly DatedFact[],
  current: readonly DatedFact[],
  view: LibraryView,
  subject: boolean,
  people: readonly string[],
): Omit<Found, 'sure'> | undefined {
  const at = series.findIndex(({ valueId }) => valueId !== undefined && people.includes(valueId));
  const from = at >= 0 ? at : series.findIndex((fact) => current.includes(fact));
  if (from < 0) return rowsOf(ask, attribute, series.slice(0, 1), view, { subject });
  const holder = series[from]?.valueId;
  const isOther = ({ valueId }: DatedFact) => valueId === undefined || valueId !== holder;
  const wanted = (ask.time.focus === 'before' ? series.slice(from + 1) : series.slice(0, from).reverse()).filter(
    isOther,
  );
  if (wanted.length === 0) return undefined;
  const [first, ...others] = wanted;
  const rows = rowsOf(ask, attribute, first ? [first] : [], view, { subject });
  const role = ask.time.focus === 'before' ? 'before' : 'next';
  const further = others.slice(0, 1).flatMap((fact) => rowOf(fact, view, { role }) ?? []);
  return rows && { ...rows, rows: [...rows.rows, ...further] };
}

/** The figure of the asked period, or the newest; what is so before what is forecast. */
function pickFigure(
  ask: Ask,
  attribute: Attribute,
  near: readonly FactFit[],
  view: LibraryView,
  subject: boolean,
): Omit<Found, 'sure'> | undefined {
  const { period, focus } = ask.time;
  const bestTime = Math.max(...near.map(({ time }) => time));
  const ofTime = near.filter(({ time }) => time === bestTime);
  const facts = newestFirst(
    ofTime.map(({ fact }) => fact),
    view,
  );
  const plain = facts.filter((fact) => !isMarked(fact));
  const ordered = plain.length > 0 ? plain : facts;
  if (period && bestTime < 0.5) return nearestOf(ask, attribute, ordered, view, subject);
  const first = focus === 'first' ? ordered.at(-1) : ordered[0];
  if (!first) return undefined;
  const same = ordered.filter((fact) => fact !== first && lastDayOf(fact) === lastDayOf(first) && fact.at === first.at);
  const disputed = same.filter((fact) => !isSameFigure(fact, first) && fact.about?.en === first.about?.en).slice(0, 2);
  const open = period !== undefined && (period.from.startsWith('0000') || period.until.startsWith('9999'));
  const further = open ? ordered.filter((fact) => fact !== first).slice(0, MOST_ROWS - 1) : disputed;
  return rowsOf(ask, attribute, [first, ...further], view, { subject });
}

function isSameFigure(a: DatedFact, b: DatedFact): boolean {
  return a.figure?.value === b.figure?.value && a.unit === b.unit;
}

/** Events of the kind, the best first; parts that another statement of the same event holds stand beside it. */
function pickEvent(
  ask: Ask,
  attribute: Attribute,
  near: readonly FactFit[],
  view: LibraryView,
  subject: boolean,
): Omit<Found, 'sure'> | undefined {
  const { focus } = ask.time;
  const best = Math.max(...near.map(({ score }) => score));
  const nearest = near.filter(({ score }) => score >= best - 0.15).map(({ fact }) => fact);
  // Of fines the greatest is meant, of founders those who are named most often, of other events the newest.
  const top =
    attribute.answers === 'person'
      ? mostTold(nearest)
      : attribute.answers === 'money'
        ? (byFigure(nearest) ?? newestFirst(nearest, view))
        : newestFirst(nearest, view);
  const ordered =
    focus === 'latest' || focus === 'first'
      ? newestFirst(
          near.map(({ fact }) => fact),
          view,
        )
      : [...top, ...near.map(({ fact }) => fact)];
  const sorted = focus === 'first' ? [...ordered].reverse() : ordered;
  const distinct = [...new Set(sorted)];
  const chosen = focus === 'latest' || focus === 'first' ? distinct.slice(0, 1) : distinct;
  return rowsOf(ask, attribute, attribute.many ? chosen : chosen.slice(0, 1), view, { subject });
}

/** The greatest first; undefined where one has no figure. */
export function byFigure(facts: readonly DatedFact[]): readonly DatedFact[] | undefined {
  if (facts.some(({ figure }) => figure === undefined)) return undefined;
  return [...facts].sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
}

/** By the number of facts that name the same, the most first. */
function mostTold(facts: readonly DatedFact[]): readonly DatedFact[] {
  const counts = new Map<string, number>();
  const keyOf = ({ valueId, value }: DatedFact) => valueId ?? value.en;
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  return [...facts].sort((a, b) => (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0));
}

type RowsOptions = {
  readonly subject: boolean;
  readonly before?: readonly DatedFact[];
  /** Whether the end of a state is asked for as much as its beginning. */
  readonly ended?: boolean;
};

/** Rows of the facts, the asked part of each first. A fact without that part gives way to another of its event that has it. */
function rowsOf(
  ask: Ask,
  attribute: Attribute,
  facts: readonly DatedFact[],
  view: LibraryView,
  { subject, before = [], ended = false }: RowsOptions,
): Omit<Found, 'sure'> | undefined {
  const rows: FoundRow[] = [];
  for (const fact of facts) {
    for (const row of rowsOfFact(ask, attribute, fact, view, { subject, ended })) {
      const repeated = rows.some((other) => isSameRow(other, row));
      if (!repeated) rows.push(row);
    }
  }
  if (rows.length === 0) return undefined;
  const former = before.flatMap((fact) => rowOf(fact, view, { role: 'before', about: false }) ?? []);
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), attribute: attribute.id },
    rows: [...rows.slice(0, MOST_ROWS), ...former],
    more: Math.max(0, rows.length - MOST_ROWS),
    proofs: [...new Set(rows.slice(0, MOST_ROWS).flatMap(({ statements }) => statements))],
  };
}

function rowsOfFact(
  ask: Ask,
  attribute: Attribute,
  fact: DatedFact,
  view: LibraryView,
  { subject, ended }: RowsOptions,
): readonly FoundRow[] {
  const parts = partsOfEvent(fact, view);
  for (const part of parts) {
    const asksFor = ask.attributes.map((id) => attributeOf(id, view)?.asksFor).find((one) => one !== undefined);
    const isEnd = asksFor === 'until' && attribute.kind === 'state';
    if (isEnd && part.until === undefined) continue;
    const aspect: Aspect = isEnd
      ? 'until'
      : ended && part.until !== undefined
        ? 'value'
        : aspectOf(ask, attribute, part);
    if (aspect === 'date' && part.undated) continue;
    const isAsked = aspect !== 'value' || part === fact;
    if (!isAsked) continue;
    const values = partsOf(part, aspect, view);
    if (aspect === 'value' && !isOfType(ask, attribute, part)) continue;
    if (values.length > 1) {
      const row = rowOf(part, view, { aspect, subject });
      if (row) return values.map((value) => ({ ...row, value }));
    }
    const row = rowOf(part, view, { aspect, subject });
    if (row && (aspect !== 'value' || part === fact)) return [row];
  }
  const row =
    isOfType(ask, attribute, fact) && !(ask.answer === 'date' && fact.undated)
      ? rowOf(fact, view, { subject })
      : undefined;
  return row ? [row] : [];
}

/** A deal without a price does not answer "for how much", nor one without a name "who". */
function isOfType({ answer }: Ask, attribute: Attribute, { figure }: DatedFact): boolean {
  if (answer === 'money' || answer === 'count') return figure !== undefined && !figure.percent;
  if (answer === 'percent') return figure?.percent === true;
  if (answer === 'person') return attribute.answers === 'person' || attribute.answers === 'thing';
  return answer !== 'place' || attribute.answers === 'place' || attribute.answers === 'thing';
}

function isSameRow(a: FoundRow, b: FoundRow): boolean {
  if (!a.value || !b.value || !isSameValue(a.value, b.value)) return false;
  if (a.value.kind === 'entity' && a.subject === b.subject && a.time?.until === b.time?.until) return true;
  return a.subject === b.subject && a.qualifier === b.qualifier && (a.time?.at ?? '') === (b.time?.at ?? '');
}

/** Where the asked period has no figure: the nearest one, said to be another period's. */
function nearestPeriod(ask: Ask, view: LibraryView, subject: boolean): Found | undefined {
  const { period, ...time } = ask.time;
  if (period && period.from > view.now) return undefined;
  const fits = fitsOf({ ...ask, time }, view, attributesFor(ask, view)).filter((fit) => fit.subject >= LEAST_SUBJECT);
  const [best] = fits;
  if (!best) return undefined;
  const attribute = attributeOf(best.fact.attribute, view);
  const near = fits.filter((fit) => fit.score >= best.score - NEAR && fit.fact.attribute === best.fact.attribute);
  const found =
    attribute?.kind !== 'figure'
      ? undefined
      : nearestOf(
          ask,
          attribute,
          near.map(({ fact }) => fact),
          view,
          subject,
        );
  return found && { ...found, sure: surenessOf(best) };
}

function nearestOf(
  ask: Ask,
  attribute: Attribute,
  facts: readonly DatedFact[],
  view: LibraryView,
  subject: boolean,
): Omit<Found, 'sure'> | undefined {
  const { period } = ask.time;
  if (!period) return undefined;
  const distance = (fact: DatedFact) =>
    Math.abs(Date.parse(lastDayOf(fact)) - Date.parse(period.until.startsWith('9999') ? period.from : period.until));
  const [nearest] = [...facts].sort((a, b) => distance(a) - distance(b));
  const row = nearest && rowOf(nearest, view, { role: 'nearest', subject });
  if (!row) return undefined;
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), attribute: attribute.id },
    rows: [row],
    more: 0,
    proofs: row.statements,
    missing: missingOf(ask),
  };
}

/** What an ask wants, as something that is not held. */
export function missingOf(ask: Ask): Missing {
  const {
    attributes: [attribute],
    qualifier,
    subjects,
    time,
  } = ask;
  return {
    subjects,
    ...(attribute !== undefined && { attribute }),
    ...(qualifier !== undefined && { qualifier }),
    ...(time.written !== undefined && { period: time.written }),
  };
}
