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
const LONGEST = 1_000;
/** Arrivals of which none begins or ends for so long wait for something else than the processor. Milliseconds. */
const STILL = 50;

export function createTurns({ giveWay, pause, clock }: TurnsParts): Turns {
  const arrivals = createArrivals(clock);
  let last = Promise.resolve();
  let started = Number.NEGATIVE_INFINITY;

  const next = async () => {
    const asked = clock();
    if (!arrivals.areMoving() && asked - started < SLICE) return;
    await giveWay();
    while (arrivals.areMoving() && clock() - asked < LONGEST) {
      await Promise.race([arrivals.over(), pause(STILL)]);
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

function createArrivals(clock: () => number) {
  let under = 0;
  let moved = Number.NEGATIVE_INFINITY;
  let waiting: (() => void)[] = [];
  const end = () => {
    under -= 1;
    moved = clock();
    if (under > 0) return;
    for (const tell of waiting) tell();
    waiting = [];
  };
  return {
    areMoving: () => under > 0 && clock() - moved < STILL,
    begin: () => {
      under += 1;
      moved = clock();
      let isOver = false;
      return () => {
        if (!isOver) end();
        isOver = true;
      };
    },
    /** Resolves when there are none. */
    over: () => new Promise<void>((resolve) => void waiting.push(resolve)),
  };
}
