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
  /** Longest time at a stretch, in milliseconds, but for one step that takes longer. */
  readonly slice: number;
};

export function createPacer({ clock, giveWay, slice }: PacerParts): Pacer {
  let began = clock();
  return {
    breathe: async () => {
      if (clock() - began < slice) return;
      await giveWay();
      began = clock();
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
