import { describe, expect, it } from 'vitest';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { openBot } from '../../chat/open-bot.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { fixtureLibrary, fixtureSearchable } from '../../fixtures/library.ts';
import { dom, openWeb } from './open-web.ts';

describe('the library pages', () => {
  it('show a company with its facts, their history and their sources', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/companies/halden'));
    const rows = [...page.querySelectorAll('.facts tr')].map(({ textContent }) => textContent);
    expect(rows.some((row) => /Chief executive.*Tomas Reyes.*since July 2023/.test(row ?? ''))).toBe(true);
    expect(page.querySelector('.facts .earlier')?.textContent).toMatch(/Ingrid Vale.*March 2015 – June 2023/);
    expect(page.querySelector('.identity')?.textContent).toMatch(/HLDN/);
    expect(page.querySelector('.timeline')?.textContent).toContain('2.5 million euros');
    for (const link of page.querySelectorAll('.source')) expect(link.getAttribute('href')).toMatch(/\?s=\d+#s\d+$/);
  });

  it('begin a company with its names and its key figures, each with its source', async () => {
    const { get } = await openWeb();
    const head = dom(await get('/companies/halden')).querySelector('.company-head');
    expect(head?.querySelector('h1')?.textContent).toBe('Halden Optics 哈尔登光学');
    const figures = [...(head?.querySelectorAll('.key-figures > div') ?? [])].map(({ textContent }) => textContent);
    expect(figures[0]).toBe('Revenue420 million euros2024 Mirror Weekly 2025-02-20');
    expect(figures.some((one) => one?.startsWith('Chief executiveTomas Reyes'))).toBe(true);
  });

  it('ask about the company of the page, also where the question does not name it', async () => {
    const { get, post } = await openWeb();
    expect(
      dom(await get('/companies/halden'))
        .querySelector('.ask.about input[name=about]')
        ?.getAttribute('value'),
    ).toBe('Halden Optics');
    const answered = await post('/', { question: 'who runs it?', about: 'Halden Optics', id: 'a-1' });
    expect(answered.body).toContain('Tomas Reyes');
  });

  it('tell once what several sources say, with the others, and no state as something that happened', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/companies/halden'));
    const offices = [...page.querySelectorAll('.facts tr')].filter(({ textContent }) =>
      /Tomas Reyes/.test(textContent ?? ''),
    );
    expect(offices).toHaveLength(1);
    expect(page.querySelector('.timeline')?.textContent).not.toContain('as of');
  });

  it('put facts under themes, and lead from a person to a page', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/companies/halden'));
    expect([...page.querySelectorAll('.theme')].map(({ textContent }) => textContent)).toEqual([
      'What it is',
      'Who leads it',
      'Money',
      'Law and regulators',
    ]);
    const person = dom(await get('/people/tomas-reyes'));
    expect(person.querySelector('h1')?.textContent).toContain('Tomas Reyes');
    const [label, value] = ['th', '.value'].map((part) => person.querySelector(`.facts tbody ${part}`)?.textContent);
    expect([label, value]).toEqual(['Chief executive', 'Halden Optics']);
    expect(person.querySelector('.facts .value a')?.getAttribute('href')).toBe('/companies/halden');
    expect((await get('/people/nobody')).status).toBe(404);
    expect((await get('/topics/nothing')).status).toBe(404);
  });

  it('list companies from A to Z, and narrow them by a part of a name in either language', async () => {
    const { get } = await openWeb();
    const letters = [...dom(await get('/companies')).querySelectorAll('.letter h2')].map(
      ({ textContent }) => textContent,
    );
    expect(letters).toEqual([...letters].sort());
    const names = async (q: string) =>
      [...dom(await get(`/companies?q=${encodeURIComponent(q)}`)).querySelectorAll('.letter li a')].map(
        ({ textContent }) => textContent,
      );
    expect(await names('hald')).toEqual(['Halden Optics']);
    expect(await names('哈尔登')).toEqual(['Halden Optics']);
    expect((await get('/companies?q=zzz')).body).toContain('No company of the library has');
  });

  it('show a chart where there are three dated values, with the values as text and as a table', async () => {
    const { get } = await openWeb();
    const image = dom(await get('/companies/halden')).querySelector('.chart img');
    expect(image?.getAttribute('alt')).toContain(
      '2022 310 million euros; 2023 365 million euros; 2024 420 million euros',
    );
    const chart = await get(image?.getAttribute('src') ?? '');
    expect(chart.headers.get('content-type')).toContain('image/svg+xml');
    expect(chart.body).toContain('<svg');
    expect((await get('/companies/halden/charts/fine.svg')).status).toBe(404);
    expect((await get('/companies/corvane')).body).not.toContain('class="chart"');
  });

  it('narrow the articles, offer only what leaves something, and count it', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/articles?company=halden&year=2025'));
    expect(page.querySelector('.count')?.textContent).toBe('1 article');
    expect(page.querySelector('select[name=company] option[selected]')?.textContent).toBe('Halden Optics (1)');
    const years = [...page.querySelectorAll('select[name=year] option')].map(({ textContent }) => textContent);
    expect(years).toEqual(['All', '2025 (1)', '2023 (1)', '2021 (1)', '2019 (1)']);
    expect((await get('/articles?company=halden&publisher=nobody')).body).toContain('No article fits');
  });

  it('find articles by what they say, and show the statement that says it', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/articles?text=mislabelled%20mirrors'));
    const [first] = page.querySelectorAll('.articles li');
    expect(first?.querySelector('.found a')?.getAttribute('href')).toBe(
      '/articles/2021-09-10-halden-fined-over-mirrors?s=1#s1',
    );
    expect(page.querySelector('input[name=text]')?.getAttribute('value')).toBe('mislabelled mirrors');
    expect((await get('/articles?text=zebra%20crossing')).body).toContain('No article fits');
  });

  it('lead back from a statement to the page that cited it, and to no other site', async () => {
    const { get, web } = await openWeb();
    const path = '/articles/2021-09-10-halden-fined-over-mirrors';
    const back = async (address: string, referer: string) =>
      dom(await get(address, { referer }))
        .querySelector('.cited .back a')
        ?.getAttribute('href');
    expect(await back(`${path}?s=1`, `${web.url()}/companies/halden`)).toBe('/companies/halden');
    expect(await back(`${path}?s=1`, `${web.url()}/`)).toBe('/');
    expect(await back(`${path}?s=1`, 'https://elsewhere.example/')).toBeUndefined();
    expect(await back(`${path}?s=1`, `${web.url()}${path}?s=2`)).toBeUndefined();
    expect(await back(path, `${web.url()}/`)).toBeUndefined();
  });

  it('turn pages and keep the filter', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      articleFile({
        id: `2020-01-${String((index % 28) + 1).padStart(2, '0')}-note-${index}`,
        title: `Note ${index}`,
        companies: index < 41 ? 'qingyu' : 'tarnsjo',
        body: `The observatory wrote note ${index}.`,
      }),
    );
    const searchable = createSearchableLibrary(fixtureLibrary(many));
    const { get } = await openWeb({ chat: await openBot({ library: () => searchable }) });
    const first = dom(await get('/articles?company=qingyu'));
    expect(first.querySelectorAll('.articles li')).toHaveLength(20);
    const next = first.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    expect(next).toBe('/articles?company=qingyu&page=2');
    const last = dom(await get('/articles?company=qingyu&page=99'));
    expect(last.querySelectorAll('.articles li')).toHaveLength(1);
    expect(last.querySelector('a[rel=next]')).toBeNull();
  });

  it('list coverage with the newest article of each company', async () => {
    const { get } = await openWeb();
    const rows = [...dom(await get('/coverage')).querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/Halden Optics4.*2025-02-20/);
    expect(rows).toHaveLength(4);
  });

  it('take addresses that make no sense', async () => {
    const { get } = await openWeb();
    for (const path of [
      '/articles?page=-1',
      '/articles?page=x&year=abc',
      '/articles?company=a&company=b',
      '/articles/2020-03-11-corvane-fined?s=x',
    ])
      expect((await get(path)).status).toBe(200);
  });

  it('show what changed when the library is read anew', async () => {
    let searchable = fixtureSearchable([]);
    const { get } = await openWeb({ chat: await openBot({ library: () => searchable }) });
    expect((await get('/articles/2020-03-11-corvane-fined')).status).toBe(404);
    searchable = fixtureSearchable();
    expect((await get('/articles/2020-03-11-corvane-fined')).status).toBe(200);
  });
});
