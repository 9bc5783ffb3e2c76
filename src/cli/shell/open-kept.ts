import { createPersonKeys, type PersonKeys } from '../../chat/memory/person-keys.ts';
import type { Config } from '../../config.ts';
import { readKey } from '../../store/key.ts';
import { openStore } from '../../store/open-store.ts';
import { createSeal } from '../../store/seal.ts';
import type { Store } from '../../store/store.ts';

export type Kept = { readonly store: Store; readonly keys: PersonKeys };

/** Opens what the bot keeps, lends it and closes it. Throws what `readKey` and `openStore` throw. */
export async function withKept<T>(
  config: Pick<Config, 'DATABASE_URL' | 'ENCRYPTION_KEY' | 'STORE_FILE'>,
  warn: (line: string) => void,
  use: (kept: Kept) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL: databaseUrl, ENCRYPTION_KEY: given, STORE_FILE: file } = config;
  const key = readKey({ given, databaseUrl, file });
  const store = await openStore({ databaseUrl, file, key, clock: Date.now, onProblem: ({ message }) => warn(message) });
  try {
    return await use({ store, keys: createPersonKeys(createSeal(key).keyed) });
  } finally {
    await store.close();
  }
}
