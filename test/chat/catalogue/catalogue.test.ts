import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/chat/catalogue/catalogue.ts';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { hasHan } from '../../../src/lang/text.ts';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { CARDS, PAGE_PLAN } from '../../fixtures/cards.ts';
import { ARTICLES, fixtureSearchable, NOW, realSearchable } from '../../fixtures/library.ts';

const searchable = fixtureSearchable();
const catalogue = createCatalogue(
  () => searchable,
  () => NOW,
);
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

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

function catalogueOf(files: readonly SourceFile[]) {
  const made = createSearchableLibrary(parseLibrary(files).library);
  return createCatalogue(
    () => made,
    () => NOW,
  );
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
    const { company } = createCatalogue(
      () => real,
      () => NOW,
    );
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

describe('the view of a company', () => {
  it('has its names, its facts with their history, and a source for each', () => {
    const view = catalogue.company('halden', 'en');
    expect(view).toMatchObject({
      name: 'Halden Optics',
      otherName: { text: '哈尔登光学', language: 'zh-Hans' },
      tickers: ['HLDN', '7741.OS'],
      former: ['Fjordglas'],
      articles: 4,
    });
    const heads = view?.facts.filter(({ attribute }) => attribute === 'chief-executive');
    expect(heads?.map(({ value, current, from, until }) => [value, current, from, until])).toEqual([
      ['Tomas Reyes', true, '2023-07', undefined],
      ['Ingrid Vale', false, '2015-03', '2023-06'],
    ]);
    for (const { source } of view?.facts ?? [])
      expect(catalogue.article(source.articleId, 'en')?.passages[source.passage - 1]?.texts[0]).toEqual(source.quote);
  });

  it('is in the language and script of the reader', () => {
    expect(catalogue.company('halden', 'zh-Hans')?.name).toBe('哈尔登光学');
    const traditional = catalogue.company('halden', 'zh-Hant');
    expect(traditional?.name).toBe('哈爾登光學');
    expect(traditional?.facts.find(({ attribute }) => attribute === 'fine')?.value).toBe('250萬歐元');
    expect(catalogue.company('halden', 'zh-Hans')?.series[0]?.axis.label).toBe('亿欧元');
  });

  it('is not there for what is not known', () => {
    expect(catalogue.company('nobody', 'en')).toBeUndefined();
    expect(catalogue.article('nothing', 'en')).toBeUndefined();
  });
});

describe('views of the real library', () => {
  it('fit their schemas in every language', async () => {
    const real = await realSearchable();
    const { company, article, coverage, browse, schemas } = createCatalogue(
      () => real,
      () => NOW,
    );
    for (const language of LANGUAGES) {
      for (const id of real.library.companies.keys())
        expect(schemas.company.strict().safeParse(company(id, language)).success, id).toBe(true);
      expect(schemas.coverage.strict().safeParse(coverage(language)).success).toBe(true);
      expect(schemas.browse.strict().safeParse(browse({}, language)).success).toBe(true);
    }
    for (const id of [...real.library.articles.keys()].slice(0, 50))
      expect(schemas.article.strict().safeParse(article(id, 'zh-Hant')).success, id).toBe(true);
  });

  it('say in Chinese what every figure counts', async () => {
    const real = await realSearchable();
    const { company } = createCatalogue(
      () => real,
      () => NOW,
    );
    for (const { id, facts } of real.library.companies.values()) {
      const units = new Set(facts.flatMap(({ unit }) => unit ?? []));
      const values = company(id, 'zh-Hans')?.facts.map(({ value }) => value) ?? [];
      for (const unit of units)
        expect(
          values.filter((value) => !hasHan(value) && value.includes(unit)),
          id,
        ).toEqual([]);
    }
  });
});

describe('browsing', () => {
  const facet = fc.constantFrom('', 'halden', 'corvane', 'Mirror Weekly', '星报', '2024', 'x');
  const filter = fc.record({
    company: facet,
    topic: facet,
    publisher: facet,
    year: facet,
    text: fc.constantFrom('', 'Halden', 'chief executive'),
    page: fc.integer({ min: -3, max: 9 }),
  });

  it('leaves what fits all filters, and offers only what leaves something', () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        const { articles, total, filters } = catalogue.browse(chosen, 'en');
        expect(articles.length).toBeLessThanOrEqual(total);
        for (const { published, publisher } of articles) {
          if (chosen.year) expect(published.slice(0, 4)).toBe(chosen.year);
          if (chosen.publisher) expect(publisher).toBe(chosen.publisher);
        }
        for (const facetName of ['company', 'topic', 'publisher', 'year'] as const)
          for (const { value, count } of filters[facetName]) {
            expect(catalogue.browse({ ...chosen, [facetName]: value }, 'en').total).toBe(count);
            expect(count > 0 || value === chosen[facetName]).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('finds what articles say, the best first, in either language', () => {
    const { articles, total } = catalogue.browse({ text: 'Reyes chief executive' }, 'en');
    expect(articles[0]?.id).toBe('2023-07-01-reyes-takes-over-halden');
    expect(articles[0]?.statement?.quote.text).toContain('Reyes');
    expect(articles[0]?.statement?.articleId).toBe(articles[0]?.id);
    expect(total).toBeLessThan(9);
    const chinese = catalogue.browse({ text: '雷耶斯 首席执行官' }, 'zh-Hans').articles[0];
    expect([chinese?.id, chinese?.statement?.quote.language]).toEqual([articles[0]?.id, 'zh-Hans']);
    expect(catalogue.browse({ text: 'zebra crossing' }, 'en').total).toBe(0);
  });

  it('narrows what it finds, and takes an empty text for none', () => {
    const found = catalogue.browse({ text: 'Halden', year: '2023' }, 'en').articles;
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ published }) => published.slice(0, 4)))).toEqual(new Set(['2023']));
    expect(catalogue.browse({ text: ' ' }, 'en')).toEqual(catalogue.browse({}, 'en'));
  });

  it('lists the newest first', () => {
    const days = catalogue.browse({}, 'en').articles.map(({ published }) => published);
    expect(days).toEqual([...days].sort().reverse());
    expect(days).toHaveLength(9);
  });
});

