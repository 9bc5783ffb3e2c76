import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { EnvironmentError } from '../errors.ts';
import type { Article } from './article.ts';
import type { Company } from './company.ts';
import { withEnds } from './facts/follow-ends.ts';
import { resolveFacts } from './facts/resolve-facts.ts';
import type { SourceFile } from './front-matter.ts';
import { EMPTY_GLOSSARY } from './glossary.ts';
import { groupBy } from './group-by.ts';
import { createLibrary, type Library } from './library.ts';
import { articleIdOf } from './parse-article.ts';
import { type FileContent, hasContent, type ParsedFile, parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { READING_MODEL_PATH } from './reading-model.ts';

import type { Topic } from './topic.ts';

export type Loaded = { readonly library: Library; readonly problems: readonly Problem[] };

/** Longest file that is read, in bytes: a digest is a few kilobytes, and a stray dump must not stall the start. */
const LARGEST_FILE = 2_000_000;

/**
 * Reads a knowledge folder: cards in `companies/` and `topics/`, `attributes.yaml`, `places.yaml`, `glossary.yaml`, `calibration.yaml`,
 * `reading/model.json`, and every other Markdown file with front matter as an article. A file that can't be read is left out and named in
 * `problems`.
 */
export async function loadLibrary(folder: string): Promise<Loaded> {
  const { files, problems } = await readKnowledge(folder);
  const loaded = parseLibrary(files);
  return { library: loaded.library, problems: [...problems, ...loaded.problems] };
}

/** The files of a knowledge folder, and what keeps others from being read. Throws EnvironmentError `knowledge-folder`. */
export async function readKnowledge(
  folder: string,
): Promise<{ readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of await knowledgePaths(folder)) {
    const read = await readKnowledgeFile(folder, path);
    if ('text' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}

/** The library that files in memory make up. */
export function parseLibrary(files: readonly SourceFile[]): Loaded {
  return assembleLibrary(files.map(parseFile));
}

/** The library that parsed files make up. Of two files that claim one id the first stays. */
export function assembleLibrary(files: readonly ParsedFile[]): Loaded {
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const articles = new Map<string, Article>();
  const companies = new Map<string, Company>();
  const topics = new Map<string, Topic>();
  for (const { path, content } of files) {
    problems.push(...keep(path, content.article, articles), ...keep(path, content.company, companies));
    problems.push(...keep(path, content.topic, topics));
  }
  const attributes = firstOf(files, 'attributes') ?? [];
  const read = {
    articles: [...articles.values()],
    companies: [...companies.values()],
    topics: [...topics.values()],
    places: firstOf(files, 'places') ?? [],
    attributes,
  };
  const resolved = resolveFacts({
    ...read,
    broken: new Set(files.filter(isBroken).map(({ path }) => articleIdOf(path))),
  });
  const cards = read.companies.flatMap((company) => company.facts);
  const years = new Map(read.companies.map(({ id, fiscalYearEnds }) => [id, fiscalYearEnds]));
  const facts = withEnds([...cards, ...resolved.facts], attributes, years);
  const ofCompany = groupBy(facts, ({ companyId }) => [companyId]);
  const library = createLibrary({
    ...read,
    companies: read.companies.map((company) => ({ ...company, facts: ofCompany.get(company.id) ?? [] })),
    topics,
    places: new Map(read.places.map((place) => [place.id, place])),
    facts,
    glossary: firstOf(files, 'glossary') ?? EMPTY_GLOSSARY,
    coverage: firstOf(files, 'coverage'),
    lookedFor: firstOf(files, 'lookedFor'),
    calibration: firstOf(files, 'calibration'),
    reading: firstOf(files, 'reading'),
  });
  return { library, problems: [...problems, ...resolved.problems] };
}

function isBroken(file: ParsedFile): boolean {
  return file.problems.length > 0 && !hasContent(file);
}

function keep<T extends { readonly id: string; readonly path: string }>(
  path: string,
  item: T | undefined,
  into: Map<string, T>,
): readonly Problem[] {
  if (item === undefined) return [];
  const twin = into.get(item.id);
  if (twin) return [sameId(path, twin.path)];
  into.set(item.id, item);
  return [];
}

function firstOf<Name extends keyof FileContent>(
  files: readonly ParsedFile[],
  name: Name,
): FileContent[Name] | undefined {
  return files.find(({ content }) => content[name] !== undefined)?.content[name];
}

/** Reads one file of a knowledge folder: its text, or what keeps it from being read. */
export async function readKnowledgeFile(folder: string, path: string): Promise<SourceFile | Problem> {
  const text = await readFile(join(folder, path), 'utf8').catch((cause: Error) => cause);
  if (typeof text === 'string' && text.length <= LARGEST_FILE) return { path, text };
  return unreadable(path, typeof text === 'string' ? 'is over 2 MB' : text.message);
}

/** The files of a knowledge folder that are read, as paths below it, sorted. Throws EnvironmentError `knowledge-folder`. */
export async function knowledgePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: Error) => {
    throw new EnvironmentError(
      'knowledge-folder',
      `The knowledge folder ${folder} can't be read (${cause.message}). Name another one with KNOWLEDGE_DIR or --knowledge`,
      { value: folder, cause },
    );
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isKnowledgePath)
    .sort();
}

/** True for files that a library is made of. Editors' temporary files begin with a dot or end otherwise. */
export function isKnowledgePath(path: string): boolean {
  return (
    (path === READING_MODEL_PATH || /\.(md|ya?ml)$/.test(path)) && !path.split('/').some((part) => part.startsWith('.'))
  );
}

function unreadable(path: string, why: string): Problem {
  return {
    grade: 'error',
    path,
    line: 1,
    field: 'file',
    message: `can't be read (${why}). Put it right or take it away`,
  };
}

function sameId(path: string, other: string): Problem {
  const message = `has the same name as ${other}, and a name is an id. Rename one of them`;
  return { grade: 'error', path, line: 1, field: 'file', message };
}
