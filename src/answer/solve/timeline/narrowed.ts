import { isWithin } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { contentOf, shareHeld, unitOf } from '../../facts/content.ts';
import { tellsOfTopics } from '../../facts/fit.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { attributesNamed } from '../claim/claim.ts';

/** An event of a timeline: how much it counts, and the share of the further words that its statement holds. */
export type Weighed = { readonly fact: DatedFact; readonly weight: number; readonly content: number };

/** What holds less of the words that narrow a timeline is none of its events. */
const LEAST_HELD = 0.5;

/** The events on a topic that is named beside the company: its cybersecurity review, and not its founding. */
export function ofTopics(all: readonly Weighed[], ask: Ask, view: LibraryView): readonly Weighed[] {
  return all.filter(({ fact }) => tellsOfTopics(fact, ask, view));
}

/**
 * The events that hold what the further words say, where some words are only around the question: in 造假事件始末 and "how did the fraud
 * unfold" the events hold the fraud, and none the rest. Empty where none holds any.
 */
export function holding(units: readonly QueryUnit[], all: readonly Weighed[], view: LibraryView): readonly Weighed[] {
  const told = units.filter((unit) => all.some(({ fact }) => heldBy(fact, [unit], view) > 0));
  if (told.length === 0) return [];
  const held = all.map((one) => ({ one, share: heldBy(one.fact, told, view) }));
  const least = LEAST_HELD * Math.max(...held.map(({ share }) => share));
  return held.filter(({ share }) => share > 0 && share >= least).map(({ one }) => one);
}

/** What is said beside names and the words for the kind of event that is asked for: "app stores" beside a ban. */
export function unitsBeside(ask: Ask, view: LibraryView): readonly QueryUnit[] {
  const kinds = view.reading.attributes.filter((match) => isWithin(match, ask.span));
  return contentOf({ ...ask, taken: [...ask.taken, ...kinds] }, view);
}

/** Of an "antitrust" story only what tells of antitrust: the word asks for investigations, and says of which ones. */
export function onGround(events: readonly Weighed[], ask: Ask, view: LibraryView): readonly Weighed[] {
  const { reading } = view;
  const asked = reading.attributes.filter(
    (match) => isWithin(match, ask.span) && match.entry.grounds && ask.attributes.includes(match.entry.id),
  );
  const terms = reading.terms.filter((term) => asked.some((match) => isWithin(term, match)));
  const units = terms.map(({ entry }) => unitOf(entry, view));
  return units.length === 0 ? events : holding(units, events, view);
}

/** True where a word names a kind of event: 裁员 of a company of which no dismissals are told has no story. */
export function namesEvents(ask: Ask, view: LibraryView): boolean {
  return attributesNamed(ask, view).some(
    (id) => ask.attributes.includes(id) && attributeOf(id, view)?.kind === 'event',
  );
}

function heldBy({ statement }: DatedFact, units: readonly QueryUnit[], view: LibraryView): number {
  const document = documentOf(statement, view);
  return document ? shareHeld(units, document) : 0;
}
