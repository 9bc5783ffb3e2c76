import { z } from 'zod';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Store } from '../store/store.ts';
import type { RunningInbox } from './inbox.ts';
import { found, suggestedTask } from './memory/suggestions.ts';

export type SuggestedParts = {
  readonly suggestions: Store['suggestions'];
  readonly inbox: Pick<RunningInbox, 'accept' | 'serves'>;
  readonly library: () => SearchableLibrary;
};

/**
 * Hands out what people are told whose suggested source is in the library. The inbox takes each once, whichever process hands it out, and
 * only then it is noted as told: what falls between is handed out again, and is none then. A door that can only show it when its person
 * comes back has no address and does so itself.
 */
export function createSuggestedRound({ suggestions, inbox, library }: SuggestedParts): () => Promise<void> {
  return async () => {
    const waiting = (await suggestions.waiting()).filter(
      ({ wish }) => wish !== undefined && wish.address !== 'null' && inbox.serves(wish.door),
    );
    for (const one of found(waiting, library())) {
      const { id, wish } = one.kept;
      if (!wish) continue;
      const address = z.json().parse(JSON.parse(wish.address));
      await inbox.accept({ id: `${wish.door}:suggested:${id}`, door: wish.door, task: suggestedTask(one), address });
      await suggestions.told(id);
    }
  };
}
