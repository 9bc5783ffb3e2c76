/** Work that holds the processor, one piece after the other, with breaths between for whatever arrives. */
export interface Turns {
  /** Resolves when the caller may go ahead: at once while the slice of time lasts, else after all that has arrived meanwhile. */
  take(): Promise<void>;
}

export type TurnsParts = {
  /** Resolves when what has arrived meanwhile was dealt with. */
  readonly giveWay: () => Promise<void>;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  /** How long it may go on without giving way, in milliseconds; what is under way then is still finished. */
  readonly slice: number;
};

export function createTurns({ giveWay, clock, slice }: TurnsParts): Turns {
  let last = Promise.resolve();
  let started = Number.NEGATIVE_INFINITY;
  const next = async () => {
    if (clock() - started < slice) return;
    await giveWay();
    started = clock();
  };
  return {
    take: () => {
      last = last.then(next);
      return last;
    },
  };
}
