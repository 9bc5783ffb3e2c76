/** Items by each of their keys, in their order; an item without a key, or with an empty one, stands under none. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly (string | null | undefined)[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
