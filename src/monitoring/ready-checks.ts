import type { ReadyCheck } from './operations-server.ts';

/** What a check needs of a door. */
type Door = { readonly name: string; ready(): boolean };

export type ReadyParts = {
  readonly isClosing: () => boolean;
  /** Fails when the database can't be reached. */
  readonly ping: () => Promise<void>;
  /** Articles in the library. */
  readonly articles: () => number;
  readonly doors: readonly Door[];
  /** How long the store may take, in milliseconds. */
  readonly patience?: number;
};

/** The library holds something, the store answers, every door is open, and nothing is being closed. */
export function readyChecks({ isClosing, ping, articles, doors, patience = 1_000 }: ReadyParts): readonly ReadyCheck[] {
  return [
    { name: 'process', fault: async () => (isClosing() ? 'is closing' : undefined) },
    { name: 'library', fault: async () => (articles() === 0 ? 'holds no article' : undefined) },
    { name: 'store', fault: () => faultOfStore(ping, patience) },
    ...doors.map((door) => ({
      name: door.name,
      fault: async () => (door.ready() ? undefined : 'is not connected'),
    })),
  ];
}

async function faultOfStore(ping: () => Promise<void>, patience: number): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not answer within ${patience} ms`), patience);
  });
  // No more than this: the message of a database may say too much to whoever reads the page.
  const asked = ping().then(
    () => undefined,
    () => 'cannot be reached',
  );
  const fault = await Promise.race([asked, late]);
  clearTimeout(timer);
  return fault;
}