describe('a person', () => {
  it('has offices, whose they are, and articles that name it', () => {
    const view = catalogue.thing('person', 'tomas-reyes', 'en');
    expect(view?.name).toBe('Tomas Reyes');
    expect(view?.facts.map(({ label, of }) => [label, of?.name])).toEqual([['chief executive', 'Halden Optics']]);
    expect(view?.newest.map(({ id }) => id)).toContain('2023-07-01-reyes-takes-over-halden');
    expect(catalogue.thing('topic', 'tomas-reyes', 'en')).toBeUndefined();
  });
});

describe('the questions for the first page', () => {
  it('are answered, in the language of the reader, the same all day and others on another one', async () => {
    const real = await realSearchable();
    const offers = (day: string, language: 'en' | 'zh-Hans') =>
      createCatalogue(
        () => real,
        () => day,
      ).subject(language).offers;
    const today = offers('2026-11-23', 'en');
    expect(today.length).toBeGreaterThan(3);
    expect(offers('2026-11-23', 'en')).toEqual(today);
    expect(offers('2026-11-24', 'en')).not.toEqual(today);
    for (const question of offers('2026-11-23', 'zh-Hans')) expect(hasHan(question)).toBe(true);
  });
});

describe('a page of a folder without a plan for pages', () => {
  const planless = CARDS.filter((file) => file !== PAGE_PLAN);
  const { company, compare } = catalogueOf([...planless, ...ARTICLES]);

  it('has the first figures and the offices at its head, and no headings', () => {
    const view = company('halden', 'en');
    expect(view?.head.facts.map(({ attribute }) => attribute)).toEqual(['revenue', 'chief-executive']);
    expect(view?.themes).toEqual([]);
  });

  it('sets two companies side by side by all that either has, below one heading', () => {
    const view = compare(['halden', 'corvane'], 'en');
    expect(view?.themes.map(({ id, label }) => [id, label])).toEqual([['facts', undefined]]);
    expect(view?.themes[0]?.rows.map(({ attribute }) => attribute)).toEqual([
      'chief-executive',
      'founded',
      'headquarters',
      'revenue',
      'valuation',
      'fine',
    ]);
  });
});
