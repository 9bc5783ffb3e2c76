import type { WendaError } from '../../src/errors.ts';
import type { StoreOptions } from '../../src/store/open-store.ts';
import type { Millis, Store } from '../../src/store/store.ts';

/** A database for one suite. */
export type TestDatabase = {
  /** One more store over the same database, as another process would open it. */
  open(options: StoreOptions): Promise<Store>;
  /** Everything that is stored, byte for byte, as Latin-1 or UTF-8. */
  contents(): Promise<string>;
  /** Makes it empty again, tables and all. No store is open then. */
  reset(): Promise<void>;
  drop(): Promise<void>;
};

export const KEY = new Uint8Array(32).fill(7);

/** What a test plays on: a database, a clock that is moved by hand, and the stores that were opened. */
export type Stage = {
  /** Opens a store, with another key if need be. */
  open(key?: Uint8Array): Promise<Store>;
  /** Lets time pass. */
  pass(time: Millis): void;
  now(): Millis;
  readonly problems: readonly WendaError[];
  contents(): Promise<string>;
  /** Closes what is open and empties the database. */
  clear(): Promise<void>;
};

export function createStage(database: () => TestDatabase): Stage {
  let now = 1_800_000_000_000;
  const opened: Store[] = [];
  const problems: WendaError[] = [];
  return {
    problems,
    async open(key = KEY) {
      const store = await database().open({ key, clock: () => now, onProblem: (problem) => problems.push(problem) });
      opened.push(store);
      return store;
    },
    pass(time) {
      now += time;
    },
    now: () => now,
    contents: () => database().contents(),
    async clear() {
      await Promise.all(opened.splice(0).map((store) => store.close()));
      problems.length = 0;
      await database().reset();
    },
  };
}

/** Any string at all, lone surrogates and NUL included. */
export const AWKWARD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u001b0000',
  '\u001b',
  '😀',
  '问答',
  '%_\'"\\n',
  'é\u0301',
];
