import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesFor, missingOf, nothingFound } from '../asked.ts';
import { listed } from '../listed.ts';
import { describedAs } from './described.ts';
import { saidIn } from './of-sort.ts';
import { bestKnown, rowOfProduct, toldOf } from './products.ts';
import { type Sort, shareOfSort, sortOf } from './sort.ts';

const SURE = 0.9;

/**
 * Products of the asked sort of which a number says how they did, those of which most is told first: a video platform is no hit game, nor
 * is a game that is still to come. 腾讯有哪些爆款游戏. Nothing else stands in where none is known.
 */
export function hitsOf(ask: Ask, view: LibraryView): Found {
  const sort = sortOf(ask, view);
  const isMeant = (_: DatedFact, product: Entity) => didWell(product, view) && (!sort || isOfSort(product, sort, view));
  const figures = [...view.searchable.attributeById.keys()].filter((id) => isOfSuccess(id, view));
  const told = toldOf(ask, view, new Set([...attributesFor(ask, view), ...figures]), { least: 0, isMeant });
  const rows = bestKnown(told, view)
    .flatMap((one) => rowOfProduct(one, view) ?? [])
    .map(bare);
  return rows.length > 0 ? listed(rows, ask, { sure: SURE }) : nothingFound(ask, missingOf(ask), SURE);
}

/** What is named, without what is said of the figure that tells of it. */
function bare({ basis: _, change: __, ...row }: FoundRow): FoundRow {
  return row;
}

function isOfSort(product: Entity, sort: Sort, view: LibraryView): boolean {
  return shareOfSort(sort, saidIn(product, view)) !== undefined || describedAs(product, sort, view) !== undefined;
}

/** True for a product of which it is told how many use, buy or load it, or what it brought in. */
function didWell({ id }: Entity, view: LibraryView): boolean {
  return factsWith(id, view.searchable.facts).some(
    ({ attribute, subject, aboutId }) => [subject.id, aboutId].includes(id) && isOfSuccess(attribute, view),
  );
}

function isOfSuccess(id: string, view: LibraryView): boolean {
  const { kind, answers } = attributeOf(id, view) ?? {};
  return kind === 'figure' && (answers === 'count' || BROUGHT_IN.has(id));
}

const BROUGHT_IN: ReadonlySet<string> = new Set(['revenue', 'gmv']);
