import type { Chart } from '../../../chat/message/chart.ts';
import { MS_PER_DAY } from '../../../lang/dates/date.ts';
import type { Dot } from './dots.ts';
import { widthOf } from './labels.ts';

export type TimeAxis = {
  readonly domain: readonly [Date, Date];
  readonly ticks: readonly Date[];
  readonly format: (day: Date) => string;
};

/** Between the names of two ticks, in pixels. */
const TICK_AIR = 14;

/**
 * Marked at the periods that the values are for; at years, or months where there are few, when the values are for days. `width`
 * is how long the axis is, in pixels.
 */
export function timeAxis(dots: readonly Dot[], spacing: Chart['spacing'], width: number): TimeAxis {
  const times = dots.map(({ day }) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.05, 20 * MS_PER_DAY);
  const domain = [new Date(first - room), new Date(last + room)] as const;
  if (spacing === 'day') return { domain, ...calendarTicks(domain, width) };
  const shown = apart([...dots].reverse(), domain, width);
  const names = new Map(shown.map(({ day, at }) => [day.getTime(), at]));
  return { domain, ticks: shown.map(({ day }) => day), format: (day) => names.get(day.getTime()) ?? '' };
}

function calendarTicks([from, until]: TimeAxis['domain'], width: number): Pick<TimeAxis, 'ticks' | 'format'> {
  const years = (until.getTime() - from.getTime()) / MS_PER_DAY / 365;
  const most = Math.max(2, Math.floor(width / 64));
  const step = years > 2.2 ? 12 * Math.ceil(years / most) : years > 1.1 ? 6 : 3;
  const ticks: Date[] = [];
  for (let month = 0; month <= (years + 2) * 12; month += step) {
    const day = new Date(Date.UTC(from.getUTCFullYear(), month, 1));
    if (day >= from && day <= until) ticks.push(day);
  }
  return { ticks, format: (day) => day.toISOString().slice(0, step >= 12 ? 4 : 7) };
}

/** Those whose names have room beside the ones before them in the list. */
function apart(dots: readonly Dot[], [from, until]: TimeAxis['domain'], width: number): readonly Dot[] {
  const span = until.getTime() - from.getTime();
  const place = ({ day }: Dot) => ((day.getTime() - from.getTime()) / span) * width;
  const chosen: Dot[] = [];
  for (const dot of dots) {
    const room = widthOf(dot.at) + TICK_AIR;
    if (chosen.every((other) => Math.abs(place(other) - place(dot)) >= room)) chosen.push(dot);
  }
  return chosen;
}
