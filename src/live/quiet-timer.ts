export type QuietTimerParts = {
  /** The task runs when there was no touch for this long, in milliseconds. */
  readonly quiet: number;
  /** However often it is touched, the task runs this long after the first touch. */
  readonly longest: number;
  /** Without any touch the task runs after this long. Asked for after each run. */
  readonly again: () => number;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Never rejects. */
  readonly task: () => Promise<void>;
};

export type QuietTimer = {
  touch(): void;
  /** Resolves when the task is not running and will not run any more. */
  stop(): Promise<void>;
};

/** Runs a task after bursts of touches, never twice at the same time. */
export function createQuietTimer({ quiet, longest, again, clock, task }: QuietTimerParts): QuietTimer {
  let timer: NodeJS.Timeout | undefined;
  let firstTouch: number | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;

  const schedule = (ms: number) => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(run, ms);
    timer.unref();
  };
  const wait = (first: number) => Math.max(0, Math.min(quiet, first + longest - clock()));
  const run = () => {
    firstTouch = undefined;
    running = task().finally(() => {
      running = undefined;
      schedule(firstTouch === undefined ? again() : wait(firstTouch));
    });
  };
  schedule(again());
  return {
    touch: () => {
      firstTouch ??= clock();
      if (!running) schedule(wait(firstTouch));
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
