import { overlaps } from '../../../lang/dates/date.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { type OrderOfTwo, orderOfTwoIn } from '../../asks/grammar/order.ts';
import { withoutCoarser } from '../../facts/coarser.ts';
import { dayOfFact, earliestFirst } from '../../facts/current.ts';
import { isMarked, isParty } from '../../facts/fit.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import type { ShownValue } from '../../value.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { namesPlace } from '../claim/claim.ts';

/**
 * "Was Corvane fined before or after it delisted", 科维恩是先上市还是先被罚, "did it list in London before Paris": two events of one thing in the
 * order of their days. Undefined where no two are named, or neither is held.
 */
export function ofOrder(ask: Ask, view: LibraryView): Found | undefined {
  const order = orderOfTwoIn(view.reading.masked, ask.span, view.reading.textLanguage);
  if (!order || (ask.kind === 'verdict' && order.claims === 'either')) return undefined;
  const events = eventsIn(ask, order, view);
  if (!events) return undefined;
  const [first, second] = events;
  if (!first.held || !second.held) return ofOneOnly(ask, events, view);
  const found = shownOf(ask, [first.held, second.held], view);
  if (order.claims === 'either') return { kind: 'timeline', ...found };
  const isKnown = !overlaps(first.held.period, second.held.period);
  const isFirst = dayOfFact(first.held) < dayOfFact(second.held);
  const verdict = !isKnown ? 'unknown' : isFirst === (order.claims === 'first') ? 'yes' : 'no';
  const role = verdict === 'unknown' ? 'nearest' : 'value';
  return { kind: 'verdict', verdict, ...found, rows: found.rows.map((row) => ({ ...row, role })) };
}

function shownOf(ask: Ask, facts: readonly DatedFact[], view: LibraryView): Omit<Found, 'kind'> {
  const rows = [...facts]
    .sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : 1))
    .flatMap((fact) => rowOf(fact, view, { role: 'event' }) ?? []);
  return { asked: askedOf(ask), rows, more: 0, proofs: proofsOf(rows), sure: SURE };
}

const SURE = 0.95;

/** One of two places is not held: that is what is missing, and the other stands beside. Two kinds of events are left to other solvers. */
function ofOneOnly(ask: Ask, events: readonly [Event, Event], view: LibraryView): Found | undefined {
  const [held] = events.flatMap((event) => event.held ?? []);
  const lacking = events.filter((event) => event.held === undefined).flatMap(({ places }) => places);
  if (!held || lacking.length === 0) return undefined;
  const claim = ask.places
    .filter(({ id }) => lacking.includes(id))
    .map(({ names }): ShownValue => ({ kind: 'words', text: { en: names.en ?? '', zh: names['zh-Hans'] ?? '' } }));
  const found = shownOf(ask, [held], view);
  const rows = found.rows.map((row) => ({ ...row, role: 'nearest' as const }));
  return {
    kind: 'verdict',
    verdict: 'unknown',
    ...found,
    rows,
    missing: { ...missingOf({ ...ask, places: [] }), claim },
  };
}

/** One of the two events: what is held of it, and the places that it is said to have been in. */
type Event = { readonly held: DatedFact | undefined; readonly places: readonly string[] };

/** The two events on the two sides of the word that orders them: two kinds, or one kind in two places. */
function eventsIn(ask: Ask, { sides }: OrderOfTwo, view: LibraryView): readonly [Event, Event] | undefined {
  const { reading } = view;
  const [owner] = ask.subjects;
  const [first, second] = sides.map((side) => attributesWithin(side, view));
  if (!owner || !first || !second) return undefined;
  const places = sides.map((side) => {
    const there = reading.places.filter((place) => isWithin(place, side));
    return [...new Set(there.map(({ entry }) => entry.id))];
  });
  const isOfOneKind = first.length === 0 || second.length === 0;
  const areTwoPlaces = places.every((ids) => ids.length === 1) && places[0]?.[0] !== places[1]?.[0];
  if (isOfOneKind && (!areTwoPlaces || first.length + second.length === 0)) return undefined;
  const [one, other] = sides.map((side, at): Event => {
    // A kind that is named once is that of both places: "did it list in London before Paris".
    const [own, beside] = at === 0 ? [first, second] : [second, first];
    const ids = own.length > 0 ? own : beside;
    const named = reading.names
      .filter((name) => isWithin(name, side))
      .flatMap(({ entities }) => entities.filter((entity) => ask.subjects.includes(entity)));
    const there = places[at] ?? [];
    return { held: heldOf(ids, named.length > 0 ? named : [owner], there, view), places: there };
  });
  if (!one || !other || (one.held && one.held === other.held)) return undefined;
  return [one, other];
}

function attributesWithin(side: Span, { reading }: LibraryView): readonly string[] {
  const own = reading.attributes.filter((match) => isWithin(match, side) && match.entry.kind === 'event');
  const [longest] = [...own].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? [...new Set(own.filter((one) => meets(one, longest)).map(({ entry }) => entry.id))] : [];
}

/** The event of a kind that has a day and names all that are named: of fines the greatest, of others the first, as exactly as it is told. */
function heldOf(
  ids: readonly string[],
  named: readonly Entity[],
  places: readonly string[],
  view: LibraryView,
): DatedFact | undefined {
  const [owner] = named;
  if (!owner) return undefined;
  for (const id of ids) {
    const own = factsWith(owner.id, view.searchable.facts).filter(
      (fact) =>
        fact.attribute === id &&
        !fact.undated &&
        fact.at !== undefined &&
        !isMarked(fact) &&
        stageOf(fact) !== 'failed' &&
        named.every((entity) => fact.subject.id === entity.id || isParty(fact, entity)) &&
        places.every((place) => namesPlace(fact, place, view)),
    );
    const [held] = attributeOf(id, view)?.answers === 'money' ? greatestFirst(own) : earliestFirst(own);
    if (held) return held;
  }
  return undefined;
}

function greatestFirst(facts: readonly DatedFact[]): readonly DatedFact[] {
  return [...withoutCoarser(facts)].sort((a, b) => Math.abs(b.figure?.value ?? 0) - Math.abs(a.figure?.value ?? 0));
}
