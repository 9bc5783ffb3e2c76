import { ask } from '../../src/answer/ask.ts';
import { createLibrary, type Library } from '../../src/knowledge/library.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/lang/text.ts';
import { readLibrary } from '../../src/open-library.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../src/search/searchable.ts';
import { createBaseline, createSegmenter, type Engine, reloadOwn, type Tokenize } from './baseline.ts';
import type { Measured, Row } from './measured.ts';
import { recombine } from './recombine.ts';
import { inOneLanguage, sampleQuestions, textsOf } from './sample.ts';
import { costOf, race, type Timed, timed } from './stopwatch.ts';

/** A number of statements, or `1x`: the knowledge folder as it is. */
export type Size = number | '1x';

export type Task = {
  readonly size: Size;
  readonly knowledge: string;
  /** Told what is being done, for the impatient. */
  readonly progress: (text: string) => void;
};

export const OWN_ENGINE = 'Wenda';
const SEED = 20_240_229;
const QUESTIONS = 200;

type Baseline = { readonly engine: string; readonly tokenize?: Tokenize };

const DEFAULTS: Baseline = { engine: 'MiniSearch' };
const SEGMENTED: Baseline = { engine: 'MiniSearch + words', tokenize: createSegmenter() };
const BASELINES: Readonly<Record<Language, readonly Baseline[]>> = { en: [DEFAULTS], zh: [DEFAULTS, SEGMENTED] };

/** Everything that is printed of one size. Meant for a process of its own. */
export async function measure({ size, knowledge, progress }: Task): Promise<Measured> {
  progress('loading');
  const bundled = await timed(async () => (await readLibrary(knowledge)).library);
  const { value: library, time, heap } = size === '1x' ? bundled : await parseRecombined(size, bundled.value);
  progress('indexing');
  const indexed = await timed(() => createSearchableLibrary(library));
  const searchable = indexed.value;
  const rows = await bothRows(indexed);
  for (const language of ['en', 'zh'] as const) {
    progress(`measuring ${language}`);
    const questions = sampleQuestions(bundled.value, language, QUESTIONS);
    rows.push(...(await languageRows(searchable, language, questions)));
  }
  return { statements: statementsIn(library), articles: library.articles.size, load: time, libraryHeap: heap, rows };
}

export function statementsIn({ articles }: Library): number {
  return [...articles.values()].reduce((sum, { passages }) => sum + passages.length, 0);
}

/** As many statements as `size`, made from the bundled ones and parsed as from a folder. */
export async function parseRecombined(size: number, bundled: Library): Promise<Timed<Library>> {
  const { files, companies } = recombine(bundled, size, SEED);
  const { attributes, glossary } = bundled;
  return timed(() => {
    const articles = [...parseLibrary(files).library.articles.values()];
    return createLibrary({ articles, companies, attributes, glossary });
  });
}

async function bothRows(indexed: Timed<SearchableLibrary>): Promise<Row[]> {
  const { library } = indexed.value;
  const own = await costOf(engineOf(indexed.value, library), indexed);
  const texts = [...textsOf(library, 'en'), ...textsOf(library, 'zh')];
  const made = await timed(() => createBaseline(texts));
  return [
    { texts: 'both', engine: OWN_ENGINE, cost: own },
    { texts: 'both', engine: DEFAULTS.engine, cost: await costOf(made.value, made) },
  ];
}

/** The cost is that of an index in this language alone; the questions go to the whole library, as in use. */
async function languageRows(
  searchable: SearchableLibrary,
  language: Language,
  questions: readonly string[],
): Promise<readonly Row[]> {
  const { library } = searchable;
  const engines = [
    { engine: OWN_ENGINE, find: engineOf(searchable, library).find, cost: await costInOneLanguage(library, language) },
  ];
  for (const { engine, tokenize } of BASELINES[language]) {
    const texts = textsOf(library, language);
    const made = await timed(() => createBaseline(texts, tokenize));
    engines.push({ engine, find: made.value.find, cost: await costOf(made.value, made) });
  }
  const speeds = race(
    questions,
    engines.map(({ find }) => find),
  );
  return engines.map(({ engine, cost }, place) => {
    const speed = speeds[place];
    return { texts: language, engine, cost, ...(speed && { speed }) };
  });
}

async function costInOneLanguage(library: Library, language: Language) {
  const alone = inOneLanguage(library, language);
  const made = await timed(() => createSearchableLibrary(alone));
  return costOf(engineOf(made.value, alone), made);
}

/** The answer engine, asked on the day of its newest article. */
export function engineOf(searchable: SearchableLibrary, library: Library): Engine {
  const now = [...library.articles.values()].at(-1)?.published ?? '2025-01-01';
  return {
    find: (question) => ask(question, {}, searchable, now).kind === 'answered',
    snapshot: () => searchable.index.toJSON(),
    reload: reloadOwn,
  };
}
