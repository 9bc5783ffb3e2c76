import type { ReaderLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/** What views are made from. */
export type ViewParts = {
  readonly searchable: SearchableLibrary;
  readonly language: ReaderLanguage;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
};
