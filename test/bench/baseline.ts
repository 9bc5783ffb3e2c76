import { deserialize } from 'node:v8';
import MiniSearch from 'minisearch';
import { type IndexTables, withNumbers } from '../../src/search/tables/index-tables.ts';

/** A search engine made from texts, as far as it is measured. */
export type Engine = {
  /** True when the question finds anything. */
  readonly find: (question: string) => boolean;
  /** The index as it is kept in a file. */
  readonly snapshot: () => Uint8Array;
  /** Makes an index of a snapshot. */
  readonly reload: (snapshot: Uint8Array) => unknown;
};

export type Tokenize = (text: string) => string[];

/** MiniSearch with its defaults, or with another way to cut texts and questions into words. */
export function createBaseline(texts: Iterable<string>, tokenize?: Tokenize): Engine {
  const options = { fields: ['text'], ...(tokenize && { tokenize }) };
  const index = new MiniSearch<{ id: number; text: string }>(options);
  let id = 0;
  for (const text of texts) {
    index.add({ id, text });
    id += 1;
  }
  return {
    find: (question) => index.search(question).length > 0,
    snapshot: () => Buffer.from(JSON.stringify(index)),
    reload: (json) => MiniSearch.loadJSON(Buffer.from(json).toString(), options),
  };
}

/** Reads the index of the library back from what is kept of it. */
export function reloadOwn(snapshot: Uint8Array): unknown {
  return withNumbers(deserialize(snapshot) as IndexTables);
}

/** Words as the platform's own segmenter (ICU's dictionary for Chinese) cuts them. */
export function createSegmenter(): Tokenize {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => {
    const words: string[] = [];
    for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push(segment);
    return words;
  };
}
