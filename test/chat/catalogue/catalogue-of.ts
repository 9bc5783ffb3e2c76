import { createCatalogue } from '../../../src/chat/catalogue/catalogue.ts';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../../src/search/searchable.ts';
import { NOW } from '../../fixtures/library.ts';

/** The catalogue of a folder of these files, on the day of the fixtures. */
export function catalogueOf(files: readonly SourceFile[]) {
  return catalogueOn(createSearchableLibrary(parseLibrary(files).library));
}

/** The catalogue of a library, on the day of the fixtures. */
export function catalogueOn(searchable: SearchableLibrary) {
  return createCatalogue(
    () => searchable,
    () => NOW,
  );
}
