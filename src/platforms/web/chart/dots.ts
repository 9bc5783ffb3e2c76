import type { Chart } from '../../../chat/message/chart.ts';
import { MS_PER_DAY } from '../../../lang/dates/date.ts';

/** A value where it is drawn. */
export type Dot = {
  readonly day: Date;
  /** In the unit of the axis. */
  readonly value: number;
  /** The date or period as the card writes it. */
  readonly at: string;
  /** Of sources that disagree on one date the line runs through one; the others stand beside it. */
  readonly isMain: boolean;
  /** What it is called where it was not measured: a forecast, a target or an estimate. */
  readonly foreseen?: string;
  /** Of which of the series that are drawn together. */
  readonly line: number;
};

export const LINK_KINDS = ['line', 'gap', 'foreseen'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export type Link = { readonly from: Dot; readonly to: Dot; readonly kind: LinkKind };

/** The values of a series, oldest first; of those that disagree the measured one is the main one, then the newest. */
export function dotsOf({ points }: Chart, factor: number, line = 0): readonly Dot[] {
  const ordered = [...points].sort((a, b) => Number(b.basis !== undefined) - Number(a.basis !== undefined));
  const lastOf = new Map(ordered.map((point) => [point.at, point]));
  return points.map((point) => ({
    day: new Date(`${point.day}T00:00:00Z`),
    value: point.value / factor,
    at: point.at,
    isMain: lastOf.get(point.at) === point,
    ...(point.basis !== undefined && { foreseen: point.basis }),
    line,
  }));
}

/** Days from one period to the next, the longest there are; for values of single days how long they are joined by a plain line. */
const LONGEST_STEP: Readonly<Record<Chart['spacing'], number>> = {
  year: 370,
  'fiscal-year': 370,
  half: 190,
  quarter: 95,
  day: 400,
};
/** Over more missing periods than this nothing is joined. */
const MOST_MISSING = 2;

/**
 * Lines between values: plain to the next period, dotted over one or two that are missing, none over more. What was measured is
 * joined with what was measured; a forecast hangs on what was known before it.
 */
export function linksOf(dots: readonly Dot[], spacing: Chart['spacing']): readonly Link[] {
  const main = dots.filter(({ isMain }) => isMain);
  return main.flatMap((to, place) => {
    const before = main.slice(0, place);
    const from = before.filter(({ foreseen }) => to.foreseen !== undefined || foreseen === undefined).at(-1);
    if (!from) return [];
    const steps = (to.day.getTime() - from.day.getTime()) / MS_PER_DAY / LONGEST_STEP[spacing];
    if (steps > MOST_MISSING + 1) return [];
    return [{ from, to, kind: to.foreseen !== undefined ? 'foreseen' : steps > 1 ? 'gap' : 'line' }];
  });
}
