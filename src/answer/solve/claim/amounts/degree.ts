import type { Ask } from '../../../asks/ask.ts';
import { degreeIn } from '../../../asks/grammar/claims.ts';
import type { LibraryView } from '../../../view.ts';
import { amountsClaimed, meetsBound } from './money.ts';

/** By how much a figure is claimed to have grown or fallen, in per cent of what it was. */
export type GrowthClaimed = {
  readonly change: 'up' | 'down';
  readonly percent: number;
  readonly bound: 'near' | 'over' | 'under';
  /** True for a multiple or a part of what it was: "doubled". */
  readonly isDegree: boolean;
};

/** By about 10 per cent for "did revenue grow 10%", by 100 or more for "did it double". Undefined where no such growth is claimed. */
export function growthClaimed(ask: Ask, view: LibraryView): GrowthClaimed | undefined {
  const { change } = ask;
  if (change === undefined) return undefined;
  const { masked, textLanguage } = view.reading;
  const degree = degreeIn(masked, ask.span, textLanguage);
  if (degree) return { change, percent: degree.percent, bound: degree.nearly ? 'near' : 'over', isDegree: true };
  const [rate] = amountsClaimed(ask, view).filter(({ percent }) => percent);
  return rate && { change, percent: rate.value, bound: rate.bound === 'same' ? 'near' : rate.bound, isDegree: false };
}

/** What is so near to a multiple is almost as much, in shares of it: 1.9 times as much has "almost doubled". */
const NEARLY = 0.07;

/** Whether a growth in per cent, below 0 where it fell, is as much as is claimed. */
export function isGrowthClaimed(growth: number, { change, percent, bound, isDegree }: GrowthClaimed): boolean {
  const sign = change === 'up' ? 1 : -1;
  if (growth * sign <= 0) return false;
  if (!isDegree || bound !== 'near') return meetsBound(Math.abs(growth), percent, bound);
  const [told, claimed] = [100 + growth, 100 + sign * percent];
  return Math.abs(told - claimed) <= NEARLY * claimed;
}
