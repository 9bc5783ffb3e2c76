import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { dom, formOf, openWeb, QUESTION } from './open-web.ts';

/** Somebody asks; the address of the answer is what others are sent. */
async function answered(question = QUESTION) {
  const web = await openWeb();
  const asked = await web.post('/', { question, id: 'a' });
  const path = dom(asked).querySelector('.actions a')?.getAttribute('href') ?? '';
  return { ...web, path };
}

describe('the page of an answer', () => {
  it('can be sent: it has the answer, its sources and its day, and not who asked or how', async () => {
    const { get, path } = await answered('tell me who on earth runs Halden Optics?');
    expect(path).toMatch(/^\/a\/[\w-]+$/);
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(dom(page).querySelector('.answered-on')?.textContent).toContain('As answered on 1 March 2026');
    expect(dom(page).querySelector('title')?.textContent).toContain('Tomas Reyes');
    expect(dom(page).querySelectorAll('.sources li').length).toBeGreaterThan(0);
    expect(page.body).not.toContain('on earth');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it('offers to ask again, in words of its own', async () => {
    const { get, post, path } = await answered('tell me who on earth runs Halden Optics?');
    const page = await get(path);
    const again = dom(page).querySelector('.again textarea')?.textContent ?? '';
    expect(again).toBe("Who is Halden Optics' chief executive?");
    const { action, fields } = formOf(page, 'Ask');
    expect(dom(await post(action, { ...fields, question: again })).querySelector('.headline')?.textContent).toContain(
      'Tomas Reyes',
    );
  });

  it('offers an empty field where its own words would ask for something else', async () => {
    const { get, path } = await answered("What was Halden's revenue in 2023?");
    expect(dom(await get(path)).querySelector('.again textarea')?.textContent).toBe('');
  });

  it('repeats a command with the names alone', async () => {
    const { get, path } = await answered('/compare please Halden and Corvane');
    expect(dom(await get(path)).querySelector('.again textarea')?.textContent).toBe(
      '/compare Halden Optics, Corvane Instruments',
    );
  });

  it('comes as text and as Markdown, with the sources and its own address', async () => {
    const { get, path, web } = await answered();
    const text = await get(`${path}.txt`);
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.body).toMatch(/^Tomas Reyes · since July 2023 \[1\]/);
    expect(text.body).toContain(
      '[1] Mirror Weekly, 2023-07-01: Tomas Reyes takes over Halden Optics. https://news.example/',
    );
    expect(text.body.trim().split('\n').at(-1)).toBe(`${web.url()}${path}`);
    const markdown = await get(`${path}.md`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.body).toMatch(/^\*\*Tomas Reyes\*\*/);
    expect(markdown.body).toContain(
      '1. Mirror Weekly, 2023-07-01: [Tomas Reyes takes over Halden Optics](<https://news.example/2023-07-01-reyes-takes-over-halden>)',
    );
  });

  it('says that an answer is no longer kept, and lets one ask', async () => {
    const { get, chat } = await openWeb();
    for (const path of ['/a/gone', '/a/gone.txt', '/a/gone.md']) {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.body).toContain(chat.words('en').expired);
    }
    expect(formOf(await get('/a/gone'), 'Ask').action).toBe('/');
  });

  it('says that it can not be looked up while the store is away', async () => {
    const failures: unknown[] = [];
    const bot = await openBot();
    const away = { ...bot, answers: { ...bot.answers, kept: () => Promise.reject(new Error('away')) } };
    const { get } = await openWeb({ chat: away, onError: (error) => failures.push(error) });
    const page = await get('/a/some');
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
    expect(failures).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('carries its age where today is asked for and nothing newer is held', async () => {
    const { post } = await openWeb();
    const badge = async (question: string) =>
      dom(await post('/', { question, id: question })).querySelector('.badge')?.textContent;
    expect(await badge('Is Tomas Reyes still the chief executive of Halden Optics?')).toContain(
      'newest article on Halden',
    );
    expect(await badge("What was Halden's revenue in 2023?")).toBeUndefined();
  });
});

describe('a refusal', () => {
  it('leads on: to the nearest articles, to the articles on the company, and to its page', async () => {
    const { post } = await openWeb();
    const reply = dom(await post('/', { question: "Halden's revenue in 2031", id: 'a' })).querySelector('.reply');
    const links = [...(reply?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toContain('/articles?company=halden');
    expect(links).toContain('/companies/halden');
    expect(links.some((link) => link?.startsWith('/articles/20'))).toBe(true);
    expect(reply?.querySelector('.mark')).toBeNull();
  });
});
