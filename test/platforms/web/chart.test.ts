import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { SeriesView } from '../../../src/chat/catalogue/catalogue-schema.ts';
import type { Dot } from '../../../src/platforms/web/chart/dots.ts';
import { crosses } from '../../../src/platforms/web/chart/labels.ts';
import { legendOf } from '../../../src/platforms/web/chart/legend.ts';
import { pictureOf, scalesOf } from '../../../src/platforms/web/chart/picture.ts';
import { CHART_STYLE_HASH } from '../../../src/platforms/web/chart/style.ts';
import { CHART_SIZES, type ChartSize, chartOfSeveral, chartSvg } from '../../../src/platforms/web/chart.ts';

const source = {
  articleId: 'a',
  passage: 1,
  title: 'T',
  publisher: 'P',
  published: '2025-01-01',
  url: 'https://news.example/a',
  quote: { text: 'Q', language: 'en' as const },
};

type At = readonly (readonly [at: string, day: string, value: number])[];

function seriesOf(points: At, rest: Partial<SeriesView> = {}): SeriesView {
  const series = {
    id: 's',
    attribute: 'revenue',
    label: 'revenue',
    about: '',
    unit: 'EUR',
    axis: { factor: 1e6, label: 'million EUR' },
    spacing: 'year',
    joined: true,
    points: points.map(([at, day, value]) => ({ at, shownAt: at, day, value, shown: `${value}`, source })),
  } satisfies SeriesView;
  return { ...series, ...rest };
}

/** Whether the value of each of these periods was foreseen. */
function foreseenIn(series: SeriesView, ...periods: readonly string[]): SeriesView {
  const points = series.points.map((point) => (periods.includes(point.at) ? { ...point, basis: 'forecast' } : point));
  return { ...series, points };
}

/** How many lines of each kind, and dots of each kind, a picture has. */
function drawnIn(svg: string): Readonly<Record<string, number>> {
  const { document } = parseHTML(svg);
  const count = (name: string) => document.querySelectorAll(`.${name} > *`).length;
  return Object.fromEntries(
    ['line', 'gap', 'foreseen', 'stem', 'dot', 'other'].map((name) => [name, count(name)]).filter(([, many]) => many),
  );
}

/** Where the round dots of a picture are, in pixels. */
function spotsIn(svg: string): readonly (readonly [x: number, y: number])[] {
  const circles = [...parseHTML(svg).document.querySelectorAll('.dot > circle, .other > circle')];
  return circles.map((circle) => [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))]);
}

const YEARS = [
  ['2021', '2021-07-02', 300e6],
  ['2022', '2022-07-02', 310e6],
  ['2024', '2024-07-01', 420e6],
] as const;

