import type { ReadyCheck } from './operations-server.ts';

/** What a check needs of a door. */
type Door = { readonly name: string; ready(): boolean };

export type ReadyParts = {
  readonly isClosing: () => boolean;
  /** Writes something small; fails when the database can't be reached or written. */
  readonly ping: () => Promise<void>;
  /** Bytes that are left for the store's file; undefined where that is not known. */
  readonly room: () => Promise<number | undefined>;
  /** Articles in the library. */
  readonly articles: () => number;
  readonly doors: readonly Door[];
  /** How long the store may take, in milliseconds. */
  readonly patience?: number;
};

/** Below this the next burst, or SQLite's own log, may fill the disk. Bytes. */
const LEAST_ROOM = 50e6;

/** The library holds something, the store can be written and has room, every door is open, and nothing is being closed. */
export function readyChecks({
  isClosing,
  ping,
  room,
  articles,
  doors,
  patience = 1_000,
}: ReadyParts): readonly ReadyCheck[] {
  return [
    { name: 'process', fault: async () => (isClosing() ? 'is closing' : undefined) },
    { name: 'library', fault: async () => (articles() === 0 ? 'holds no article' : undefined) },
    { name: 'store', fault: () => within(patience, faultOfStore(ping)) },
    { name: 'disk', fault: () => within(patience, faultOfDisk(room)) },
    ...doors.map((door) => ({
      name: door.name,
      fault: async () => (door.ready() ? undefined : 'is not connected'),
    })),
  ];
}

/** No more than this: the message of a database may say too much to whoever reads the page. */
function faultOfStore(ping: ReadyParts['ping']): Promise<string | undefined> {
  return ping().then(
    () => undefined,
    () => 'cannot be reached or written',
  );
}

async function faultOfDisk(room: ReadyParts['room']): Promise<string | undefined> {
  try {
    const left = await room();
    return left === undefined || left >= LEAST_ROOM ? undefined : `has only ${Math.floor(left / 1e6)} MB left`;
  } catch {
    return 'cannot be looked at';
  }
}

async function within(ms: number, fault: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not answer within ${ms} ms`), ms);
  });
  const found = await Promise.race([fault, late]);
  clearTimeout(timer);
  return found;
}
