import type { Article } from './article.ts';
import type { SourceFile } from './front-matter.ts';
import { assembleLibrary, knowledgePaths, type Loaded, readKnowledgeFile } from './load.ts';
import { articleIdOf } from './parse-article.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { READING_MODEL_PATH } from './reading-model.ts';

/**
 * The part of a knowledge folder that a few of its files are checked against: those files, every card, every YAML file, and the articles
 * that say the same of the same subject or have the same address. It takes a fraction of the time that the whole takes.
 */
export async function loadAround(folder: string, paths: readonly string[]): Promise<Loaded> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const known = (await knowledgePaths(folder)).filter((path) => path !== READING_MODEL_PATH);
  for (const read of await Promise.all(known.map((path) => readKnowledgeFile(folder, path)))) {
    if ('text' in read) files.push(read);
    else problems.push(read);
  }
  const isWanted = ({ path }: SourceFile) => paths.includes(path);
  const wanted = files.filter(isWanted).map(parseFile);
  const bears = bearingOn(wanted);
  const others = files.filter((file) => !isWanted(file) && (!isArticle(file) || bears(file))).map(parseFile);
  const loaded = assembleLibrary([...wanted, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)));
  return { library: loaded.library, problems: [...problems, ...loaded.problems] };
}

function isArticle({ path }: SourceFile): boolean {
  return path.endsWith('.md') && !/^(?:companies|topics)\//.test(path);
}

/**
 * Tells whether an article must be read: one that has a fact of the same subject and attribute as a wanted article, that a wanted card
 * cites, or that has a wanted address. A changed YAML file bears on all.
 */
function bearingOn(wanted: readonly ParsedFile[]): (file: SourceFile) => boolean {
  if (wanted.some(({ path }) => !path.endsWith('.md'))) return () => true;
  const articles = wanted.flatMap(({ content }) => content.article ?? []);
  const written = articles.flatMap(({ passages }) => passages.flatMap((passage) => passage.written));
  const subject = anyOf([...articles.flatMap(({ companies }) => companies), ...written.flatMap(({ of }) => of ?? [])]);
  const attribute = anyOf(written.map((fact) => fact.attribute));
  const cited = wanted.flatMap(
    ({ content }) => content.company?.facts.map(({ statement }) => statement.replace(/#.*/, '')) ?? [],
  );
  const addresses = articles.map(bareAddress);
  return ({ path, text }) =>
    (subject.test(text) && attribute.test(text)) ||
    cited.includes(articleIdOf(path)) ||
    addresses.some((address) => text.includes(address));
}

/** Any of the ids as a whole; no id is in no text. */
function anyOf(ids: readonly string[]): RegExp {
  return ids.length === 0 ? /(?!)/ : new RegExp(`(?<![a-z0-9-])(?:${[...new Set(ids)].join('|')})(?![a-z0-9-])`);
}

function bareAddress({ url }: Article): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
}
