import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { EnvironmentError } from '../errors.ts';
import type { Article } from './article.ts';
import { type Attribute, attributesSchema } from './attribute.ts';
import { type Calibration, calibrationSchema } from './calibration.ts';
import type { Company } from './company.ts';
import { parseYaml, type SourceFile } from './front-matter.ts';
import { EMPTY_GLOSSARY, type Glossary, glossarySchema } from './glossary.ts';
import { createLibrary, type Library } from './library.ts';
import { parseArticle } from './parse-article.ts';
import { parseCompany } from './parse-company.ts';
import type { Problem } from './problem.ts';

export type Loaded = { readonly library: Library; readonly problems: readonly Problem[] };

/** Longest file that is read, in bytes: a digest is a few kilobytes, and a stray dump must not stall the start. */
const LARGEST_FILE = 2_000_000;

/**
 * Reads a knowledge folder: company cards in `companies/`, `attributes.yaml`, `glossary.yaml`, and every other Markdown
 * file with front matter as an article. A file that can't be read is left out and named in `problems`.
 */
export async function loadLibrary(folder: string): Promise<Loaded> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of await pathsBelow(folder)) {
    const text = await readFile(join(folder, path), 'utf8').catch((cause: Error) => cause);
    if (typeof text === 'string' && text.length <= LARGEST_FILE) files.push({ path, text });
    else problems.push(unreadable(path, typeof text === 'string' ? 'is over 2 MB' : text.message));
  }
  const loaded = parseLibrary(files);
  return { library: loaded.library, problems: [...problems, ...loaded.problems] };
}

/** The library that files in memory make up. */
export function parseLibrary(files: readonly SourceFile[]): Loaded {
  const problems: Problem[] = [];
  const articles = new Map<string, Article>();
  const companies: Company[] = [];
  for (const file of files) {
    if (!file.path.endsWith('.md') || file.path.endsWith('README.md')) continue;
    if (file.path.startsWith('companies/')) {
      const parsed = parseCompany(file);
      problems.push(...parsed.problems);
      const twin = companies.find(({ id }) => id === parsed.company?.id);
      if (twin) problems.push(sameId(file.path, twin.path));
      else if (parsed.company) companies.push(parsed.company);
      continue;
    }
    const parsed = parseArticle(file);
    problems.push(...parsed.problems);
    if (!parsed.article) continue;
    const twin = articles.get(parsed.article.id);
    if (twin) problems.push(sameId(file.path, twin.path));
    else articles.set(parsed.article.id, parsed.article);
  }
  const attributes = readYaml(files, 'attributes.yaml', attributesSchema, [] as readonly Attribute[], problems);
  const glossary = readYaml(files, 'glossary.yaml', glossarySchema, EMPTY_GLOSSARY as Glossary, problems);
  const calibration = readYaml<Calibration | undefined>(
    files,
    'calibration.yaml',
    calibrationSchema,
    undefined,
    problems,
  );
  return {
    library: createLibrary({ articles: [...articles.values()], companies, attributes, glossary, calibration }),
    problems,
  };
}

function readYaml<T>(
  files: readonly SourceFile[],
  path: string,
  schema: Parameters<typeof parseYaml>[0],
  fallback: T,
  problems: Problem[],
): T {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) return fallback;
  const parsed = parseYaml(schema, path, file.text, 1);
  problems.push(...parsed.problems);
  return parsed.problems.length > 0 ? fallback : (parsed.value as T);
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: Error) => {
    throw new EnvironmentError(
      'knowledge-folder',
      `The knowledge folder ${folder} can't be read (${cause.message}). Name another one with KNOWLEDGE_DIR or --knowledge`,
      { value: folder, cause },
    );
  });
  return entries
    .filter((entry) => entry.isFile() && /\.(md|ya?ml)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
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
