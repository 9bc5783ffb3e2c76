import { realSearchable } from './fixtures/library.ts';

/** Reads the repository's library before any test, so that none of them waits for its first reading: the others take it from the cache. */
export async function setup(): Promise<void> {
  await realSearchable();
}
