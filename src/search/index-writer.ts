import type { Library } from '../knowledge/library.ts';
import type { Steps } from '../knowledge/steps.ts';
import { asksWhy } from '../lang/questions.ts';
import { type Language, languageOf } from '../lang/text.ts';
import type { Analyser, ReadText } from './analyse.ts';
import { type Source, textOf, titleOf } from './indexed-passage.ts';
import { createDocumentWriter } from './tables/document-table.ts';
import { createFieldWriter } from './tables/field-table.ts';
import { type IndexTables, isMark, searchedAs } from './tables/index-tables.ts';
import { createTermList } from './tables/term-list.ts';

export type IndexParts = {
  readonly library: Library;
  readonly analyser: Analyser;
  /** Further terms of a passage, by `<article id>#<number>`. */
  readonly annotations?: ReadonlyMap<string, readonly string[]>;
  /** Texts that were read before are not read again. The outcome is the same without. */
  readonly known?: ReadonlyMap<string, ReadText> | undefined;
};

export type WrittenIndex = {
  readonly tables: IndexTables;
  /** What was read of each title, text and question. */
  readonly texts: ReadonlyMap<string, ReadText>;
};

/** Writes the documents of a library one by one; halts after each, so that the caller may do something else. */
export function* writeIndex({ library, analyser, annotations, known }: IndexParts): Steps<WrittenIndex> {
  const texts = new Map<string, ReadText>();
  const read = (text: string): ReadText => {
    const one = texts.get(text) ?? known?.get(text) ?? analyser.read(text);
    texts.set(text, one);
    return one;
  };
  const writer = createTableWriter();
  for (const source of sourcesOf(library)) {
    const notes = annotations?.get(`${source.article.id}#${source.passage.number}`) ?? [];
    writer.add(readSource({ source, notes, read, analyser }));
    yield;
  }
  return { tables: yield* writer.tablesInSteps(), texts };
}

/** The documents that a library gives, in their order. */
export function* sourcesOf({ articles }: Pick<Library, 'articles'>): Generator<Source> {
  for (const article of articles.values())
    for (const passage of article.passages)
      for (const language of ['en', 'zh'] as const)
        if (passage.text[language] !== undefined) yield { passage, article, language };
}

/** The terms of a text, repeated as often as it holds them. */
type TermedText = Omit<ReadText, 'marks' | 'words' | 'plain'> & { readonly terms: readonly string[] };
type TermedAsk = TermedText & { readonly verdict?: 'yes' | 'no' | undefined };

type ReadSource = {
  readonly language: Language;
  readonly title: TermedText;
  readonly text: TermedText;
  readonly notes: readonly string[];
  readonly asks: readonly TermedAsk[];
};

type SourceParts = {
  readonly source: Source;
  readonly notes: readonly string[];
  readonly read: (text: string) => ReadText;
  readonly analyser: Analyser;
};

function readSource({ source, notes, read, analyser }: SourceParts): ReadSource {
  const { passage, language } = source;
  const termed = (text: string): TermedText => {
    const { folded, dates, words, ...known } = read(text);
    const marks = analyser.marksOf({ folded, dates, words, ...known });
    return { folded, dates, terms: [...marks, ...(words === '' ? [] : words.split(' '))] };
  };
  // A passage without a twin in the other language answers the questions of both.
  const alone = passage.text.en === undefined || passage.text.zh === undefined;
  const asks = passage.asks.filter((ask) => alone || languageOf(ask.text) === language);
  return {
    language,
    title: termed(titleOf(source)),
    text: termed(textOf(source)),
    notes,
    asks: asks.map((ask) => ({ ...termed(ask.text), verdict: ask.verdict })),
  };
}

type TableWriter = { add(source: ReadSource): void; tablesInSteps(): Steps<IndexTables> };

function createTableWriter(): TableWriter {
  const terms = createTermList();
  const [title, text, notes, asks] = [
    createFieldWriter(),
    createFieldWriter(),
    createFieldWriter(),
    createFieldWriter(),
  ];
  const documents = createDocumentWriter();
  return {
    add: (source) => {
      const { language } = source;
      const searched = (all: readonly string[]) => all.map((term) => terms.numberOf(searchedAs(term, language)));
      const distinct = (all: readonly string[]) => [...new Set(all)].map(terms.numberOf);
      title.add(searched(source.title.terms));
      text.add(searched(source.text.terms));
      notes.add(searched(source.notes));
      asks.add(searched(source.asks.flatMap((ask) => ask.terms)));
      const held = documents.add({
        folded: source.text.folded,
        title: distinct(source.title.terms),
        text: distinct([...source.text.terms, ...source.notes]),
        dates: source.text.dates,
        asks: source.asks.map(({ terms: asked, folded, verdict }) => ({
          terms: distinct(asked),
          ...(verdict && { verdict }),
          ...(asksWhy(folded) && { asksWhy: true }),
        })),
      });
      for (const number of held) {
        terms.count(number);
        const term = terms.at(number);
        if (isMark(term)) terms.count(terms.numberOf(searchedAs(term, language)));
      }
    },
    *tablesInSteps() {
      const all = terms.all.length;
      const fields = { title: title.table(all), text: text.table(all), notes: notes.table(all) };
      yield;
      const asked = asks.table(all);
      yield;
      return {
        terms: terms.all,
        frequencies: terms.counts(),
        fields: { ...fields, asks: asked },
        documents: documents.table(),
      };
    },
  };
}
