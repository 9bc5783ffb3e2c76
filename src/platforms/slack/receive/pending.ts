import type { Address } from '../app/address.ts';
import { createRecent } from '../app/recent.ts';

/** Questions of each thread that are not answered yet, for the Stop button. */
export interface Pending {
  add(id: string, address: Address): void;
  done(id: string, address: Address): void;
  has(id: string, address: Address): boolean;
  in(address: Address): readonly string[];
}

export function createPending(clock: () => number): Pending {
  const threads = createRecent<ReadonlySet<string>>({ most: 2_000, clock });
  const keyOf = ({ workspace, channel, thread }: Address) => JSON.stringify([workspace.team, channel, thread]);
  const idsIn = (address: Address) => threads.get(keyOf(address)) ?? new Set();
  return {
    add: (id, address) => threads.set(keyOf(address), new Set([...idsIn(address), id])),
    done: (id, address) => {
      const rest = new Set([...idsIn(address)].filter((one) => one !== id));
      if (rest.size === 0) threads.delete(keyOf(address));
      else threads.set(keyOf(address), rest);
    },
    has: (id, address) => idsIn(address).has(id),
    in: (address) => [...idsIn(address)],
  };
}
