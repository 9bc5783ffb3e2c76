import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { CARDS } from '../../fixtures/cards.ts';
import { realSearchable } from '../../fixtures/library.ts';
import { catalogueOf, catalogueOn } from './catalogue-of.ts';

/** A catalogue with one more company, whose figures are these lines of its card. */
function withFigures(facts: readonly string[]) {
  const card = `---\nnames: { en: Sorrel, zh-Hans: 索雷尔 }\nfacts:\n${facts.map((fact) => `  - { ${fact}, statement: "2025-01-01-sorrel#1" }\n`).join('')}---\n`;
  const article = articleFile({
    id: '2025-01-01-sorrel',
    title: 'Sorrel',
    companies: 'sorrel',
    body: 'Sorrel wrote it.',
  });
  const files: readonly SourceFile[] = [...CARDS, { path: 'companies/sorrel.md', text: card }, article];
  return catalogueOf(files);
}

function seriesOf(facts: readonly string[]): readonly string[] {
  const series = withFigures(facts).company('sorrel', 'en')?.series ?? [];
  return series.map(({ id, points }) => `${id}: ${points.map(({ at }) => at).join(' ')}`);
}

const revenue = (at: string, unit = 'EUR', more = '') =>
  `attribute: revenue, value: 10 million, unit: ${unit}, at: ${at}${more}`;

describe('a series of figures', () => {
  it('needs three dates', () => {
    expect(seriesOf(['2022', '2023'].map((at) => revenue(at)))).toEqual([]);
    expect(seriesOf(['2022', '2023', '2023'].map((at) => revenue(at)))).toEqual([]);
    expect(seriesOf(['2024', '2022', '2023'].map((at) => revenue(at)))).toEqual(['revenue-eur-year: 2022 2023 2024']);
  });

  it('never mixes units, metrics, narrowings or kinds of periods', () => {
    const years = ['2022', '2023', '2024'];
    const facts = [
      ...years.map((at) => revenue(at)),
      ...years.map((at) => revenue(at, 'USD')),
      ...years.map((at) => revenue(`FY${at}`)),
      ...years.map((at) => revenue(`${at}-Q1`)),
      ...years.map((at) => revenue(`${at}-H1`)),
      ...years.map((at) => revenue(`${at}-06`)),
      ...years.map((at) => revenue(at, 'EUR', ', about: { en: lenses, zh: 镜片 }')),
      ...years.map((at) => `attribute: net-profit, value: 1 million, unit: EUR, at: ${at}`),
      ...years.map((at) => `attribute: net-profit, value: 12%, at: ${at}`),
    ];
    expect(
      seriesOf(facts)
        .map((one) => one.split(':')[0])
        .sort(),
    ).toEqual(
      [
        'revenue-eur-half',
        'revenue-eur-fiscal-year',
        'revenue-eur-day',
        'revenue-eur-quarter',
        'revenue-eur-year',
        'revenue-usd-year',
        'revenue-lenses-eur-year',
        'net-profit-eur-year',
        'net-profit-percent-year',
      ].sort(),
    );
  });

  it('keeps sources that disagree apart, and reads scales', () => {
    const { points, axis } = catalogueSeries([
      revenue('2022'),
      revenue('2023'),
      revenue('2024'),
      revenue('2024').replace('10 million', '1.2 billion'),
    ]);
    expect(points.map(({ value }) => value).sort((a, b) => a - b)).toEqual([1e7, 1e7, 1e7, 1.2e9]);
    expect(axis).toEqual({ factor: 1e9, label: 'billion euros' });
  });

  it('takes one value told twice for one, and of the two what tells it more exactly', () => {
    const { points } = catalogueSeries([
      ...['2022', '2023', '2024'].map((at) => revenue(at)),
      revenue('2024').replace('10 million', '10.04 million'),
    ]);
    expect(points.map(({ shown }) => shown)).toEqual(['10 million euros', '10 million euros', '10.04 million euros']);
  });

  it('has losses below zero', () => {
    const { points } = catalogueSeries(
      ['2022', '2023', '2024'].map((at) => `attribute: net-profit, value: -3 million, unit: EUR, at: ${at}`),
    );
    expect(points[0]).toMatchObject({ value: -3e6, shown: 'loss of 3 million euros' });
  });

  it('joins figures, and leaves events apart', () => {
    const fines = ['2022-01', '2023-01', '2024-01'].map(
      (at) => `attribute: fine, value: 3 million, unit: EUR, at: ${at}`,
    );
    expect(catalogueSeries(fines).joined).toBe(false);
    expect(catalogueSeries(['2022', '2023', '2024'].map((at) => revenue(at))).joined).toBe(true);
  });

  it('of the real library holds one unit and one kind of period each', async () => {
    const real = await realSearchable();
    const { company } = catalogueOn(real);
    const all = [...real.library.companies.keys()].flatMap((id) => company(id, 'zh-Hans')?.series ?? []);
    expect(all.length).toBeGreaterThan(20);
    for (const { id, points, spacing } of all) {
      expect(new Set(points.map(({ at }) => at)).size, id).toBeGreaterThanOrEqual(3);
      const kinds = new Set(points.map(({ at }) => at.replace(/\d/g, '').replace(/-+$/, '')));
      expect(spacing === 'day' || kinds.size === 1, id).toBe(true);
    }
  });
});

function catalogueSeries(facts: readonly string[]) {
  const [series] = withFigures(facts).company('sorrel', 'en')?.series ?? [];
  if (!series) throw new Error('there is no series');
  return series;
}
