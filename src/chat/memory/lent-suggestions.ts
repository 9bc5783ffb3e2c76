import type { Store } from '../../store/store.ts';
import { createPersonKeys } from './person-keys.ts';
import { createSuggestions, type SuggestionDesk, type SuggestionParts } from './suggestions.ts';

/** Opens the store for as long as `use` takes. `keyed` is a keyed hash (HMAC) of a text. */
export type Lend = <T>(
  use: (lent: { readonly store: Pick<Store, 'suggestions'>; readonly keyed: (text: string) => string }) => Promise<T>,
) => Promise<T>;

/** For a chat that keeps nothing of what is asked: what people suggest on purpose has to outlive it. */
export function createLentSuggestions(
  parts: Omit<SuggestionParts, 'keys' | 'store'> & { readonly lend: Lend; readonly store: Pick<Store, 'feedback'> },
): SuggestionDesk {
  const lent = <T>(use: (desk: SuggestionDesk) => Promise<T>) =>
    parts.lend(({ store: { suggestions }, keyed }) => {
      const store = { suggestions, feedback: parts.store.feedback };
      return use(createSuggestions({ ...parts, store, keys: createPersonKeys(keyed) }));
    });
  return {
    keepsQuestions: parts.keepQuestions,
    add: (suggesting) => lent((desk) => desk.add(suggesting)),
    ready: (person) => lent((desk) => desk.ready(person)),
    take: (person, id) => lent((desk) => desk.take(person, id)),
    apply: (request, asked) => lent((desk) => desk.apply(request, asked)),
  };
}
