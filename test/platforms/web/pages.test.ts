import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageWordsIn } from '../../../src/platforms/web/words/page-words.ts';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { openBot } from '../../chat/open-bot.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { fixtureLibrary, fixtureSearchable } from '../../fixtures/library.ts';
import { cookieFrom, openWeb, type Page } from './open-web.ts';

const QUESTION = 'Who runs Halden Optics?';
const CHINESE = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
const TAIWAN = { 'accept-language': 'zh-TW' };

function dom({ body }: Page) {
  return parseHTML(body).document;
}

/** What a browser without JavaScript sends when the button is pressed. */
function formOf(page: Page, button: string): { readonly action: string; readonly fields: Record<string, string> } {
  const pressed = [...dom(page).querySelectorAll('button')].find(({ textContent }) => textContent === button);
  const form = pressed?.closest('form');
  const hidden = [...(form?.querySelectorAll('input') ?? [])].map((input) => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ]);
  const own = pressed?.getAttribute('name')
    ? [[pressed.getAttribute('name'), pressed.getAttribute('value') ?? '']]
    : [];
  return { action: form?.getAttribute('action') ?? '', fields: Object.fromEntries([...hidden, ...own]) };
}

describe('the chat without JavaScript', () => {
  it('answers with numbered citations as title, publisher and date', async () => {
    const { get, post } = await openWeb();
    const { action, fields } = formOf(await get('/'), 'Ask');
    const page = dom(await post(action, { ...fields, question: QUESTION }));
    expect(page.querySelector('.question')?.textContent).toContain(QUESTION);
    expect(page.querySelector('.statement')?.textContent).toContain('Tomas Reyes');
    expect(page.querySelector('.sources li')?.textContent).toMatch(
      /^1 Mirror Weekly, 2023-07-01 · Tomas Reyes takes over Halden Optics.*Original$/,
    );
  });

  it('leads from a number to the cited statement, which stands out', async () => {
    const { get, post } = await openWeb();
    const answer = dom(await post('/', { question: QUESTION, id: 'a' }));
    const path = answer.querySelector('.mark a')?.getAttribute('href') ?? '';
    expect(path).toBe('/articles/2023-07-01-reyes-takes-over-halden?s=1#s1');
    const article = dom(await get(path));
    expect(article.querySelectorAll('.cited')).toHaveLength(1);
    expect(article.querySelector('#s1.cited mark')?.textContent).toContain('Tomas Reyes became chief executive');
    expect(article.querySelector('a.original')?.getAttribute('href')).toBe(
      'https://news.example/2023-07-01-reyes-takes-over-halden',
    );
  });

  it('goes on from the question before, for the same visitor only', async () => {
    const { post } = await openWeb();
    const first = await post('/', { question: QUESTION, id: 'a' });
    const cookie = cookieFrom(first);
    const follow = { question: 'and when was it founded?', id: 'b' };
    const statements = async (headers: Record<string, string>) =>
      dom(await post('/', follow, headers)).querySelector('.reply')?.textContent;
    expect(await statements({ cookie })).toContain('May 1987');
    expect(await statements({ cookie })).not.toContain('Corvane');
    expect(await statements({})).toContain('Corvane');
  });

  it('asks which one is meant, and answers when one is chosen', async () => {
    const { post } = await openWeb();
    const asked = await post('/', { question: 'Who is Lin Wei?', id: 'a' });
    const [choice] = [...dom(asked).querySelectorAll('.choices button')];
    const { action, fields } = formOf(asked, choice?.textContent ?? '');
    const answer = dom(await post(action, fields, { cookie: cookieFrom(asked) }));
    expect(answer.querySelectorAll('.choices button')).toHaveLength(0);
    expect(answer.querySelector('.sources')).not.toBeNull();
  });

  it('takes a vote, then a reason', async () => {
    const { post, chat } = await openWeb();
    const asked = await post('/', { question: QUESTION, id: 'a' });
    const headers = { cookie: cookieFrom(asked) };
    const { action, fields } = formOf(asked, 'Not helpful');
    const thanks = await post(action, fields, headers);
    expect(thanks.body).toContain(chat.words('en').thanksForVote);
    const reason = formOf(thanks, 'Send');
    expect(reason.fields).toMatchObject({ verdict: 'down' });
    const done = await post(reason.action, { ...reason.fields, reason: 'too old' }, headers);
    expect(done.body).toContain(pageWordsIn('en').feedback.thanksForReason);
  });

  it('says that an answer is no longer kept', async () => {
    const { post, chat } = await openWeb();
    expect((await post('/feedback', { answer: 'gone', verdict: 'up' })).body).toContain(chat.words('en').expired);
  });

  it('gives a hint for an over-long question', async () => {
    const { post } = await openWeb();
    expect((await post('/', { question: '问'.repeat(2_001), id: 'a' })).body).toContain('2000');
  });

  it('shows the bot as it is when the library is empty', async () => {
    const empty = createSearchableLibrary({ ...fixtureLibrary([]), companies: new Map() });
    const { get } = await openWeb({ chat: await openBot({ library: () => empty }) });
    for (const path of ['/', '/articles', '/companies', '/coverage']) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.body).toContain('npm run new:article');
    }
  });
});

