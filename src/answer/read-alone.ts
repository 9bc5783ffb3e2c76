import type { Ask } from './asks/ask.ts';
import { asksOf } from './asks/asks-of.ts';
import { read } from './reading/reading.ts';
import type { LibraryView } from './view.ts';

/** A text read as a question of its own, with what it asks and the library as it sees it. */
export type ReadAlone = { readonly asks: readonly [Ask, ...Ask[]]; readonly view: LibraryView };

/** Reads a text as a question with nothing before it. */
export function readAlone(text: string, { searchable, now }: Pick<LibraryView, 'searchable' | 'now'>): ReadAlone {
  const reading = read(text, {}, searchable, now);
  const asks = asksOf({ reading, conversation: undefined, model: searchable.library.reading });
  return { asks, view: { reading, searchable, now } };
}
