import { closeSync, fdatasync, openSync, realpathSync } from 'node:fs';
import { promisify } from 'node:util';

const sync = promisify(fdatasync);

/**
 * Resolves once all that the SQLite database of a file has committed is on the disk, as with `synchronous = full`, but waits in Node's thread
 * pool: a disk that takes four milliseconds would hold the event loop up for as long with each commit. Only that is waited for,
 * as an answer may come in between whenever something is. In WAL mode a commit is the last whole frames of the log
 * (https://www.sqlite.org/wal.html), which SQLite keeps beside the file itself, not beside a link to it.
 */
export async function syncToDisk(file: string): Promise<void> {
  const log = openSync(`${realpathSync(file)}-wal`, 'r+');
  try {
    await sync(log);
  } finally {
    closeSync(log);
  }
}
