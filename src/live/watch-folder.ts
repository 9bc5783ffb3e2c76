import { basename, relative } from 'node:path';
import { isKnowledgePath } from '../knowledge/folder/list-folder.ts';

export type FolderWatch = { close(): Promise<void> };

/** Tells of every change below a folder, also of one that came between two calls of this; nothing is said of hidden and other files. */
export async function watchFolder(folder: string, onChange: () => void): Promise<FolderWatch> {
  const { watch } = await import('chokidar');
  const watcher = watch(folder, {
    ignoreInitial: true,
    // A link out of the folder may lead to everything that the machine has.
    followSymlinks: false,
    ignored: (path, stats) =>
      path !== folder &&
      (isHidden(basename(path)) || (stats?.isFile() === true && !isKnowledgePath(relative(folder, path)))),
  });
  watcher.on('all', onChange);
  watcher.on('ready', onChange);
  // What can't be watched is still looked at from time to time.
  watcher.on('error', onChange);
  return { close: () => watcher.close() };
}

/** `.git` is hidden; `..data` is what a mounted ConfigMap turns to its new state, by one rename of a link. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && !name.startsWith('..');
}
