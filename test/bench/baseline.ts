import MiniSearch from 'minisearch';

/** A search engine made from texts, as far as it is measured. */
export type Engine = {
  /** True when the question finds anything. */
  readonly find: (question: string) => boolean;
  readonly snapshot: () => unknown;
  /** Makes an index of a snapshot's JSON. */
  readonly reload: (json: string) => unknown;
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
    snapshot: () => index.toJSON(),
    reload: (json) => MiniSearch.loadJSON(json, options),
  };
}

/** Options with which `createSearchIndex` makes its own MiniSearch, so far as loading needs them. */
const OWN_OPTIONS = { fields: ['title', 'text', 'notes'], tokenize: (terms: string) => terms.split(' ') };

/** Loads the index of the library back from its JSON. */
export function reloadOwn(json: string): unknown {
  return MiniSearch.loadJSON(json, OWN_OPTIONS);
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
