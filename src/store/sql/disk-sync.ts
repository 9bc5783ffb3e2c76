import { open, realpath } from 'node:fs/promises';

/**
 * Resolves once all that the SQLite database of a file has committed is on the disk, as with `synchronous = full`, but waits in Node's
 * thread pool: a disk that takes four milliseconds would hold the event loop up for as long with each commit. In WAL mode a
 * commit is the last whole frames of the log (https://www.sqlite.org/wal.html), which SQLite keeps beside the file itself, not beside a link to it.
 */
export async function syncToDisk(file: string): Promise<void> {
  const log = await open(`${await realpath(file)}-wal`, 'r+');
  try {
    await log.datasync();
  } finally {
    await log.close();
  }
}
