import { withoutEnding } from '../folder/markdown-path.ts';

/** Names that many files of a folder have: they are told apart by where they lie. */
const COMMON_NAME = /^(?:index|readme)$/i;

/** The file name without its ending; for an index.md the name of its folder. */
export function articleIdOf(path: string): string {
  const name = lastPart(path);
  return COMMON_NAME.test(name) && path.includes('/') ? lastPart(path.slice(0, path.lastIndexOf('/'))) : name;
}

/** The whole path without the ending: an id that no other file has. */
export function longIdOf(path: string): string {
  return withoutEnding(path);
}

/** The name of the file without its ending. */
export function lastPart(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}
