import { isBilingual, type Passage } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { asksWhy } from '../lang/questions.ts';
import { inLanguage, type Language, languageOf } from '../lang/text.ts';
import type { Analyser, ReadText } from './analyse.ts';
import { createDocument, type IndexedAsk, type IndexedPassage } from './indexed-passage.ts';
import { postingTerm } from './posting-term.ts';
import type { Fields } from './postings.ts';

/** What a document is made of: a passage in one of its languages. */
export type Source = Pick<IndexedPassage, 'passage' | 'article' | 'language' | 'title' | 'text'>;

/** With what a source is read. */
export type SourceReading = {
  readonly analyser: Analyser;
  readonly read: (text: string) => ReadText;
  /** Further terms of a passage, by `<article id>#<number>`. */
  readonly annotations: Annotations;
};

export type Annotations = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

type ReadTerms = ReadText & { readonly marks: readonly string[] };
type Terms = {
  readonly title: ReadTerms;
  readonly text: ReadTerms;
  readonly notes: readonly string[];
  readonly asks: readonly (ReadTerms & Passage['asks'][number])[];
};

/** The documents that a library gives, in their order. */
export function* sourcesOf(library: Library): Generator<Source> {
  for (const article of library.articles.values()) {
    for (const passage of article.passages) {
      for (const language of ['en', 'zh'] as const) {
        const text = passage.text[language];
        if (text === undefined) continue;
        const title = inLanguage(article.title, language);
        yield { passage, article, language, title: passage.heading ? `${title} ${passage.heading}` : title, text };
      }
    }
  }
}

/** The questions that a passage answers, in the language of the document; all of them where it has no twin. */
export function asksOf({ passage, language }: Source): Passage['asks'] {
  const alone = !isBilingual(passage);
  return passage.asks.filter((ask) => alone || languageOf(ask.text) === language);
}

/** What a document is called whichever number it has: `<article id>#<number> <language>`. */
export function keyOf({ article, passage, language }: Source): string {
  return `${article.id}#${passage.number} ${language}`;
}

export function notesOf({ article, passage }: Source, annotations: Annotations): readonly string[] {
  return annotations.get(`${article.id}#${passage.number}`) ?? [];
}

export function termsOf(source: Source, { analyser, read, annotations }: SourceReading): Terms {
  const termed = (text: string): ReadTerms => {
    const known = read(text);
    return { ...known, marks: analyser.marksOf(known) };
  };
  return {
    title: termed(source.title),
    text: termed(source.text),
    notes: notesOf(source, annotations),
    asks: asksOf(source).map((ask) => ({ ...termed(ask.text), ...ask })),
  };
}

/** The fields of a document as they are posted. */
export function fieldsOf({ title, text, notes, asks }: Terms, language: Language): Fields {
  const field = (marks: readonly string[], words: string) =>
    [...marks.map((mark) => postingTerm(mark, language)), ...(words === '' ? [] : [words])].join(' ');
  return {
    title: field(title.marks, title.words),
    text: field(text.marks, text.words),
    notes: field(notes, ''),
    asks: asks.map(({ marks, words }) => field(marks, words)).join(' '),
  };
}

/** A source as a document, once it has a number. `intern` gives the one instance of a term, so that equal terms take up memory once. */
export function documentOf(
  source: Source,
  { title, text, notes, asks }: Terms,
  intern: (term: string) => string,
): (id: number) => IndexedPassage {
  const distinct = (terms: readonly string[]) => [...new Set(terms)].map(intern);
  const indexed = asks.map(
    ({ marks, words, folded, verdict }): IndexedAsk => ({
      terms: distinct([...marks, ...termsIn(words)]),
      ...(verdict && { verdict }),
      ...(asksWhy(folded) && { asksWhy: true }),
    }),
  );
  const terms = {
    titleTerms: distinct([...title.marks, ...termsIn(title.words)]),
    textTerms: distinct([...text.marks, ...termsIn(text.words), ...notes]),
    asks: indexed,
  };
  const { dates } = text;
  return (id) => createDocument({ ...source, id, dates }, () => terms);
}

function termsIn(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

/** Gives the one instance of each term. */
export function createInterning(): (term: string) => string {
  const known = new Map<string, string>();
  return (term) => {
    const one = known.get(term);
    if (one !== undefined) return one;
    known.set(term, term);
    return term;
  };
}
