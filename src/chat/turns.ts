/** Work that holds the processor, one piece after the other, with breaths between for whatever arrives. */
export interface Turns {
  /** Resolves when the caller may go ahead: at once while the slice of time lasts, else after all that has arrived meanwhile. */
  take(): Promise<void>;
  /** Something has arrived for which somebody waits: until the function that it gives is called, turns hold back a little. */
  arriving(): () => void;
}

export type TurnsParts = {
  /** Resolves when what has arrived meanwhile was dealt with. */
  readonly giveWay: () => Promise<void>;
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
};

/** How long it goes on without giving way; what is under way then is still finished. Milliseconds. */
const SLICE = 8;
/** How long it holds back for what keeps arriving: a flood slows answers down and does not stop them. Milliseconds. */
const LONGEST = 100;

export function createTurns({ giveWay, pause, clock }: TurnsParts): Turns {
  const arrivals = createArrivals();
  let last = Promise.resolve();
  let started = Number.NEGATIVE_INFINITY;

  const next = async () => {
    const asked = clock();
    if (arrivals.are() === 0 && asked - started < SLICE) return;
    await giveWay();
    while (arrivals.are() > 0 && clock() - asked < LONGEST) {
      await Promise.race([arrivals.over(), pause(LONGEST)]);
      await giveWay();
    }
    started = clock();
  };

  return {
    take: () => {
      last = last.then(next);
      return last;
    },
    arriving: arrivals.begin,
  };
}

function createArrivals() {
  const under = new Set<symbol>();
  let waiting: (() => void)[] = [];
  return {
    are: () => under.size,
    begin: () => {
      const arrival = Symbol('arrival');
      under.add(arrival);
      return () => {
        under.delete(arrival);
        if (under.size > 0) return;
        for (const tell of waiting) tell();
        waiting = [];
      };
    },
    /** Resolves when there are none. */
    over: () => new Promise<void>((resolve) => void waiting.push(resolve)),
  };
}
