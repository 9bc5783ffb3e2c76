import type { Place } from '../../knowledge/place.ts';
import { fold } from '../../lang/text.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { LibraryView } from '../view.ts';
import { liesIn } from './fit.ts';

/** True where a text or its title names one of the places, or what lies in it: the Nasdaq is in the United States. */
export function tellsOfPlace(
  { folded, title }: Pick<IndexedPassage, 'folded' | 'title'>,
  places: readonly Place[],
  { searchable }: LibraryView,
): boolean {
  const within = [...searchable.library.places.values()].filter(({ id }) =>
    places.some((place) => liesIn(id, place.id, searchable)),
  );
  const names = within.flatMap((place) => [...Object.values(place.names), ...place.aka]);
  const text = `${folded} ${fold(title)}`;
  return names.some((name) => name !== undefined && text.includes(fold(name)));
}
