import type { Library } from '../knowledge/library.ts';
import type { Steps } from '../knowledge/steps.ts';
import type { Analyser, ReadText } from './analyse.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { type Posted, type Postings, postInSteps } from './postings.ts';
import { type Annotations, createInterning, documentOf, fieldsOf, sourcesOf, termsOf } from './read-source.ts';

export type IndexParts = {
  readonly library: Library;
  readonly analyser: Analyser;
  /** Further terms of a passage, by `<article id>#<number>`. */
  readonly annotations: Annotations;
  /** Texts that were read before are not read again, and those that are read are noted. The outcome is the same without. */
  readonly texts?: ReadTexts | undefined;
};

/** What was read of each title, text and question. */
export type ReadTexts = {
  get(text: string): ReadText | undefined;
  set(text: string, read: ReadText): void;
};

export type WrittenIndex = {
  readonly postings: Postings;
  readonly documents: readonly IndexedPassage[];
  /** What the documents were read with, for the index that follows this one. */
  readonly analyser: Analyser;
  readonly annotations: Annotations;
};

/** In how many documents each term stands, and each mark by language. */
export type Counts = Readonly<Record<'frequencies' | 'marks', ReadonlyMap<string, number>>>;

/** Writes the documents of a library one by one; halts after each, so that the caller may do something else. */
export function* writeIndex({ library, analyser, annotations, texts = new Map() }: IndexParts): Steps<WrittenIndex> {
  const documents: IndexedPassage[] = [];
  const intern = createInterning();
  const reading = { analyser, annotations, read: readerOf(analyser, texts) };
  function* postedOnes(): Generator<Posted> {
    for (const source of sourcesOf(library)) {
      const [terms, id] = [termsOf(source, reading), documents.length];
      documents.push(documentOf(source, terms, intern)(id));
      yield { id, ...fieldsOf(terms, source.language) };
    }
  }
  const postings = yield* postInSteps(postedOnes());
  return { postings, documents, analyser, annotations };
}

/** Reads texts, each once. */
export function readerOf(analyser: Analyser, texts: ReadTexts): (text: string) => ReadText {
  return (text) => {
    const one = texts.get(text) ?? analyser.read(text);
    texts.set(text, one);
    return one;
  };
}
