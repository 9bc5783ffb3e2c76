import { descriptionsAt } from '../../../lang/names/descriptions.ts';
import { blankSpans, nameTerm } from '../../../search/analyse.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Entity } from '../../../search/lexicon.ts';
import { referenceOf } from '../../facts/evidence.ts';
import type { LibraryView } from '../../view.ts';
import { type Sort, saidOf, shareOfSort } from './sort.ts';

/** A statement that says what something is, with the share of all words for the sort that it says. */
export type Described = { readonly statement: string; readonly share: number };

/**
 * The statement that says right beside the name of a thing that it is of the sort, as "the video model Seedance" does: the one with most
 * of the words, and of these the newest. Undefined where none does.
 */
export function describedAs(thing: Entity, sort: Sort, view: LibraryView): Described | undefined {
  const documents = view.searchable.documentsOn.get(nameTerm(thing)) ?? [];
  let best: { readonly document: IndexedPassage; readonly share: number } | undefined;
  for (const document of documents) {
    if (!sort.isLikely(document)) continue;
    for (const text of descriptionsIn(document, thing, view)) {
      const share = shareOfSort(sort, [saidOf(text, view)]);
      if (share === undefined) continue;
      const isBetter = !best || share > best.share || (share === best.share && isNewer(document, best.document));
      if (isBetter) best = { document, share };
    }
  }
  return best && { statement: referenceOf(best.document), share: best.share };
}

/** What stands beside a name in a text and says what the thing is. */
function descriptionsIn(
  { text, language }: IndexedPassage,
  thing: Entity,
  { searchable: { analyser } }: LibraryView,
): readonly string[] {
  const { folded, mentions } = analyser.analyse(text);
  const open = blankSpans(
    folded,
    mentions.filter(({ entities }) => entities.every(({ kind }) => kind !== 'topic')),
  );
  return mentions
    .filter(({ entities }) => entities.includes(thing))
    .flatMap((mention) => descriptionsAt(open, mention, language));
}

function isNewer({ article }: IndexedPassage, other: IndexedPassage): boolean {
  return article.published > other.article.published;
}
