import type { Attribute } from '../knowledge/attribute.ts';
import { haveSameItems } from '../knowledge/facts/same-items.ts';
import { groupBy } from '../knowledge/group-by.ts';
import type { Library } from '../knowledge/library.ts';
import type { DictionaryEntry } from '../knowledge/read-dictionary.ts';
import { doAll, type Steps } from '../knowledge/steps.ts';
import { once } from '../lang/lazy/once.ts';
import { type KnownNames, knownNames, type NameInHan, personInTraditional } from '../lang/script.ts';
import { createPinyinReader, type KnownHan, type PinyinReader } from '../lang/zh/pinyin.ts';
import { type Analyser, createAnalyser, nameTerm } from './analyse.ts';
import { type Dictionary, dictionaryInSteps } from './dictionary.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';
import type { ReadTexts } from './index-writer.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { type KeptLibrary, restoreDocumentsOn } from './kept/kept-library.ts';
import { createLexicon, type Entity, type Lexicon } from './lexicon.ts';
import {
  createPhraseBooks,
  createPhraseReader,
  type PhraseBooks,
  phrasesOf,
  phraseTermsInSteps,
  type ReadPhrase,
} from './phrase-book.ts';
import type { Annotations } from './read-source.ts';
import { indexInSteps, restoredIndex, type SearchIndex } from './search-index.ts';

/** A library made ready for questions. Made once a load; holds no state. */
export type SearchableLibrary = PhraseBooks & {
  readonly library: Library;
  readonly lexicon: Lexicon;
  readonly analyser: Analyser;
  readonly index: SearchIndex;
  readonly placeIds: ReadonlySet<string>;
  readonly attributeById: ReadonlyMap<string, Attribute>;
  /** Companies before products, products before people, where they share an id. */
  readonly entityById: ReadonlyMap<string, Entity>;
  /** Ids of the companies that a company owns. */
  childrenOf(companyId: string): readonly string[];
  /** Articles on a topic, by its id, newest last. */
  readonly articlesOnTopic: ReadonlyMap<string, readonly string[]>;
  /** The documents of a statement, one a language. */
  readonly documentsAt: ReadonlyMap<string, readonly IndexedPassage[]>;
  readonly facts: FactIndex;
  /** How each phrase of the books is looked for. */
  readonly phrases: ReadonlyMap<string, ReadPhrase>;
  /** What an index document must hold to hold a phrase of an attribute or of the glossary, by the phrase. */
  readonly phraseTerms: ReadonlyMap<string, readonly string[]>;
  /** Documents that name an entity in text or title, or whose article is on the company, by the entity's term. */
  readonly documentsOn: ReadonlyMap<string, ReadonlySet<IndexedPassage>>;
  /** Entities by the term under which they stand in the index. */
  readonly entityAt: ReadonlyMap<string, Entity>;
  /** Names whose Traditional form is no simple conversion, for `inScript`. */
  readonly namesInScript: KnownNames;
  /** A question that is typed in pinyin from beginning to end, in Han. */
  readonly readPinyin: PinyinReader;
  /** Present when some passage has no twin in the other language. */
  readonly dictionary?: Dictionary;
};

/** `dictionary` is asked for only where `needsDictionary` says so. */
export function createSearchableLibrary(library: Library, dictionary?: readonly DictionaryEntry[]): SearchableLibrary {
  return doAll(searchableInSteps({ library, dictionary }));
}

export type SearchableParts = {
  readonly library: Library;
  readonly dictionary?: readonly DictionaryEntry[] | undefined;
  /** An earlier state: what is the same in both is taken over. The outcome is the same without. */
  readonly before?: SearchableLibrary | undefined;
  /** What another process has read and indexed of the same texts. The outcome is the same without. */
  readonly kept?: KeptReading | undefined;
};

export type KeptReading = {
  /** An index that is kept does without. */
  readonly texts: ReadTexts;
  /** What was made of this very library. */
  readonly library?: KeptLibrary | undefined;
};

