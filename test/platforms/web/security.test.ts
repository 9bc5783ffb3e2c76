import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openBot } from '../../chat/open-bot.ts';
import { cookieFrom, openWeb } from './open-web.ts';

const PATHS = [
  '/',
  '/articles',
  '/articles/2020-03-11-corvane-fined',
  '/companies',
  '/companies/halden',
  '/companies/halden/charts/revenue-eur-year.svg',
  '/coverage',
  '/about',
  '/api',
  '/api/openapi.json',
  '/api/articles',
  '/api/nothing',
  '/nothing',
  '/articles/%E0%A4%A',
];

/** Sends a Host header of its own, which fetch does not allow. */
function getAs(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host }, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('what every response carries', () => {
  it('lets nothing in from elsewhere', async () => {
    const { get } = await openWeb();
    for (const path of PATHS) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none';/);
      expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe|\*|http/);
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
      expect(headers.get('permissions-policy'), path).toContain('camera=()');
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('cache-control'), path).toBe('private, no-cache');
    }
  });

  it('has no inline script or style and no address elsewhere but links to originals', async () => {
    const { get, post } = await openWeb();
    const pages = [await post('/', { question: 'Who runs Halden Optics?', id: 'a' })];
    for (const path of PATHS.slice(0, 9)) pages.push(await get(path));
    for (const { body } of pages) {
      expect(body).not.toMatch(/<script(?![^>]* src="\/assets\/)|<style(?! *>svg)|\sstyle=|\son\w+=/);
      expect(body).not.toMatch(/(?:src|action|<link[^>]* href)="(?:https?:)?\/\//);
    }
  });

  it('may be kept by browsers only for files whose address changes with them', async () => {
    const { get } = await openWeb();
    const [, style = ''] = /href="(\/assets\/[^"]+\.css)"/.exec((await get('/')).body) ?? [];
    const { headers, status } = await get(style);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('asks for HTTPS where the page is served under it', async () => {
    const { get, post } = await openWeb({ publicUrl: 'https://wenda.example' });
    expect((await get('/')).headers.get('strict-transport-security')).toContain('max-age=');
    const { headers } = await post('/', { question: 'hello', id: 'a' }, { origin: 'https://wenda.example' });
    expect(headers.get('set-cookie')).toMatch(/^__Host-wenda=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

describe('the one cookie', () => {
  it('is not set by reading', async () => {
    const { get } = await openWeb();
    for (const path of PATHS) expect((await get(path)).headers.get('set-cookie')).toBeNull();
  });

  it('is random, not readable by scripts and not sent from other sites', async () => {
    const { post } = await openWeb();
    const pages = [await post('/', { question: 'hello', id: 'a' }), await post('/', { question: 'hello', id: 'a' })];
    for (const { headers } of pages)
      expect(headers.get('set-cookie')).toMatch(/^wenda=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(new Set(pages.map(cookieFrom)).size).toBe(2);
  });

  it('counts for nothing when this server did not make it', async () => {
    const { post } = await openWeb();
    const session = randomUUID();
    for (const cookie of ['wenda=U024BE7LH', `wenda=${session}`, `wenda=${session}.${'a'.repeat(43)}`]) {
      const { headers } = await post('/', { question: 'hello', id: 'a' }, { cookie });
      expect(headers.get('set-cookie')).toMatch(/^wenda=[0-9a-f-]{36}\./);
      expect(headers.get('set-cookie')).not.toContain(session);
    }
  });
});

describe('requests from elsewhere', () => {
  it('are refused when they change something', async () => {
    const { post, send, web } = await openWeb();
    const form = { question: 'hello', id: 'a' };
    const foreign = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: web.url(), 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect((await post('/', form, headers)).status).toBe(403);
      expect((await post('/language', { language: 'en', back: '/' }, headers)).status).toBe(403);
      expect((await send('/api/ask', { question: 'hello' }, headers)).status).toBe(403);
    }
    expect((await post('/', form, { origin: web.url(), 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post('/', form)).status).toBe(200);
  });

  it('are refused under a foreign host name while bound to loopback', async () => {
    const { web } = await openWeb({ publicUrl: 'https://wenda.example' });
    const port = web.port();
    for (const host of ['elsewhere.example', `elsewhere.example:${port}`, '127.0.0.1.elsewhere.example', 'localhost.'])
      expect(await getAs(web.url(), host), host).toBe(403);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'wenda.example'])
      expect(await getAs(web.url(), host), host).toBe(200);
  });

  it('are refused under a foreign host name where it is known under which name others come', async () => {
    const { web } = await openWeb({ host: '0.0.0.0', publicUrl: 'https://wenda.example' });
    for (const host of ['elsewhere.example', 'wenda.example.elsewhere.example', 'localhost.'])
      expect(await getAs(web.url(), host), host).toBe(403);
    for (const host of ['wenda.example', '127.0.0.1:80', '10.0.0.7:3000', '[fd00::7]:3000', 'wenda:3000'])
      expect(await getAs(web.url(), host), host).toBe(200);
  });

  it('are welcome under any host name when it is opened to others', async () => {
    const { web } = await openWeb({ host: '0.0.0.0' });
    expect(await getAs(web.url(), 'wenda.internal')).toBe(200);
  });
});

describe('what comes in', () => {
  it('is at most 64 kB', async () => {
    const { post, send } = await openWeb();
    const large = 'x'.repeat(70_000);
    expect((await post('/', { question: large, id: 'a' })).status).toBe(413);
    const problem = await send('/api/ask', { question: large });
    expect(problem.status).toBe(413);
    expect(problem.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is refused under the wrong method, naming the right ones', async () => {
    const { get, post, send } = await openWeb();
    for (const [page, allowed] of [
      [await get('/feedback'), 'POST'],
      [await get('/api/ask'), 'POST'],
      [await post('/articles', {}), 'GET, HEAD'],
      [await send('/api/coverage', {}), 'GET, HEAD'],
    ] as const) {
      expect(page.status).toBe(405);
      expect(page.headers.get('allow')).toBe(allowed);
    }
  });

  it('is not readable when fields are missing or wrong', async () => {
    const { post } = await openWeb();
    for (const form of [
      {},
      { question: 'hello' },
      { question: 'hello', id: '' },
      { question: 'hello', id: 'x'.repeat(101) },
    ])
      expect((await post('/', form)).status).toBe(400);
    expect((await post('/feedback', { answer: 'a', verdict: 'sideways' })).status).toBe(400);
    expect((await post('/language', { language: 'fr', back: '/' })).status).toBe(400);
  });

  it('goes first to what is mounted before, raw and unguarded', async () => {
    const seen: string[] = [];
    const { send } = await openWeb({
      before: [
        (request, response, next) => {
          if (request.path !== '/slack/events') return next();
          request.setEncoding('utf8').on('data', (chunk: string) => seen.push(chunk));
          request.on('end', () => response.send('ok'));
        },
      ],
    });
    expect((await send('/slack/events', '{"a": 1}', { origin: 'https://elsewhere.example' })).body).toBe('ok');
    expect(seen.join('')).toBe('{"a": 1}');
  });

  it('goes through guard and headers to what is mounted behind', async () => {
    const { web, get } = await openWeb({
      behind: [(request, response, next) => (request.path === '/slack/install' ? response.send('ok') : next())],
    });
    const page = await get('/slack/install');
    expect([page.status, page.body]).toEqual([200, 'ok']);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await getAs(`${web.url()}/slack/install`, 'elsewhere.example')).toBe(403);
  });

  it('never puts a question into an address or into what is reported', async () => {
    const canary = 'canary-5f1c';
    const reported: unknown[] = [];
    const bot = await openBot();
    const inbox = { ...bot.inbox, accept: () => Promise.reject(new Error('away')) };
    const { post, send, get } = await openWeb({
      chat: { ...bot, inbox },
      onError: (error, context) => reported.push(String(error), context),
    });
    await post('/', { question: canary, id: 'a' });
    await send('/api/ask', { question: canary, id: 'a' });
    await send('/api/ask', `{"question": "${canary}`);
    expect(reported.length).toBeGreaterThan(0);
    expect(JSON.stringify(reported)).not.toContain(canary);
    expect((await get('/')).body).not.toMatch(/<form[^>]*method="get"[^>]*>(?:(?!<\/form>).)*name="question"/s);
  });
});
