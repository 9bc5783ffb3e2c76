import { type KeyOptions, readKey } from './key.ts';
import { openStore } from './open-store.ts';
import { createSeal } from './seal.ts';
import type { Store } from './store.ts';

export type Lent = {
  readonly store: Store;
  /** A keyed hash (HMAC) of a text, the same in every process that has the key. */
  readonly keyed: (text: string) => string;
};

export type LendOptions = KeyOptions & { readonly onProblem: (problem: Error) => void };

/** Opens what the bot keeps, lends it and closes it. Throws what `readKey` and `openStore` throw. */
export async function lendStore<T>({ onProblem, ...place }: LendOptions, use: (lent: Lent) => Promise<T>): Promise<T> {
  const key = readKey(place);
  const store = await openStore({ ...place, key, clock: Date.now, onProblem });
  try {
    return await use({ store, keyed: createSeal(key).keyed });
  } finally {
    await store.close();
  }
}