/** The same in steps, for a process that answers questions meanwhile. */
export function* searchableInSteps({ library, dictionary, before, kept }: SearchableParts): Steps<SearchableLibrary> {
  const named = before && sameNames(before.library, library) ? takenNames(before) : namesOf(library, kept?.library);
  const { analyser } = named;
  yield;
  const facts = createFactIndex(library, before, kept?.library?.periods);
  yield;
  const parts = { library, analyser, annotations: annotationsOf(facts) };
  const index = kept?.library
    ? restoredIndex(kept.library.index, parts)
    : yield* indexInSteps({ ...parts, texts: kept?.texts }, before?.index);
  const isInIndex = (word: string) =>
    word.length > 1 && bigrams(word).every((term) => index.documentFrequency(term) > 0);
  const said =
    before?.analyser === analyser && sameWords(before.library, library)
      ? takenPhrases(before)
      : yield* phrasesInSteps(library, named, kept?.library);
  const documentsOn = kept?.library
    ? restoreDocumentsOn(kept.library, index.documents)
    : yield* documentsByEntity(index.documents, library);
  const documentsAt = once(() =>
    groupBy(index.documents, ({ article, passage }) => [`${article.id}#${passage.number}`]),
  );
  const children = groupBy([...library.companies.values()], ({ parent }) => [parent]);
  const words = dictionary && (yield* dictionaryInSteps(dictionary, analyser, isInIndex, before?.dictionary));
  return {
    library,
    index,
    ...named,
    ...said,
    documentsOn,
    attributeById: new Map(library.attributes.map((attribute) => [attribute.id, attribute])),
    childrenOf: (companyId) => children.get(companyId)?.map(({ id }) => id) ?? [],
    articlesOnTopic: articlesByTopic(library),
    placeIds: new Set(library.places.keys()),
    get documentsAt() {
      return documentsAt();
    },
    facts,
    ...(words && { dictionary: words }),
  };
}

type NameParts = Pick<SearchableLibrary, 'lexicon' | 'analyser' | 'entityAt' | 'entityById' | 'namesInScript'>;

/** What is made of the names on cards. */
function namesOf(library: Library, kept?: KeptLibrary): NameParts {
  const lexicon = createLexicon(library, kept?.names);
  const { entities } = lexicon;
  return {
    lexicon,
    analyser: createAnalyser(lexicon),
    entityAt: new Map(entities.map((entity) => [nameTerm(entity), entity])),
    entityById: entitiesById(entities),
    namesInScript: knownNames(() => entities.flatMap(nameInHan)),
  };
}

function takenNames({ lexicon, analyser, entityAt, entityById, namesInScript }: NameParts): NameParts {
  return { lexicon, analyser, entityAt, entityById, namesInScript };
}

type PhraseParts = PhraseBooks & Pick<SearchableLibrary, 'phrases' | 'phraseTerms' | 'readPinyin'>;

/** What is made of attributes, glossary and places. */
function* phrasesInSteps(
  { attributes, glossary, places }: Library,
  { analyser, lexicon }: NameParts,
  kept?: KeptLibrary,
): Steps<PhraseParts> {
  const { read, phrases } = createPhraseReader(analyser, kept?.phrases);
  const books = createPhraseBooks({ attributes, glossary, places }, read);
  yield;
  const phraseTerms = kept?.phraseTerms ?? (yield* phraseTermsInSteps({ attributes, glossary }, analyser));
  return {
    ...books,
    phrases,
    phraseTerms,
    readPinyin: createPinyinReader(() => knownHan({ attributes, glossary }, lexicon)),
  };
}

function takenPhrases(before: PhraseParts): PhraseParts {
  const { attributes, between, qualifiers, places, terms, field, outOfScope, phrases, phraseTerms, readPinyin } =
    before;
  return { attributes, between, qualifiers, places, terms, field, outOfScope, phrases, phraseTerms, readPinyin };
}

/** Files that were not read again give the same objects. */
function sameWords(before: Library, after: Library): boolean {
  return (
    before.attributes === after.attributes &&
    before.glossary === after.glossary &&
    haveSameItems([...before.places.values()], [...after.places.values()])
  );
}

