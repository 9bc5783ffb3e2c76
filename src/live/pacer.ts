import type { Steps } from '../knowledge/steps.ts';

/** Keeps long work from holding up everything else in the process. */
export type Pacer = {
  /** Resolves at once, or, where the slice is used up, after everything that waited has had its turn. */
  breathe(): Promise<void>;
};

export type PacerParts = {
  /** Milliseconds. */
  readonly clock: () => number;
  /** Resolves when everything else that waits has had its turn. */
  readonly giveWay: () => Promise<void>;
  /** Time at a stretch, in milliseconds, but for one step that takes longer. */
  readonly slice: number;
  /** Where everything else took longer than a slice, the work goes on for as long as that, and at most so long. Milliseconds. */
  readonly longest: number;
};

/** However much else there is to do, the work gets about half of the time, as long as nothing else takes longer than `longest`. */
export function createPacer({ clock, giveWay, slice, longest }: PacerParts): Pacer {
  let began = clock();
  let stretch = slice;
  return {
    breathe: async () => {
      const halted = clock();
      if (halted - began < stretch) return;
      await giveWay();
      began = clock();
      stretch = Math.min(longest, Math.max(slice, began - halted));
    },
  };
}

/** Does the steps, giving way between them. */
export async function doInSlices<T>(steps: Steps<T>, { breathe }: Pacer): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
