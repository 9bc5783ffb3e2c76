import * as Plot from '@observablehq/plot';
import type { Chart } from '../../../chat/message/chart.ts';
import { type Dot, dotsOf, type Link, linksOf } from './dots.ts';
import { type Labelled, type Placed, placeLabels, type Spot } from './labels.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

/** Sizes in pixels. */
export type Canvas = { readonly width: number; readonly height: number };

/** Left of the axis six digits find room. */
export const MARGIN = { left: 62, right: 36, top: 36, bottom: 30 } as const;
export const RADIUS = 4.5;
const MOST_LABELS = 9;
/** How long the marks of the axis are, in pixels: beyond them stand its numbers. */
const TICK = 6;
/** The unit of the axis stands above this. */
const BELOW_UNIT = 18;

export type Picture = {
  readonly time: TimeAxis;
  /** Of the other axis, which holds zero. */
  readonly values: readonly [number, number];
  readonly unit: string;
  readonly dots: readonly Dot[];
  readonly links: readonly Link[];
  /** Values that nothing joins: each stands on a line of its own. */
  readonly stems: readonly Dot[];
  readonly labels: readonly (Placed & { readonly at: Date; readonly value: number })[];
};

/** Where everything stands. Several series share the axes: of one attribute, unit and kind of period. */
export function pictureOf(series: readonly Chart[], canvas: Canvas): Picture {
  const { dots: raw, time, values, unit, ...scales } = scalesOf(series, canvas);
  const spotOf = ({ day, value }: Dot): Spot => ({ x: scales.x(day), y: scales.y(value) });
  const aside = (dot: Dot, steps: number): Dot => ({
    ...dot,
    day: scales.dayAt(scales.x(dot.day) + steps * (2 * RADIUS + 2)),
  });
  const dots = apart(raw, spotOf, aside);
  const links = series.flatMap((one, line) =>
    one.joined
      ? linksOf(
          raw.filter((dot) => dot.line === line),
          one.spacing,
        )
      : [],
  );
  const stems = dots.filter(({ line }) => series[line]?.joined === false);
  const placed = placeLabels(wantedOf(dots, spotOf), {
    frame: {
      left: MARGIN.left - TICK,
      right: canvas.width - 2,
      top: BELOW_UNIT,
      bottom: canvas.height - MARGIN.bottom,
    },
    spots: dots.map(spotOf),
    strokes: [
      ...links.map(({ from, to }) => ({ from: spotOf(from), to: spotOf(to) })),
      ...stems.map((dot) => ({ from: spotOf({ ...dot, value: 0 }), to: spotOf(dot) })),
      { from: { x: MARGIN.left, y: scales.y(0) }, to: { x: canvas.width - MARGIN.right, y: scales.y(0) } },
    ],
  });
  const labels = placed
    .slice(0, MOST_LABELS)
    .map((one) => ({ ...one, at: scales.dayAt(one.middle.x), value: scales.valueAt(one.middle.y) }));
  return { time, values, unit, dots, links, stems, labels };
}

/** The values in the unit of the axis that they share, and the way from days and values to pixels and back. */
export function scalesOf(series: readonly Chart[], { width, height }: Canvas) {
  const [axis = { factor: 1, label: '' }] = series.map((one) => one.axis).sort((a, b) => b.factor - a.factor);
  const dots = series.flatMap((one, line) => dotsOf(one, axis.factor, line));
  const time = timeAxis(dots, series[0]?.spacing ?? 'day', width - MARGIN.left - MARGIN.right);
  const values = spanOf(dots);
  const x = Plot.scale({ x: { type: 'utc', domain: [...time.domain], range: [MARGIN.left, width - MARGIN.right] } });
  const y = Plot.scale({ y: { domain: [...values], nice: true, range: [height - MARGIN.bottom, MARGIN.top] } });
  return {
    dots,
    time,
    values,
    unit: axis.label,
    x: (day: Date): number => x.apply(day),
    y: (value: number): number => y.apply(value),
    dayAt: (at: number): Date => x.invert?.(at),
    valueAt: (at: number): number => y.invert?.(at),
  };
}

/** From the least to the greatest value, with zero between or at an end. */
function spanOf(dots: readonly Dot[]): readonly [number, number] {
  const values = dots.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return least === most ? [0, 1] : [least, most];
}

/** Steps to the side, in widths of a dot, where the place of a value is taken; where all are taken it stays. */
const ASIDE = [0, 1, -1, 2, -2] as const;

/** Values of one date that would cover each other stand side by side. `aside` moves a dot by so many steps. */
function apart(
  dots: readonly Dot[],
  spotOf: (dot: Dot) => Spot,
  aside: (dot: Dot, steps: number) => Dot,
): readonly Dot[] {
  const placed: Dot[] = dots.filter(({ isMain }) => isMain);
  const isFree = (one: Dot) => placed.every((other) => distance(spotOf(one), spotOf(other)) >= 2 * RADIUS);
  for (const dot of dots.filter(({ isMain }) => !isMain))
    placed.push(ASIDE.map((steps) => aside(dot, steps)).find(isFree) ?? dot);
  return placed;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Of each line the last, the largest, the first and the least value; what was not measured, what disagrees, then the others. */
function wantedOf(dots: readonly Dot[], spotOf: (dot: Dot) => Spot): readonly Labelled[] {
  const main = dots.filter(({ isMain }) => isMain);
  const others = dots.filter(({ isMain, foreseen }) => !isMain || foreseen !== undefined);
  const ends = [...new Set(main.map(({ line }) => line))].flatMap((line) =>
    endsOf(main.filter((dot) => dot.line === line)),
  );
  const wanted = [...new Set([...ends, ...others, ...[...main].reverse()])];
  return wanted.map((dot) => ({ ...spotOf(dot), text: textOf(dot) }));
}

function endsOf(line: readonly Dot[]): readonly Dot[] {
  const sorted = [...line].sort((a, b) => b.value - a.value);
  return [line.at(-1), sorted[0], line[0], sorted.at(-1)].filter((dot) => dot !== undefined);
}

/** With the minus sign of the axis. */
function textOf({ value, foreseen }: Dot): string {
  const shown = value.toLocaleString('en-US', { maximumSignificantDigits: 4 }).replace('-', '\u2212');
  return foreseen === undefined ? shown : `${shown} ${foreseen}`;
}
