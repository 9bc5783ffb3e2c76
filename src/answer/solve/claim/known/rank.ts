import { daysBetween } from '../../../../lang/dates/date.ts';
import { spansIn } from '../../../../lang/span.ts';
import { isWithin, meets } from '../../../../search/analyse.ts';
import type { IndexedPassage } from '../../../../search/indexed-passage.ts';
import type { Ask } from '../../../asks/ask.ts';
import { isOneOfRank, ranksIn } from '../../../asks/grammar/ranks.ts';
import { contentOf, shareHeld } from '../../../facts/content.ts';
import { documentsOnAll, referenceOf } from '../../../facts/evidence.ts';
import type { Found } from '../../../facts/found.ts';
import { namesOfPlaces, tellsOf } from '../../../facts/places.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { askedOf } from '../../asked.ts';
import { placesMeant, superlativeSolver } from '../../superlative.ts';
import { decided } from '../decided.ts';

/** What a statement must hold of the further words, in [0, 1]. */
const NEARLY_ALL = 0.85;
/** What was the largest so many days ago need not be so still. */
const STILL_SO = 1100;

/**
 * "Is Halvorn the largest shareholder of Corvane", 科维恩是不是最大的灯具企业: so by the order of what is held where that is known, or where a
 * statement says so of it in those words. No figure decides it: nothing is known of all the others.
 */
export function ofRank(ask: Ask, view: LibraryView): Found | undefined {
  return byOrder(ask, view) ?? byStatement(ask, view);
}

/** Where one of two that are named is the greatest of the other: its largest shareholder, its biggest purchase. */
function byOrder(ask: Ask, view: LibraryView): Found | undefined {
  const [a, b, third] = ask.subjects;
  if (!a || !b || third || ask.attributes.length === 0) return undefined;
  for (const [owner, claimed] of [[a, b] as const, [b, a] as const]) {
    const of: Ask = { ...ask, kind: 'superlative', subjects: [owner], order: ask.order ?? 'most', answer: 'thing' };
    const found = superlativeSolver.solve(of, view);
    const [first] = found?.rows ?? [];
    const greatest = [first?.value, first?.about].flatMap((one) => (one?.kind === 'entity' ? one.entity.id : []));
    if (!found || !first || found.missing || !greatest.includes(claimed.id)) continue;
    return decided(askedOf(ask), 'yes', [first], found.sure);
  }
  return undefined;
}

function byStatement(ask: Ask, view: LibraryView): Found | undefined {
  const says = sayingOf(ask, view);
  const said = documentsOnAll(ask, view).filter(says);
  const [newest] = [...said].sort((x, y) => (x.article.published < y.article.published ? 1 : -1));
  if (!newest) return undefined;
  // What was so of an event stays so.
  const isEvent = attributeOf(ask.attributes[0] ?? '', view)?.kind === 'event';
  const isOld = !isEvent && daysBetween(newest.article.published, view.now) > STILL_SO;
  const found = { asked: askedOf(ask), rows: [], more: 0, proofs: [referenceOf(newest)], sure: 0.9 };
  return isOld ? { ...found, kind: 'text' } : { ...found, kind: 'verdict', verdict: 'yes' };
}

/** Tells the statements that say of what is named all that is claimed, in the words of the claim. */
function sayingOf(ask: Ask, view: LibraryView): (document: IndexedPassage) => boolean {
  const { reading } = view;
  const ranks = ranksIn(reading.masked, reading.textLanguage).filter((rank) => isWithin(rank, ask.span));
  const there = reading.places.filter((place) => isWithin(place, ask.span)).map(({ entry }) => entry);
  const places = placesMeant(there, view);
  const names = namesOfPlaces(places, view);
  const taken = [...reading.names, ...ranks, ...reading.places, ...reading.fillers];
  const content = contentOf({ span: ask.span, taken }, view);
  return (document) =>
    ranks.length > 0 &&
    shareHeld(content, document) >= NEARLY_ALL &&
    (places.length === 0 || tellsOf(document, names)) &&
    ranks.every(({ pattern }) => isSaidOfNamed(document, pattern, ask, view));
}

/** "Halvorn competes with Corvane, the largest lamp maker" says it of Corvane: no other name stands between, and it is not one of several. */
function isSaidOfNamed(document: IndexedPassage, pattern: RegExp, ask: Ask, { searchable }: LibraryView): boolean {
  const text = document.folded;
  const names = searchable.lexicon.find(text).filter(({ entities }) => entities.some(({ kind }) => kind !== 'person'));
  const own = names.filter(({ entities }) => entities.some(({ id }) => ask.subjects.some((one) => one.id === id)));
  return spansIn(text, pattern).some((rank) => {
    if (isOneOfRank(text, rank, document.language)) return false;
    const before = names.filter(({ end }) => end <= rank.start).at(-1);
    const after = names.find((name) => name.start >= rank.end || meets(name, rank));
    return [before, after === undefined || before ? undefined : after].some(
      (near) => near !== undefined && own.includes(near),
    );
  });
}
