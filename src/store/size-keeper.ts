import type { Store } from './store.ts';

export type SizeKeeperParts = {
  readonly store: Pick<Store, 'size' | 'shrink'>;
  /** Most bytes that the store should hold; 0 is no limit. */
  readonly limit: number;
  /** Told once when the store comes near its limit, and again only after it was well below. */
  readonly onNear: (bytes: number) => void;
  /** Told when the oldest answers had to go. */
  readonly onDropped: (rows: number) => void;
};

export type SizeKeeper = {
  /** Looks at the size and keeps it below the limit. Rejects when the store can't be reached. */
  look(): Promise<void>;
  /** The size when it was last looked at, in bytes. */
  bytes(): number;
};

/** From this share of the limit on it is near. */
const NEAR = 0.8;

/** Keeps the store from growing without end, by letting the oldest answers go before their time. */
export function createSizeKeeper({ store, limit, onNear, onDropped }: SizeKeeperParts): SizeKeeper {
  let bytes = 0;
  let isTold = false;
  return {
    bytes: () => bytes,
    look: async () => {
      bytes = (await store.size()) ?? 0;
      const isNear = limit > 0 && bytes >= NEAR * limit;
      if (isNear && !isTold) onNear(bytes);
      isTold = isNear;
      if (limit === 0 || bytes < limit) return;
      const rows = await store.shrink();
      if (rows > 0) onDropped(rows);
    },
  };
}
