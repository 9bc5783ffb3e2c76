import { createHash } from 'node:crypto';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { SeriesView } from '../../chat/catalogue/catalogue-schema.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT] = [720, 300, 52, 36];
const DAY = 86_400_000;
const MOST_LABELS = 9;
/** Labels that stand closer to each other than this, in pixels, would touch. */
const LABEL_ROOM = 40;
const TICK_ROOM = 64;

/** The chart's colours in both schemes; the same as the pages'. */
const STYLE = `svg{color:#6a645a;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.line{stroke:#a23423;stroke-width:2.25;fill:none}.gap{stroke:#a23423;stroke-width:1.75;stroke-dasharray:2 5;stroke-linecap:round;fill:none}
.foreseen{stroke:#a23423;stroke-width:1.75;stroke-dasharray:8 5;fill:none}
.dot{fill:#a23423;stroke:none}.other{fill:#fffefb;stroke:#a23423;stroke-width:1.75}.label{fill:#201d19;font-weight:600;paint-order:stroke;stroke:#fffefb;stroke-width:4px;stroke-linejoin:round}.base{stroke:#201d19;stroke-opacity:.45}
@media (prefers-color-scheme:dark){svg{color:#a39d92}.line,.gap,.foreseen,.other{stroke:#f0907c}.dot{fill:#f0907c}.other{fill:#1b1a18}.label{fill:#ece7dd;stroke:#1b1a18}.base{stroke:#ece7dd}}`;

/** How a Content-Security-Policy names the style sheet inside every chart. */
export const CHART_STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** `foreseen`: a forecast, a target or an estimate; it stands at the end of a dashed line. */
type Dot = {
  readonly day: Date;
  readonly value: number;
  readonly isMain: boolean;
  readonly at: string;
  readonly foreseen?: string;
};
type Link = { readonly from: Dot; readonly to: Dot; readonly kind: LinkKind };
const LINK_KINDS = ['line', 'gap', 'foreseen'] as const;
type LinkKind = (typeof LINK_KINDS)[number];

/** A series as an SVG document: time on one axis, to scale, and values from zero on the other. `title` names it. */
export function chartSvg(series: SeriesView, title: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const dots = dotsOf(series);
  const links = linksOf(
    dots.filter(({ isMain }) => isMain),
    series.spacing,
  );
  const x = timeAxis(dots, series.spacing);
  const drawn = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 36,
    style: { fontSize: '13px' },
    x: { type: 'utc', domain: [...x.domain], ticks: [...x.ticks], tickFormat: x.format, label: null },
    y: { grid: true, zero: true, nice: true, ticks: 5, label: series.axis.label, labelArrow: 'none' },
    marks: [
      Plot.ruleY([0], { className: 'base' }),
      ...LINK_KINDS.map((kind) =>
        Plot.link(
          links.filter((link) => link.kind === kind),
          {
            x1: ({ from }: Link) => from.day,
            y1: ({ from }: Link) => from.value,
            x2: ({ to }: Link) => to.day,
            y2: ({ to }: Link) => to.value,
            className: kind,
          },
        ),
      ),
      ...[true, false].map((isMain) =>
        Plot.dot(
          dots.filter((dot) => (dot.isMain && dot.foreseen === undefined) === isMain),
          { x: 'day', y: 'value', r: 4.5, className: isMain ? 'dot' : 'other' },
        ),
      ),
      Plot.text(labelled(dots, x.domain), {
        x: 'day',
        y: 'value',
        text: ({ value, foreseen }: Dot) => [shortNumber(value), ...(foreseen ? [foreseen] : [])].join(' '),
        dy: -14,
        className: 'label',
      }),
    ],
  });
  return finished(drawn, document, title);
}

/** Values in the axis' unit. Of sources that disagree on one date the newest is on the line, the others beside it. */
function dotsOf({ points, axis }: SeriesView): readonly Dot[] {
  // A forecast never takes the place of what was measured.
  const ordered = [...points].sort((a, b) => Number(b.basis !== undefined) - Number(a.basis !== undefined));
  const lastOf = new Map(ordered.map((point) => [point.at, point]));
  return points.map((point) => ({
    day: new Date(`${point.day}T00:00:00Z`),
    value: point.value / axis.factor,
    isMain: lastOf.get(point.at) === point,
    at: point.at,
    ...(point.basis !== undefined && { foreseen: point.basis }),
  }));
}

