/** A map that forgets: the oldest entry goes when there are too many, and each one when it is too old. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

export type RecentOptions = {
  readonly most: number;
  /** Milliseconds that an entry lives; without it, until it is pushed out. */
  readonly lives?: number;
  readonly clock: () => number;
};

export function createRecent<V>({ most, lives = Number.POSITIVE_INFINITY, clock }: RecentOptions): Recent<V> {
  const entries = new Map<string, { readonly value: V; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry && entry.until > clock()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, { value, until: clock() + lives });
      if (entries.size <= most) return;
      const [oldest = ''] = entries.keys();
      entries.delete(oldest);
    },
    delete: (key) => void entries.delete(key),
  };
}
