import { describe, expect, it } from 'vitest';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { openBot } from '../../chat/open-bot.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { ARTICLES, fixtureLibrary } from '../../fixtures/library.ts';
import { dom, openWeb } from './open-web.ts';

/** The door on a library in which Corvane has revenue too: for the same years, and one more. */
async function openRivals() {
  const facts = [
    '100 million, unit: EUR, at: 2022',
    '90 million, unit: EUR, at: 2023',
    '105 million, unit: EUR, at: 2024',
  ];
  const body = `Corvane Instruments had revenue of 80 million euros in 2025.\n科凡仪器2025年营收8000万欧元。

- { attribute: revenue, value: 80 million, unit: EUR, at: 2025 }
${facts.map((fact) => `- { attribute: revenue, value: ${fact} }`).join('\n')}`;
  const article = articleFile({ id: '2026-01-05-corvane-revenue', title: 'Corvane grows', companies: 'corvane', body });
  const searchable = createSearchableLibrary(fixtureLibrary([...ARTICLES, article]));
  return openWeb({ chat: await openBot({ library: () => searchable }) });
}

const rowsOf = (page: ReturnType<typeof dom>) =>
  [...page.querySelectorAll('.sides tbody tr')].map((row) => row.textContent ?? '');

describe('two companies side by side', () => {
  it('have figures of the same period, who leads them, and their fines, each with its source', async () => {
    const { get } = await openRivals();
    const page = dom(await get('/compare/halden/corvane'));
    expect(page.querySelector('h1')?.textContent).toBe('Halden Optics and Corvane Instruments');
    const rows = rowsOf(page);
    expect(rows.find((row) => row.startsWith('Revenue'))).toMatch(/420 million euros 2024.*105 million euros 2024/);
    expect(rows.find((row) => row.startsWith('Chief executive'))).toMatch(/Tomas Reyes.*Mara Osei/);
    expect(rows.find((row) => row.startsWith('Fine'))).toMatch(/2\.5 million euros.*900 thousand|900,000 euros/);
    expect(rows.find((row) => row.startsWith('Valuation'))).toMatch(/^Valuation–/);
    for (const value of page.querySelectorAll('.sides td p')) expect(value.querySelector('.source')).not.toBeNull();
    const bars = [...page.querySelectorAll('.sides .bar rect')].map((bar) => Number(bar.getAttribute('width')));
    expect(bars).toEqual([100, 25]);
  });

  it('share a chart where both have a series, told apart by name and by dot', async () => {
    const { get } = await openRivals();
    const page = dom(await get('/compare/halden/corvane'));
    expect([...page.querySelectorAll('.keys-of-chart span')].map(({ textContent }) => textContent)).toEqual([
      'Halden Optics',
      'Corvane Instruments',
    ]);
    const chart = await get(page.querySelector('.chart img')?.getAttribute('src') ?? '');
    expect(chart.headers.get('content-type')).toContain('image/svg+xml');
    expect(chart.body).toContain('l0 dot');
    expect(chart.body).toContain('l1 dot');
    expect((await get('/compare/halden/corvane/charts/nothing.svg')).status).toBe(404);
  });

  it('are chosen in a form, of which the first may be chosen already', async () => {
    const { get } = await openWeb();
    const form = dom(await get('/compare?a=halden'));
    expect(form.querySelector('select[name=a] option[selected]')?.textContent).toBe('Halden Optics');
    const chosen = await get('/compare?a=halden&b=corvane');
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/compare/halden/corvane']);
    expect(dom(await get('/companies/halden')).querySelector('a[href="/compare?a=halden"]')).not.toBeNull();
  });

  it('are led to from an answer that compares them', async () => {
    const { post } = await openWeb();
    const answer = dom(await post('/', { question: 'compare Halden and Corvane', id: 'a' }));
    expect(answer.querySelector('.reply a[href="/compare/halden/corvane"]')?.textContent).toBe('Side by side');
  });

  it('are both known, and not the same', async () => {
    const { get } = await openWeb();
    for (const path of ['/compare/halden/nobody', '/compare/nobody/halden', '/compare/halden/halden'])
      expect((await get(path)).status).toBe(404);
    expect((await get('/compare/halden/corvane', { 'accept-language': 'zh-CN' })).body).toContain('罚款与调查');
  });
});
