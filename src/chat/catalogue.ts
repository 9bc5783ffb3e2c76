import type { SearchableLibrary } from '../search/searchable.ts';
import { type Completions, createCompletions, type NameChoice } from './completions.ts';

/** What the library of this moment holds, for pages and lists. */
export interface Catalogue {
  /** Companies whose names begin with or contain the text, in every form that people use; best first. */
  complete(text: string, most: number, locale: string | undefined): readonly NameChoice[];
}

export function createCatalogue(searchable: () => SearchableLibrary): Catalogue {
  let made: { readonly of: SearchableLibrary; readonly completions: Completions } | undefined;
  const completions = (): Completions => {
    const of = searchable();
    if (made?.of !== of) made = { of, completions: createCompletions(of.lexicon) };
    return made.completions;
  };
  return { complete: (text, most, locale) => completions()(text, most, locale) };
}