/** Days from one period to the next, the longest there are. */
const LONGEST_STEP: Readonly<Record<SeriesView['spacing'], number>> = {
  year: 370,
  'fiscal-year': 370,
  half: 190,
  quarter: 95,
  day: Number.POSITIVE_INFINITY,
};
/** Over more missing periods than this nothing is joined. */
const MOST_MISSING = 2;

function linksOf(dots: readonly Dot[], spacing: SeriesView['spacing']): readonly Link[] {
  return dots.slice(1).flatMap((to, index) => {
    const from = dots[index];
    const steps = from
      ? (to.day.getTime() - from.day.getTime()) / DAY / LONGEST_STEP[spacing]
      : Number.POSITIVE_INFINITY;
    if (!from || steps > MOST_MISSING + 1) return [];
    const isForeseen = from.foreseen !== undefined || to.foreseen !== undefined;
    return [{ from, to, kind: isForeseen ? 'foreseen' : steps > 1 ? 'gap' : 'line' }];
  });
}

type TimeAxis = {
  readonly domain: readonly [Date, Date];
  readonly ticks: readonly Date[];
  readonly format: (day: Date) => string;
};

/** Marked at the periods that the values are for; at years, or months where there are few, when the values are for days. */
function timeAxis(dots: readonly Dot[], spacing: SeriesView['spacing']): TimeAxis {
  const times = dots.map(({ day }) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.05, 20 * DAY);
  const domain = [new Date(first - room), new Date(last + room)] as const;
  if (spacing === 'day') return { domain, ...calendarTicks(domain) };
  const shown = apart([...dots].reverse(), TICK_ROOM, domain);
  const names = new Map(shown.map(({ day, at }) => [day.getTime(), at]));
  return { domain, ticks: shown.map(({ day }) => day), format: (day) => names.get(day.getTime()) ?? '' };
}

function calendarTicks([from, until]: readonly [Date, Date]): Pick<TimeAxis, 'ticks' | 'format'> {
  const years = (until.getTime() - from.getTime()) / DAY / 365;
  const step = years > 2.2 ? 12 * Math.ceil(years / 10) : years > 1.1 ? 6 : 3;
  const ticks: Date[] = [];
  for (let month = 0; month <= (years + 2) * 12; month += step) {
    const day = new Date(Date.UTC(from.getUTCFullYear(), month, 1));
    if (day >= from && day <= until) ticks.push(day);
  }
  return { ticks, format: (day) => day.toISOString().slice(0, step >= 12 ? 4 : 7) };
}

/** Those that have room beside the ones before them in the list. */
function apart(dots: readonly Dot[], room: number, [from, until]: readonly [Date, Date]): readonly Dot[] {
  const span = until.getTime() - from.getTime();
  const place = ({ day }: Dot) => ((day.getTime() - from.getTime()) / span) * (WIDTH - LEFT - RIGHT);
  const chosen: Dot[] = [];
  for (const dot of dots) if (chosen.every((other) => Math.abs(place(other) - place(dot)) >= room)) chosen.push(dot);
  return chosen;
}

/** The last, the largest and the first value, then the others as far as there is room. */
function labelled(dots: readonly Dot[], domain: readonly [Date, Date]): readonly Dot[] {
  const main = dots.filter(({ isMain }) => isMain);
  const largest = [...main].sort((a, b) => b.value - a.value).slice(0, 1);
  return apart([...main.slice(-1), ...largest, ...main.slice(0, 1), ...main], LABEL_ROOM, domain).slice(0, MOST_LABELS);
}

function shortNumber(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function finished(drawn: Element, document: Document, title: string): string {
  drawn.querySelector('style')?.remove();
  drawn.removeAttribute('style');
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('font-size', '13');
  for (const [name, content] of [
    ['style', STYLE],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = content;
    drawn.prepend(element);
  }
  return drawn.outerHTML;
}