describe('a chart', () => {
  it('names itself, its unit, its periods and its values', () => {
    const svg = chartSvg(seriesOf(YEARS), 'Revenue & more');
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title>Revenue &amp; more</title>');
    for (const text of ['million EUR', '2021', '2022', '2024', '300', '310', '420']) expect(svg).toContain(`>${text}<`);
  });

  it('draws a dotted line where a year is missing, and only there', () => {
    expect(drawnIn(chartSvg(seriesOf(YEARS), 't'))).toEqual({ line: 1, gap: 1, dot: 3 });
  });

  it('joins nothing over more than two missing periods', () => {
    const far = [['2015', '2015-07-02', 100e6], ...YEARS] as const;
    expect(drawnIn(chartSvg(seriesOf(far), 't'))).toEqual({ line: 1, gap: 1, dot: 4 });
    const days = [
      ['2011-01', '2011-01-15', 50e6],
      ['2021-09', '2021-09-15', 80e6],
      ['2022-03', '2022-03-15', 90e6],
    ] as const;
    expect(drawnIn(chartSvg(seriesOf(days, { spacing: 'day' }), 't'))).toEqual({ line: 1, dot: 3 });
  });

  it('draws a dashed line to a forecast, and names it', () => {
    const svg = chartSvg(foreseenIn(seriesOf([...YEARS, ['2025', '2025-07-02', 500e6]]), '2025'), 't');
    expect(drawnIn(svg)).toEqual({ line: 1, gap: 1, foreseen: 1, dot: 3, other: 1 });
    expect(svg).toContain('>500 forecast<');
  });

  it('leads no line from a forecast to what was measured after it', () => {
    const svg = chartSvg(
      foreseenIn(seriesOf([...YEARS.slice(0, 2), ['2023', '2023-07-02', 500e6], ...YEARS.slice(2)]), '2023'),
      't',
    );
    expect(drawnIn(svg)).toEqual({ line: 1, gap: 1, foreseen: 1, dot: 3, other: 1 });
  });

  it('stands events beside each other, and joins none of them', () => {
    const svg = chartSvg(seriesOf(YEARS, { attribute: 'fine', joined: false, spacing: 'day' }), 't');
    expect(drawnIn(svg)).toEqual({ stem: 3, dot: 3 });
  });

  it('shows both of two sources that disagree, each with its value, and puts the line through the newer', () => {
    const svg = chartSvg(seriesOf([...YEARS.slice(0, 2), ['2022', '2022-07-02', 330e6], ...YEARS.slice(2)]), 't');
    expect(drawnIn(svg)).toEqual({ line: 1, gap: 1, dot: 3, other: 1 });
    for (const value of ['310', '330']) expect(svg).toContain(`>${value}<`);
  });

  it('stands values of one date that would cover each other side by side', () => {
    const svg = chartSvg(seriesOf([...YEARS, ['2024', '2024-07-01', 421e6]]), 't');
    expect(new Set(spotsIn(svg).map(([x]) => Math.round(x))).size).toBe(4);
  });

  it('is explained by what is in it, and by nothing else', () => {
    expect(legendOf(seriesOf(YEARS))).toEqual({ dotted: true, open: false, disputed: false, foreseen: [] });
    const far = foreseenIn(
      seriesOf([['2015', '2015-07-02', 1e8], ...YEARS.slice(0, 2), ['2023', '2023-07-02', 5e8]]),
      '2023',
    );
    expect(legendOf(far)).toEqual({ dotted: false, open: true, disputed: false, foreseen: ['forecast'] });
    const disputed = seriesOf([...YEARS, ['2024', '2024-07-01', 1e8]], { joined: false });
    expect(legendOf(disputed)).toEqual({ dotted: false, open: false, disputed: true, foreseen: [] });
  });

  it('keeps the digits of small values', () => {
    const small = [
      ['2021', '2021-07-02', 500e3],
      ['2022', '2022-07-02', 800],
      ['2024', '2024-07-01', 18e9],
    ] as const;
    const svg = chartSvg(seriesOf(small, { axis: { factor: 1e9, label: 'billion EUR' } }), 't');
    expect(svg).toContain('>0.0005<');
    expect(svg).not.toContain('>0.001<');
  });

  it('puts two companies on the same axes, told apart by their dots, and marked as the larger one is', () => {
    const small = seriesOf(
      YEARS.map(([at, day, value]) => [at, day, value / 1000] as const),
      {
        axis: { factor: 1e3, label: 'thousand EUR' },
      },
    );
    const svg = chartOfSeveral([small, seriesOf(YEARS)], 't');
    expect(drawnIn(svg)).toEqual({ line: 2, gap: 2, dot: 6 });
    expect(svg).toContain('>million EUR<');
    expect([parseHTML(svg).document.querySelectorAll('.l1.dot').length, svg.includes('l2')]).toEqual([1, false]);
  });

  it('has one style sheet, which the policy names by its hash, and no style of its own', async () => {
    const svg = chartSvg(seriesOf(YEARS), 't');
    const sheets = [...svg.matchAll(/<style>([\s\S]*?)<\/style>/g)];
    expect(sheets).toHaveLength(1);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheets[0]?.[1]));
    expect(CHART_STYLE_HASH).toBe(`sha256-${Buffer.from(digest).toString('base64')}`);
    expect(svg).not.toContain(' style=');
    expect(sheets[0]?.[1]).toContain('prefers-color-scheme:dark');
  });

  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const point = fc.tuple(day, fc.double({ min: -1e13, max: 1e13, noNaN: true }));
  const spacing = fc.constantFrom<SeriesView['spacing'][]>('year', 'fiscal-year', 'half', 'quarter', 'day');
  const anySeries = fc
    .tuple(fc.array(point, { minLength: 3, maxLength: 12 }), spacing, fc.boolean())
    .map(([points, kind, joined]) => {
      const dated = points
        .map(([date, value]) => [date.toISOString().slice(0, 10), value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return seriesOf(
        dated.map(([at, value]) => [at, at, value] as const),
        { spacing: kind, joined },
      );
    });
  const size = fc.constantFrom<ChartSize[]>('wide', 'narrow');

  it('keeps every mark inside the picture, whatever the values', () => {
    fc.assert(
      fc.property(anySeries, size, (series, which) => {
        const { width, height } = CHART_SIZES[which];
        const spots = spotsIn(chartSvg(series, 't', which));
        expect(spots).toHaveLength(series.points.length);
        for (const [x, y] of spots) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lets no label lie over a line, a dot or another label', () => {
    fc.assert(
      fc.property(anySeries, size, (series, which) => {
        const { labels, links, dots } = pictureOf([series], CHART_SIZES[which]);
        const { x, y } = scalesOf([series], CHART_SIZES[which]);
        const spotOf = (dot: Dot) => ({ x: x(dot.day), y: y(dot.value) });
        for (const { box, text } of labels) {
          for (const { from, to } of links)
            expect(crosses({ from: spotOf(from), to: spotOf(to) }, box), text).toBe(false);
          for (const dot of dots) expect(crosses({ from: spotOf(dot), to: spotOf(dot) }, box), text).toBe(false);
          const others = labels.filter((other) => other.box !== box).map((other) => other.middle);
          for (const middle of others) expect(crosses({ from: middle, to: middle }, box), text).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
