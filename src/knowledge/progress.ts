/** Tells what a long load is at. */
export type Progress = (doing: string, done?: number, total?: number) => void;

export type ProgressParts = {
  /** Milliseconds. */
  readonly clock: () => number;
  readonly tell: (line: string) => void;
};

/** A load that takes longer than this says what it does, and says it again as often. Milliseconds. */
const PATIENCE = 2_000;

/** Says what is being done where it takes long: `still reading the articles: 120 of 400 files`. Silent for the first two seconds. */
export function createProgress({ clock, tell }: ProgressParts): Progress {
  let last = clock();
  return (doing, done, total) => {
    if (clock() - last < PATIENCE) return;
    last = clock();
    tell(`still ${doing}${total === undefined ? '' : `: ${done} of ${total}`}`);
  };
}