/** The attributes of the facts of each statement, as terms. */
function annotationsOf(facts: FactIndex): Annotations {
  return { get: (statement) => facts.at.get(statement)?.map(({ attribute }) => attributeTerm(attribute)) };
}

const NAMED = ['names', 'aka', 'old', 'tickers', 'products', 'people'] as const;

function nameInHan({ names, kind }: Entity): readonly NameInHan[] {
  const hans = names['zh-Hans'];
  const hant = names['zh-Hant'] ?? (hans !== undefined && kind === 'person' ? personInTraditional(hans) : undefined);
  return hans === undefined || hant === undefined ? [] : [{ hans, hant }];
}

/** What may stand in a question in pinyin. */
function knownHan({ attributes, glossary }: Pick<Library, 'attributes' | 'glossary'>, lexicon: Lexicon): KnownHan {
  const phrases = [...attributes.flatMap(phrasesOf), ...glossary.terms.flatMap(({ zh }) => zh)];
  return { phrases, names: lexicon.forms.map(({ form }) => form) };
}

/** True when no card has changed its names, and no place: those of cards that were not read again are the same objects. */
function sameNames(before: Library, after: Library): boolean {
  if (before.companies.size !== after.companies.size || before.topics.size !== after.topics.size) return false;
  if (!haveSameItems([...before.places.values()], [...after.places.values()])) return false;
  if (![...after.topics].every(([id, topic]) => before.topics.get(id) === topic)) return false;
  return [...after.companies].every(([id, company]) => {
    const known = before.companies.get(id);
    return known !== undefined && NAMED.every((field) => known[field] === company[field]);
  });
}

function entitiesById(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byId = new Map<string, Entity>();
  for (const kind of ['company', 'product', 'topic', 'person'] as const) {
    for (const entity of entities) if (entity.kind === kind && !byId.has(entity.id)) byId.set(entity.id, entity);
  }
  return byId;
}

/** Articles that say that they are on a topic, and those with a fact of it. */
function articlesByTopic({ articles, topics, facts }: Library): ReadonlyMap<string, readonly string[]> {
  const byTopic = new Map<string, string[]>([...topics.keys()].map((id) => [id, []]));
  const told = groupBy(
    facts.filter(({ subject }) => topics.has(subject.id)),
    ({ statement }) => [statement.slice(0, statement.lastIndexOf('#'))],
  );
  for (const { id, topics: named } of articles.values()) {
    const own = new Set([...named, ...(told.get(id) ?? []).map(({ subject }) => subject.id)]);
    for (const topic of own) byTopic.get(topic)?.push(id);
  }
  return byTopic;
}

/** The term by which a statement that supports a fact of the attribute is found. */
export function attributeTerm(attributeId: string): string {
  return `~${attributeId}`;
}

/** True when a question in one language can only be answered from a passage in the other. */
export function needsDictionary(library: Library): boolean {
  const passages = [...library.articles.values()].flatMap((article) => article.passages);
  return passages.some(({ text }) => text.en === undefined || text.zh === undefined);
}

/** The term under which a company stands in the index. */
export function companyTerm(id: string): string {
  return nameTerm({ kind: 'company', id });
}

function* documentsByEntity(
  documents: readonly IndexedPassage[],
  { companies, topics }: Library,
): Steps<ReadonlyMap<string, ReadonlySet<IndexedPassage>>> {
  const byEntity = new Map<string, Set<IndexedPassage>>();
  const add = (term: string, document: IndexedPassage) => {
    const known = byEntity.get(term);
    if (known) known.add(document);
    else byEntity.set(term, new Set([document]));
  };
  for (const document of documents) {
    for (const terms of [document.titleTerms, document.textTerms])
      for (const term of terms) if (term.startsWith('=')) add(term, document);
    for (const id of document.article.topics) if (topics.has(id)) add(nameTerm({ kind: 'topic', id }), document);
    for (const id of document.article.companies) {
      const parent = companies.get(id)?.parent;
      for (const company of parent ? [id, parent] : [id]) add(companyTerm(company), document);
    }
    yield;
  }
  return byEntity;
}

function bigrams(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
}
