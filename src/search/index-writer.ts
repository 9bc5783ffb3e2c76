import MiniSearch from 'minisearch';
import type { Library } from '../knowledge/library.ts';
import type { Steps } from '../knowledge/steps.ts';
import { asksWhy } from '../lang/questions.ts';
import { inLanguage, languageOf } from '../lang/text.ts';
import type { Analyser, ReadText } from './analyse.ts';
import type { IndexedAsk, IndexedPassage } from './indexed-passage.ts';
import { postingTerm, postingWords } from './posting-term.ts';

export type IndexParts = {
  readonly library: Library;
  readonly analyser: Analyser;
  /** Further terms of a passage, by `<article id>#<number>`. */
  readonly annotations?: ReadonlyMap<string, readonly string[]>;
  /** Texts that were read before are not read again. The outcome is the same without. */
  readonly known?: ReadonlyMap<string, ReadText> | undefined;
};

export type WrittenIndex = {
  readonly postings: MiniSearch;
  readonly documents: readonly IndexedPassage[];
  /** What was read of each title, text and question. */
  readonly texts: ReadonlyMap<string, ReadText>;
};

export type Source = Pick<IndexedPassage, 'passage' | 'article' | 'language' | 'title' | 'text'> & {
  /** True when the passage has no twin in another language. */
  readonly alone: boolean;
};

type Fields = Readonly<Record<'title' | 'text' | 'notes' | 'asks', string>>;

/** Functions of the module: one made beside the state of a writer would keep alive all that the writer has seen. */
export const POSTINGS = {
  fields: ['title', 'text', 'notes', 'asks'],
  tokenize: (terms: string) => terms.split(' '),
  processTerm: (term: string) => term,
};

/** Writes the documents of a library one by one; halts after each, so that the caller may do something else. */
export function* writeIndex({ library, analyser, annotations, known }: IndexParts): Steps<WrittenIndex> {
  const postings = new MiniSearch<Fields & { readonly id: number }>(POSTINGS);
  const documents: IndexedPassage[] = [];
  const texts = new Map<string, ReadText>();
  const intern = internedIn(new Map());
  const read = (text: string): ReadText => {
    const one = texts.get(text) ?? known?.get(text) ?? analyser.read(text);
    texts.set(text, one);
    return one;
  };
  for (const source of sourcesOf(library)) {
    const notes = annotations?.get(`${source.article.id}#${source.passage.number}`) ?? [];
    const { fields, document } = readSource({ source, notes, id: documents.length, read, analyser, intern });
    postings.add({ id: document.id, ...fields });
    documents.push(document);
    yield;
  }
  return { postings, documents, texts };
}

type SourceParts = {
  readonly source: Source;
  readonly notes: readonly string[];
  readonly id: number;
  readonly read: (text: string) => ReadText;
  readonly analyser: Analyser;
  readonly intern: (term: string) => string;
};

/** A document, and its fields as MiniSearch takes them: terms with a space between two. */
function readSource({ source, notes, id, read, analyser, intern }: SourceParts): {
  readonly fields: Fields;
  readonly document: IndexedPassage;
} {
  const { alone, ...shown } = source;
  const termed = (text: string) => {
    const known = read(text);
    return { ...known, marks: analyser.marksOf(known) };
  };
  const [title, text] = [termed(source.title), termed(source.text)];
  const asks = source.passage.asks
    .filter((ask) => alone || languageOf(ask.text) === source.language)
    .map((ask) => ({ ...termed(ask.text), verdict: ask.verdict }));
  const field = (marks: readonly string[], words: string) =>
    [...marks.map((mark) => postingTerm(mark, source.language)), ...(words === '' ? [] : [postingWords(words)])].join(
      ' ',
    );
  const distinct = (terms: readonly string[]) => [...new Set(terms)].map(intern);
  const titleTerms = distinct([...title.marks, ...termsIn(title.words)]);
  const textTerms = distinct([...text.marks, ...termsIn(text.words), ...notes]);
  const indexed = asks.map(
    ({ marks, words, folded, verdict }): IndexedAsk => ({
      terms: distinct([...marks, ...termsIn(words)]),
      ...(verdict && { verdict }),
      ...(asksWhy(folded) && { asksWhy: true }),
    }),
  );
  const { folded, dates } = text;
  return {
    fields: {
      title: field(title.marks, title.words),
      text: field(text.marks, text.words),
      notes: field(notes, ''),
      asks: asks.map(({ marks, words }) => field(marks, words)).join(' '),
    },
    document: withTerms({ ...shown, id, folded, titleTerms, textTerms, asks: indexed, dates }),
  };
}

/** A document with the terms of its title, text and questions together. */
export function withTerms(document: Omit<IndexedPassage, 'terms'>): IndexedPassage {
  const { titleTerms, textTerms, asks } = document;
  return { ...document, terms: new Set([...titleTerms, ...textTerms, ...asks.flatMap(({ terms }) => terms)]) };
}

/** The documents that a library gives, in their order. */
export function* sourcesOf(library: Library): Generator<Source> {
  for (const article of library.articles.values()) {
    for (const passage of article.passages) {
      for (const language of ['en', 'zh'] as const) {
        const text = passage.text[language];
        if (text === undefined) continue;
        const title = inLanguage(article.title, language);
        const alone = passage.text.en === undefined || passage.text.zh === undefined;
        yield {
          passage,
          article,
          language,
          title: passage.heading ? `${title} ${passage.heading}` : title,
          text,
          alone,
        };
      }
    }
  }
}

function termsIn(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

/** The one instance of each term, so that equal terms take up memory once. */
function internedIn(known: Map<string, string>): (term: string) => string {
  return (term) => {
    const one = known.get(term);
    if (one !== undefined) return one;
    known.set(term, term);
    return term;
  };
}
