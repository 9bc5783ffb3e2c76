import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { createAssembler } from '../../src/knowledge/assemble/assemble-library.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import { parseFile } from '../../src/knowledge/parse/parse-file.ts';
import type { ParsedFile } from '../../src/knowledge/parse/parsed-file.ts';
import { doAll } from '../../src/knowledge/steps.ts';
import type { IndexedPassage } from '../../src/search/indexed-passage.ts';
import { createSearchableLibrary, type SearchableLibrary, searchableInSteps } from '../../src/search/searchable.ts';
import { fixtureFiles, NOW } from '../fixtures/library.ts';
import { withTerms } from '../fixtures/with-terms.ts';
import { runs } from '../runs.ts';

const DICTIONARY = [
  { word: '镜面', glosses: ['mirror'] },
  { word: '罚款', glosses: ['fine; penalty'] },
  { word: '夜空', glosses: ['night sky'] },
  { word: '火炉', glosses: ['furnace; stove'] },
  { word: '炉子', glosses: ['furnace'] },
];

const QUESTIONS = [
  'Who runs Halden Optics?',
  'Halden fined over mirors?',
  'What is the revenue of Halden?',
  'Who founded Zenith?',
  '哈尔登光学的首席执行官是谁？',
  '科凡仪器被罚多少钱？',
  'night sky furnace',
];

/** Searches of several rare and frequent terms, with all that a score is made of. */
const SEARCHES = ['mirror', 'furnac', 'halden', 'optic', '镜面', '光学', '=company:halden', '~fine', '@2024'];

type Files = ReadonlyMap<string, string>;
type Change = { readonly name: string; readonly to: (files: Files) => Files };

const SENTENCES: readonly (readonly string[])[] = [
  ['Halden Optics sold 12 mirrors in May 2024.', '哈尔登光学2024年5月售出12块镜面。'],
  ['Corvane Instruments named Mara Osei its chief executive in 2024.', '科凡仪器2024年任命玛拉·奥塞为首席执行官。'],
  ['Zenith was fined 3 million euros in June 2024.', '天顶2024年6月被罚款300万欧元。'],
  ['Qingyu Observatory looks at the night sky with mirrors, mirrors, mirrors.', '青屿天文台用镜面看夜空。'],
  ['A furnace stood beside the stove.'],
  ['夜空下有一座火炉。'],
];

const FACTS = [
  '',
  '- { attribute: chief-executive, value: mara-osei, of: corvane, from: 2024-02 }',
  '- { attribute: chief-executive, value: { en: Ada Bly, zh: 艾达 }, of: halden, from: 2024-05 }',
  '- { attribute: fine, value: 3 million, unit: EUR, of: halden, at: 2024-06 }',
  '- asks:\n  - who paid for the night sky\n  - no: was the sky bright',
];

const pick = <T>(...of: readonly T[]) => fc.constantFrom(...of);
const sentences = fc.array(fc.tuple(pick(...SENTENCES), pick(...FACTS)), { minLength: 1, maxLength: 4 });

function body(written: readonly (readonly [readonly string[], string])[]): string {
  return written.map(([lines, fact]) => `${lines.join('\n')}\n\n${fact}`).join('\n\n');
}

function put(path: string, text: string): Change['to'] {
  return (files) => new Map([...files, [path, text]]);
}

/** An article, new or in the place of the one with its path; two of these have the same file name. */
const written: fc.Arbitrary<Change> = fc
  .tuple(
    pick('articles/a.md', 'articles/b.md', 'articles/one/index.md', 'articles/two/index.md'),
    pick('Mirrors', 'MIRRORS', '{ en: The night, zh: 夜空 }'),
    pick('2018-05-05', '2024-05-05'),
    pick('halden', 'corvane', 'halden, corvane', ''),
    sentences,
  )
  .map(([path, title, day, companies, said]) => ({
    name: `write ${path}`,
    to: put(
      path,
      `---\ntitle: ${title}\npublisher: P\nurl: https://example.com/${path}\npublished: ${day}\ncompanies: [${companies}]\ntopics: [sky]\n---\n\n${body(said)}\n`,
    ),
  }));

const edited: fc.Arbitrary<Change> = fc
  .tuple(
    fc.nat({ max: 20 }),
    pick(
      { from: /Halden/g, to: 'Zenith' },
      { from: /mirrors?/g, to: 'furnaces' },
      { from: /\n\n/g, to: '\n\nA lens. ' },
      { from: /光学/g, to: '夜空' },
      { from: /a/g, to: 'A' },
    ),
  )
  .map(([place, { from, to }]) => ({
    name: `edit ${place} ${from}`,
    to: (files) => {
      const articles = [...files.keys()].filter((path) => path.startsWith('articles/'));
      const path = articles[place % articles.length] ?? '';
      const [head = '', ...rest] = (files.get(path) ?? '').split(/(?<=\n---\n)/);
      return put(path, head + rest.join('').replace(from, to))(files);
    },
  }));

const deleted: fc.Arbitrary<Change> = fc.nat({ max: 20 }).map((place) => ({
  name: `delete ${place}`,
  to: (files) => {
    const paths = [...files.keys()].filter((path) => path.endsWith('.md'));
    const gone = paths[place % paths.length];
    return new Map([...files].filter(([path]) => path !== gone));
  },
}));