describe('the language of the pages', () => {
  it('follows the browser and is marked', async () => {
    const { get } = await openWeb();
    const cases = [
      [{ 'accept-language': 'de, en' }, 'en', 'Companies'],
      [CHINESE, 'zh-Hans', '收录范围'],
      [TAIWAN, 'zh-Hant', '收錄範圍'],
      [{ 'accept-language': 'zh-HK' }, 'zh-Hant', '收錄範圍'],
    ] as const;
    for (const [headers, lang, word] of cases) {
      const page = dom(await get('/', headers));
      expect(page.documentElement?.getAttribute('lang')).toBe(lang);
      expect(page.querySelector('.nav')?.textContent).toContain(word);
    }
  });

  it('is switched by a button, stays so, and comes back to the same page', async () => {
    const { get, post } = await openWeb();
    const { action, fields } = formOf(await get('/articles?company=halden&page=1'), '繁');
    const switched = await post(action, fields);
    expect(switched.status).toBe(303);
    expect(switched.headers.get('location')).toBe('/articles?company=halden&page=1');
    const page = dom(await get('/about', { cookie: cookieFrom(switched) }));
    expect(page.documentElement?.getAttribute('lang')).toBe('zh-Hant');
  });

  it('does not lead to another site', async () => {
    const { post } = await openWeb();
    for (const back of [
      '//elsewhere.example',
      'https://elsewhere.example/',
      '/\\elsewhere.example',
      'javascript:1',
      '/\t/elsewhere.example',
    ]) {
      const { headers } = await post('/language', { language: 'en', back });
      expect(headers.get('location')).toBe('/');
    }
  });

  it('keeps the conversation when it is switched', async () => {
    const { post } = await openWeb();
    const before = cookieFrom(await post('/', { question: QUESTION, id: 'a' }));
    const after = cookieFrom(await post('/language', { language: 'zh-Hans', back: '/' }, { cookie: before }));
    expect(after).toBe(`${before}.zh-Hans`);
  });

  it('marks texts in another language than the page', async () => {
    const { get } = await openWeb();
    const bilingual = dom(await get('/articles/2020-03-11-corvane-fined'));
    expect(bilingual.querySelector('.own')?.getAttribute('lang')).toBe('en');
    expect(bilingual.querySelector('.twin')?.getAttribute('lang')).toBe('zh-Hans');
    const prose = dom(await get('/articles/2024-12-08-qingyu-dome'));
    expect(prose.querySelector('h1')?.getAttribute('lang')).toBe('zh-Hans');
    expect(prose.querySelector('.own')?.getAttribute('lang')).toBe('zh-Hans');
    const traditional = dom(await get('/articles/2024-12-08-qingyu-dome', TAIWAN));
    expect(traditional.querySelector('.own')?.textContent).toContain('圓頂');
  });
});

describe('the library pages', () => {
  it('show a company with its facts, their history and their sources', async () => {
    const { get } = await openWeb();
    const page = dom(await get('/companies/halden'));
    const rows = [...page.querySelectorAll('.facts tr')].map(({ textContent }) => textContent);
    expect(rows.some((row) => /chief executive.*Tomas Reyes.*since July 2023/.test(row ?? ''))).toBe(true);
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
    expect(person.querySelector('.facts')?.textContent).toContain('chief executive · Halden Optics');
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

describe('errors', () => {
  it('have a page in the language of the reader', async () => {
    const { get } = await openWeb();
    for (const path of [
      '/nothing',
      '/articles/nothing',
      '/companies/nothing',
      '/companies/halden/charts/x.svg',
      '/assets/x/style.css',
    ]) {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.body).toContain('Not found');
    }
    expect((await get('/nothing', CHINESE)).body).toContain('找不到页面');
    expect((await get('/articles/%E0%A4%A', CHINESE)).status).toBe(400);
  });

  it('that are bugs are reported, and shown without their text', async () => {
    const seen: unknown[] = [];
    const bot = await openBot();
    const boom = () => {
      throw new Error('inner secret');
    };
    const chat = { ...bot, catalogue: { ...bot.catalogue, coverage: boom } };
    const { get } = await openWeb({ chat, onError: (error, context) => seen.push([error, context]) });
    const page = await get('/coverage', TAIWAN);
    expect(page.status).toBe(500);
    expect(page.body).not.toContain('inner secret');
    expect(page.body).toContain('出了問題');
    expect(seen).toEqual([
      [expect.objectContaining({ message: 'inner secret' }), { method: 'GET', path: '/coverage' }],
    ]);
  });

  it('keep a question that could not be taken, with its id', async () => {
    const bot = await openBot();
    const inbox = { ...bot.inbox, accept: () => Promise.reject(new Error('away')) };
    const { post } = await openWeb({ chat: { ...bot, inbox }, onError: () => {} });
    const page = await post('/', { question: 'Who <b>runs</b> it?', id: 'mine' });
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('5');
    expect(page.body).toContain('>Who &lt;b>runs&lt;/b> it?</textarea>');
    expect(dom(page).querySelector('#ask input[name=id]')?.getAttribute('value')).toBe('mine');
    expect(dom(page).querySelector('[role=alert]')).not.toBeNull();
  });
});
