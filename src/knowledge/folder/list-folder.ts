import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { EnvironmentError } from '../../errors.ts';
import { fileProblem, type Problem } from '../problems/problem.ts';
import { READING_MODEL_PATH } from '../reading-model.ts';
import { isMarkdown } from './markdown-path.ts';

/** The files of a knowledge folder that are read, and what is wrong with others. */
export type Listing = {
  /** Paths below the folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
};

/** Folders in folders; nobody sorts articles as deep as this. */
const DEEPEST = 40;
/** What a person may have written an article in, and is not read. */
const OTHER_DOCUMENT = /\.(?:mdx|txt|rst|adoc|org|html?|docx?|odt|rtf|pdf)$/i;

/**
 * Lists a knowledge folder. Symbolic links inside it are followed, each file and folder once; one that leads out of it is named
 * instead. Throws EnvironmentError `knowledge-folder` where the folder itself can't be read.
 */
export async function listFolder(folder: string): Promise<Listing> {
  const root = await realpath(folder).catch(cantBeRead(folder));
  const walk: Walk = { folder, root, seen: new Set([root]), paths: [], links: [], problems: [] };
  await visit(walk, '', await readdir(folder, { withFileTypes: true }).catch(cantBeRead(folder)));
  // What stands in the folder itself goes before the links that lead to it, and links may lead to folders with links.
  for (let next = walk.links.shift(); next !== undefined; next = walk.links.shift()) await follow(walk, next);
  return { paths: walk.paths.sort(), problems: walk.problems };
}

/** True for files that a library is made of. Hidden files and those of editors (a.md~) are not, nor are installed packages. */
export function isKnowledgePath(path: string): boolean {
  if (path.split('/').some(isSkipped)) return false;
  return isMarkdown(path) || path === READING_MODEL_PATH || /^[^/]+\.ya?ml$/.test(path);
}

type Walk = {
  readonly folder: string;
  /** Where the folder really is. */
  readonly root: string;
  /** Where the files and folders that are listed already really are. */
  readonly seen: Set<string>;
  readonly paths: string[];
  readonly links: string[];
  readonly problems: Problem[];
};

async function visit(walk: Walk, folder: string, entries: readonly Dirent[]): Promise<void> {
  const real = await realpath(join(walk.folder, folder)).catch(() => undefined);
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isSkipped(entry.name)) continue;
    if (entry.isSymbolicLink()) walk.links.push(path);
    else if (entry.isDirectory()) await visitFolder(walk, path, real && join(real, entry.name));
    else if (entry.isFile()) take(walk, path, real && join(real, entry.name));
  }
}

async function visitFolder(walk: Walk, path: string, real: string | undefined): Promise<void> {
  if (real === undefined || walk.seen.has(real)) return;
  walk.seen.add(real);
  if (path.split('/').length > DEEPEST) {
    walk.problems.push(fileProblem(path, `lies more than ${DEEPEST} folders deep, so it is not read. Move it up`));
    return;
  }
  const entries = await readdir(join(walk.folder, path), { withFileTypes: true }).catch((cause: Error) => cause);
  if (Array.isArray(entries)) await visit(walk, path, entries);
  else walk.problems.push(unreadable(path, entries.message));
}

function take({ seen, paths, problems }: Walk, path: string, real: string | undefined): void {
  if (isKnowledgePath(path)) {
    if (real === undefined || seen.has(real)) return;
    seen.add(real);
    paths.push(path);
  } else if (OTHER_DOCUMENT.test(path)) {
    problems.push({
      ...fileProblem(path, 'is not read: articles are Markdown. Save its text as a file that ends in .md'),
      grade: 'advice',
    });
  }
}

async function follow(walk: Walk, path: string): Promise<void> {
  const real = await realpath(join(walk.folder, path)).catch(() => undefined);
  const found = real === undefined ? undefined : await stat(real).catch(() => undefined);
  const isWanted = found?.isDirectory() || isKnowledgePath(path);
  if (real === undefined || found === undefined) {
    if (isWanted)
      walk.problems.push(fileProblem(path, 'is a link that leads nowhere. Take it away or put its file back'));
  } else if (real !== walk.root && !real.startsWith(walk.root + sep)) {
    const message =
      'is a link that leads out of the knowledge folder, so it is not followed. Put what it leads to here';
    if (isWanted) walk.problems.push(fileProblem(path, message));
  } else if (found.isDirectory()) await visitFolder(walk, path, real);
  else if (found.isFile()) take(walk, path, real);
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A problem of a file that could not be read. */
export function unreadable(path: string, why: string): Problem {
  return fileProblem(path, `can't be read (${why}). Put it right or take it away`);
}

function cantBeRead(folder: string): (cause: Error) => never {
  return (cause) => {
    throw new EnvironmentError(
      'knowledge-folder',
      `The knowledge folder ${folder} can't be read (${cause.message}). Name another one with KNOWLEDGE_DIR or --knowledge`,
      { value: folder, cause },
    );
  };
}
