import { createPersonKeys, type PersonKeys } from '../../chat/memory/person-keys.ts';
import type { Config } from '../../config.ts';
import { lendStore } from '../../store/lend-store.ts';
import type { Store } from '../../store/store.ts';

export type Kept = { readonly store: Store; readonly keys: PersonKeys };

/** Opens what the bot keeps, lends it and closes it. Throws what `readKey` and `openStore` throw. */
export function withKept<T>(
  config: Pick<Config, 'DATABASE_URL' | 'ENCRYPTION_KEY' | 'STORE_FILE'>,
  warn: (line: string) => void,
  use: (kept: Kept) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL: databaseUrl, ENCRYPTION_KEY: given, STORE_FILE: file } = config;
  return lendStore({ given, databaseUrl, file, onProblem: ({ message }) => warn(message) }, ({ store, keyed }) =>
    use({ store, keys: createPersonKeys(keyed) }),
  );
}
