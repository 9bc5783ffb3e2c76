import type { Say } from '../pattern.ts';

/** How much a figure is said to have changed, in per cent of what it was: "doubled" is up by 100, 腰斩 down by 50. */
export type Degree = {
  readonly say: Say;
  readonly change: 'up' | 'down';
  readonly percent: number;
};
