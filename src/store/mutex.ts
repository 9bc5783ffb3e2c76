/** Lets one through at a time, in the order of asking. */
export type Mutex = {
  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  lock(): Promise<() => void>;
};

export function createMutex(): Mutex {
  let last = Promise.resolve();
  return {
    async lock() {
      const before = last;
      let unlock = () => {};
      last = new Promise((resolve) => {
        unlock = resolve;
      });
      await before;
      return unlock;
    },
  };
}
