import type { Attribute } from '../knowledge/attribute.ts';
import type { IndexedPassage } from '../search/indexed-passage.ts';
import type { Entity } from '../search/lexicon.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Reading } from './reading/reading.ts';

/** What a solver sees beside its ask: the question that it is part of, the library, and the day on which it is asked. */
export type LibraryView = {
  readonly reading: Reading;
  readonly searchable: SearchableLibrary;
  /** `YYYY-MM-DD` */
  readonly now: string;
};

export function attributeOf(id: string, { searchable }: Pick<LibraryView, 'searchable'>): Attribute | undefined {
  return searchable.attributeById.get(id);
}

/** The document of a statement in the question's language, else in the other one. */
export function documentOf(reference: string, { reading, searchable }: LibraryView): IndexedPassage | undefined {
  const documents = searchable.documentsAt.get(reference) ?? [];
  return documents.find(({ language }) => language === reading.textLanguage) ?? documents[0];
}

/** True where the statement has it, in either language. */
export function isInStatement(
  reference: string,
  { searchable }: Pick<LibraryView, 'searchable'>,
  holds: (document: IndexedPassage) => boolean,
): boolean {
  return (searchable.documentsAt.get(reference) ?? []).some(holds);
}

/** The entity with an id, a company before a product, a product before a person. */
export function entityOf(id: string | undefined, { searchable }: Pick<LibraryView, 'searchable'>): Entity | undefined {
  return id === undefined ? undefined : searchable.entityById.get(id);
}
