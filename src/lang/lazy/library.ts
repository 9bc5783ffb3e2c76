import { createRequire } from 'node:module';
import { once } from './once.ts';

const load = createRequire(import.meta.url);

/** A library that is loaded when it is asked for first, at once: its dictionary takes longer to load than most questions take to answer. */
export function lazyLibrary<Library>(name: string): () => Library {
  return once(() => load(name) as Library);
}
