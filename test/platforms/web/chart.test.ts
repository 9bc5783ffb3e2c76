import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesView } from '../../../src/chat/catalogue/catalogue-schema.ts';
import { CHART_STYLE_HASH, chartSvg } from '../../../src/platforms/web/chart.ts';

const source = {
  articleId: 'a',
  passage: 1,
  title: 'T',
  publisher: 'P',
  published: '2025-01-01',
  url: 'https://news.example/a',
  quote: { text: 'Q', language: 'en' as const },
};

function seriesOf(points: readonly (readonly [string, string, number])[], rest: Partial<SeriesView> = {}): SeriesView {
  return {
    id: 's',
    attribute: 'revenue',
    label: 'revenue',
    about: '',
    unit: 'EUR',
    axis: { factor: 1e6, label: 'million EUR' },
    spacing: 'year',
    points: points.map(([at, day, value]) => ({ at, shownAt: at, day, value, shown: `${value}`, source })),
    ...rest,
  };
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
    const linesOf = (svg: string, name: string) =>
      svg.match(new RegExp(`<g [^>]*class="${name}"[^>]*>(.*?)</g>`))?.[1]?.match(/<path/g)?.length ?? 0;
    const svg = chartSvg(seriesOf(YEARS), 't');
    expect([linesOf(svg, 'line'), linesOf(svg, 'gap')]).toEqual([1, 1]);
    const byDay = chartSvg(seriesOf(YEARS, { spacing: 'day' }), 't');
    expect([linesOf(byDay, 'line'), linesOf(byDay, 'gap')]).toEqual([2, 0]);
  });

  it('joins nothing over more than two missing periods', () => {
    const far = [['2015', '2015-07-02', 100e6], ...YEARS] as const;
    expect(chartSvg(seriesOf(far), 't').match(/<path/g)?.length).toBe(
      chartSvg(seriesOf(YEARS), 't').match(/<path/g)?.length,
    );
  });

  it('draws a dashed line to a forecast, and names it', () => {
    const { points, ...rest } = seriesOf([...YEARS, ['2025', '2025-07-02', 500e6]]);
    const foreseen = points.map((point) => (point.at === '2025' ? { ...point, basis: 'forecast' } : point));
    const svg = chartSvg({ ...rest, points: foreseen }, 't');
    expect(svg.match(/<g [^>]*class="foreseen"[^>]*>(.*?)<\/g>/)?.[1]?.match(/<path/g)).toHaveLength(1);
    expect(svg).toContain('>500 forecast<');
  });

  it('shows both of two sources that disagree, and puts the line through the newer', () => {
    const svg = chartSvg(seriesOf([...YEARS.slice(0, 2), ['2022', '2022-07-02', 330e6], ...YEARS.slice(2)]), 't');
    expect(svg.match(/class="other"[^>]*>(<circle)/)).not.toBeNull();
    expect(svg.match(/<circle/g)).toHaveLength(4);
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

  it('keeps every mark inside the picture, whatever the values', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const point = fc.tuple(day, fc.double({ min: -1e13, max: 1e13, noNaN: true }));
    const spacing = fc.constantFrom<SeriesView['spacing'][]>('year', 'fiscal-year', 'half', 'quarter', 'day');
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), spacing, (points, kind) => {
        const dated = points
          .map(([date, value]) => [date.toISOString().slice(0, 10), value] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const series = seriesOf(
          dated.map(([at, value]) => [at, at, value] as const),
          { spacing: kind },
        );
        const circles = [...chartSvg(series, 't').matchAll(/<circle [^>]*>/g)].map(([circle]) => circle);
        expect(circles).toHaveLength(points.length);
        for (const circle of circles) {
          const x = Number(/cx="([^"]+)"/.exec(circle)?.[1]);
          const y = Number(/cy="([^"]+)"/.exec(circle)?.[1]);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(720);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(300);
        }
      }),
      { numRuns: 40 },
    );
  });
});