const carded: fc.Arbitrary<Change> = pick(
  { path: 'companies/zenith.md', text: '---\nnames: { en: Zenith, zh-Hans: 天顶 }\nparent: halden\n---\n' },
  { path: 'companies/zenith.md', text: '---\nnames: { en: Optics }\naka: [镜面]\nfiscalYearEnds: 06-30\n---\n' },
  {
    path: 'companies/corvane.md',
    text: '---\nnames: { en: Corvane Instruments, zh-Hans: 科凡仪器 }\naka: [Mirror Weekly]\n---\n',
  },
  { path: 'topics/sky.md', text: '---\nnames: { en: night sky, zh-Hans: 夜空 }\nkind: rule\npeople: []\n---\n' },
  { path: 'topics/sky.md', text: '---\nnames: { en: furnace }\nkind: rule\npeople: []\n---\n' },
  { path: 'places.yaml', text: '- { id: bergen, names: { en: Bergen, zh-Hans: 卑尔根 } }' },
  {
    path: 'attributes.yaml',
    text: '- { id: fine, answers: money, kind: event, labels: { en: fine, zh: 罚款 }, asks: { en: [fined], zh: [被罚] } }',
  },
  {
    path: 'glossary.yaml',
    text: 'subject: { en: shops, zh: 商店 }\nexamples: { en: [Who?], zh: [谁？] }\nterms: [{ en: [furnace], zh: [火炉] }]',
  },
).map(({ path, text }) => ({ name: `card ${path}`, to: put(path, text) }));

const changes = fc.array(
  fc.oneof({ arbitrary: written, weight: 4 }, { arbitrary: edited, weight: 3 }, deleted, carded),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/** A library that follows its files as the live one does. */
function createFollower() {
  const assemble = createAssembler();
  let parsed = new Map<string, { readonly text: string; readonly file: ParsedFile }>();
  let searchable: SearchableLibrary | undefined;
  return {
    follow: (now: Files): SearchableLibrary => {
      const before = parsed;
      parsed = new Map(
        inOrder(now).map(({ path, text }) => {
          const known = before.get(path);
          return [path, known?.text === text ? known : { text, file: parseFile({ path, text }) }];
        }),
      );
      const { library } = doAll(assemble([...parsed.values()].map(({ file }) => file)));
      searchable = doAll(searchableInSteps({ library, dictionary: DICTIONARY, before: searchable }));
      return searchable;
    },
  };
}

function inOrder(files: Files): readonly SourceFile[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, text }));
}

/** What a library says, whichever way its documents are numbered. */
function sayingsOf(searchable: SearchableLibrary) {
  const { index } = searchable;
  const options = (language: 'en' | 'zh') => ({ limit: 30, language });
  return {
    answers: QUESTIONS.map((question) => JSON.stringify(ask(question, {}, searchable, NOW))),
    hits: (['en', 'zh'] as const).map((language) =>
      index
        .search(
          SEARCHES.map((term, place) => ({ term, weight: 1 + place / 7, fuzzy: true })),
          options(language),
        )
        .map(({ document, score }) => [nameOf(document), score]),
    ),
  };
}

function nameOf({ article, passage, language }: IndexedPassage): string {
  return `${article.id}#${passage.number} ${language}`;
}

function unnumbered(one: IndexedPassage): Omit<IndexedPassage, 'id'> {
  const { id: _, ...document } = withTerms(one);
  return document;
}

function expectSame(followed: SearchableLibrary, fresh: SearchableLibrary): void {
  expect(followed.library).toEqual(fresh.library);
  expect(followed.facts).toEqual(fresh.facts);
  expect(followed.index.documents.map(unnumbered)).toEqual(fresh.index.documents.map(unnumbered));
  expect(followed.index.counts).toEqual(fresh.index.counts);
  const on = ({ documentsOn }: SearchableLibrary) =>
    [...documentsOn].map(([term, found]) => [term, [...found].map(nameOf)]);
  expect(on(followed)).toEqual(on(fresh));
  for (const stem of ['mirror', 'penalti', 'furnac', 'night', 'stove'])
    expect(followed.dictionary?.toChinese(stem)).toEqual(fresh.dictionary?.toChinese(stem));
  expect(followed.lexicon.forms).toEqual(fresh.lexicon.forms);
  for (const document of followed.index.documents)
    expect(followed.documentsAt.get(`${document.article.id}#${document.passage.number}`)).toContain(document);
}

const START: Files = new Map(fixtureFiles().map(({ path, text }) => [path, text]));

describe('a library that follows its files', () => {
  it('says after any changes what one made from nothing says, and so does the one before', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const follower = createFollower();
        let files = START;
        let before = follower.follow(files);
        let said = sayingsOf(before);
        for (const { to } of made) {
          files = to(files);
          const followed = follower.follow(files);
          const fresh = createSearchableLibrary(parseLibrary(inOrder(files)).library, DICTIONARY);
          expectSame(followed, fresh);
          // Whoever still has the library from before gets its answers, and spoils nothing for the others.
          expect(sayingsOf(before)).toEqual(said);
          said = sayingsOf(followed);
          expect(said).toEqual(sayingsOf(fresh));
          before = followed;
        }
      }),
      { numRuns: runs(15), seed: 20_261_128 },
    );
  }, 120_000);
});
