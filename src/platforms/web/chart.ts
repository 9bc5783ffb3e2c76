import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart } from '../../chat/message/chart.ts';
import { type Dot, LINK_KINDS, type Link } from './chart/dots.ts';
import { FONT_SIZE } from './chart/labels.ts';
import { MARGIN, type Picture, pictureOf, RADIUS } from './chart/picture.ts';
import { CHART_STYLE } from './chart/style.ts';

/** How large a chart is, in pixels: beside text, or on a phone, where a wide one would be too small to read. */
export const CHART_SIZES = { wide: { width: 720, height: 300 }, narrow: { width: 340, height: 260 } } as const;
export type ChartSize = keyof typeof CHART_SIZES;

/** A series as an SVG document: time on one axis, to scale, and values from zero on the other. `title` names it. */
export function chartSvg(series: Chart, title: string, size: ChartSize = 'wide'): string {
  return chartOfSeveral([series], title, size);
}

/**
 * Up to two series on the same axes, of one attribute, unit and kind of period. The first has round dots, the second square ones.
 * The axis is marked as that of the larger values is.
 */
export function chartOfSeveral(series: readonly Chart[], title: string, size: ChartSize = 'wide'): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { width, height } = CHART_SIZES[size];
  const picture = pictureOf(series, { width, height });
  const { time, values, unit } = picture;
  const drawn = Plot.plot({
    document,
    width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { type: 'utc', domain: [...time.domain], ticks: [...time.ticks], tickFormat: time.format, label: null },
    y: { grid: true, domain: [...values], nice: true, ticks: 5, label: unit, labelArrow: 'none' },
    marks: [
      Plot.ruleY([0], { className: 'base' }),
      ...series.flatMap((_, line) => marksOf(picture, line)),
      Plot.text(picture.labels, { x: 'at', y: 'value', text: 'text', className: 'label' }),
    ],
  });
  return finished(drawn, document, title);
}

/** Lines first, so that dots stand on them. A value that was not measured, or that others dispute, has an open dot. */
function marksOf({ dots, links, stems }: Picture, line: number): readonly Plot.Markish[] {
  const own = dots.filter((dot) => dot.line === line);
  return [
    Plot.ruleX(
      stems.filter((dot) => dot.line === line),
      { x: 'day', y1: 0, y2: 'value', className: `l${line} stem` },
    ),
    ...LINK_KINDS.map((kind) =>
      Plot.link(
        links.filter((link) => link.kind === kind && link.to.line === line),
        {
          x1: ({ from }: Link) => from.day,
          y1: ({ from }: Link) => from.value,
          x2: ({ to }: Link) => to.day,
          y2: ({ to }: Link) => to.value,
          className: `l${line} ${kind}`,
        },
      ),
    ),
    ...[true, false].map((isPlain) =>
      Plot.dot(
        own.filter((dot) => isMeasured(dot) === isPlain),
        {
          x: 'day',
          y: 'value',
          r: RADIUS,
          symbol: line === 0 ? 'circle' : 'square',
          className: `l${line} ${isPlain ? 'dot' : 'other'}`,
        },
      ),
    ),
  ];
}

function isMeasured({ isMain, foreseen }: Dot): boolean {
  return isMain && foreseen === undefined;
}

function finished(drawn: Element, document: Document, title: string): string {
  drawn.querySelector('style')?.remove();
  drawn.removeAttribute('style');
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('font-size', String(FONT_SIZE));
  for (const [name, content] of [
    ['style', CHART_STYLE],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = content;
    drawn.prepend(element);
  }
  return drawn.outerHTML;
}
