import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type FetchOptions, fetchPage, NOTHING_REFUSED } from '../../../src/cli/page/fetch-page.ts';
import { openProxy } from '../../tunnel.ts';
import { openPages, openSite } from './local-site.ts';

const HTML = { accept: ['text/html'] } as const;
/** 127.0.0.1 stands for the internet, all else of this machine for a private network. */
const OPEN: FetchOptions = { ...HTML, isRefused: (address) => address !== '127.0.0.1' };

/** Resolves each name to its address, as a server of names would. */
function names(table: Readonly<Record<string, string>>): LookupFunction {
  return (name, _options, callback) => callback(null, [{ address: table[name] ?? '', family: 4 }]);
}

/** A site whose every page leads on to an address. */
function openRedirect(to: string): Promise<string> {
  return openSite((_, response) => response.writeHead(302, { location: to }).end());
}

describe('fetchPage', () => {
  it('gives the bytes, their type and the address after redirects', async () => {
    const site = await openPages({ '/b': '<p>Hello</p>' });
    const first = await openRedirect(`${site}/b`);
    const { url, contentType, body } = await fetchPage(first, OPEN);
    expect({ url, contentType, text: Buffer.from(body).toString() }).toEqual({
      url: `${site}/b`,
      contentType: 'text/html; charset=utf-8',
      text: '<p>Hello</p>',
    });
  });

  it('asks no private address, unless it is told to', async () => {
    const site = await openPages({ '/': 'inside' });
    await expect(fetchPage(site, HTML)).rejects.toThrow(
      '127.0.0.1 is in a private or reserved network and was not asked. If you mean it, add --private',
    );
    await expect(fetchPage(site.replace('127.0.0.1', 'localhost'), HTML)).rejects.toThrow(/^localhost \((127|::)/);
    await expect(fetchPage(site, { ...HTML, isRefused: NOTHING_REFUSED })).resolves.toMatchObject({ url: `${site}/` });
  });

  it('asks none after a redirect either, whether it is written or a name resolves to it', async () => {
    let asked = 0;
    const inside = await openSite((_, response) => {
      asked += 1;
      response.end();
    }, '127.0.0.2');
    await expect(fetchPage(await openRedirect(inside), OPEN)).rejects.toThrow('127.0.0.2 is in a private');
    const named = await openRedirect(inside.replace('127.0.0.2', 'news.example'));
    const lookup = names({ 'news.example': '127.0.0.2' });
    await expect(fetchPage(named, { ...OPEN, lookup })).rejects.toThrow('news.example (127.0.0.2) is in a private');
    expect(asked).toBe(0);
  });

  it('asks a name only when all of its addresses may be asked', async () => {
    const site = await openPages({ '/': 'x' });
    const address = site.replace('127.0.0.1', 'news.example');
    const both: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    await expect(fetchPage(address, { ...OPEN, lookup: both })).rejects.toThrow('news.example (10.0.0.1)');
    const lookup = names({ 'news.example': '127.0.0.1' });
    await expect(fetchPage(address, { ...OPEN, lookup })).resolves.toMatchObject({ url: `${address}/` });
  });

  it.each([
    ['file:///etc/passwd', 'is not an address'],
    ['nonsense', 'is not an address'],
    ['http://me:secret@127.0.0.1/', 'Leave them out of the address'],
  ])('refuses %s', async (address, why) => {
    await expect(fetchPage(address, OPEN)).rejects.toThrow(why);
  });

  it('follows no redirect out of the web, and none without end', async () => {
    await expect(fetchPage(await openRedirect('file:///etc/passwd'), OPEN)).rejects.toThrow('is not an address');
    await expect(fetchPage(await openRedirect('/'), OPEN)).rejects.toThrow('leads on more than 5 times');
  });

  it.each([
    [401, 'is not open to everybody (status 401)'],
    [403, 'save the page as HTML and give that file with --from FILE --url ADDRESS'],
    [404, 'is not there (status 404)'],
    [429, 'was asked too often'],
    [503, 'answers with status 503'],
  ])('says of status %d what to do', async (status, why) => {
    const site = await openSite((_, response) => response.writeHead(status).end());
    await expect(fetchPage(site, OPEN)).rejects.toThrow(why);
  });

  it('reads nothing without end, of another type, or from nobody', async () => {
    const endless = await openSite((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', write);
      write();
    });
    await expect(fetchPage(endless, { ...OPEN, largest: 200_000 })).rejects.toThrow('is longer than 0.2 MB');
    const picture = await openPages({ '/': 'x' }, 'image/png');
    await expect(fetchPage(picture, OPEN)).rejects.toThrow('is image/png, and not text/html');
    await expect(fetchPage('http://127.0.0.1:1/', OPEN)).rejects.toThrow("can't be reached (ECONNREFUSED)");
    const silent = await openSite(() => undefined);
    await expect(fetchPage(silent, { ...OPEN, patience: 50 })).rejects.toThrow('was not there within 0.05 s');
  });
});

describe('fetchPage through a proxy', () => {
  const unknown: LookupFunction = (_name, _options, callback) =>
    callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);

  it('lets the proxy resolve a name that is not known here', async () => {
    const [proxy, site] = [await openProxy(), await openPages({ '/a': 'x' })];
    const address = `${site.replace('127.0.0.1', 'news.example')}/a`;
    const { url } = await fetchPage(address, { ...OPEN, lookup: unknown, proxy: { httpProxy: proxy.url } });
    expect([url, proxy.passed]).toEqual([address, [new URL(address).host]]);
  });

  it('asks no private address there either, and goes past it to hosts that are exempt', async () => {
    const [proxy, site] = [await openProxy(), await openPages({ '/a': 'x' })];
    const named = site.replace('127.0.0.1', 'news.example');
    const options = { ...OPEN, proxy: { httpProxy: proxy.url, noProxy: '127.0.0.1' } };
    const lookup = names({ 'news.example': '127.0.0.2' });
    await expect(fetchPage(named, { ...options, lookup })).rejects.toThrow('news.example (127.0.0.2) is in a private');
    await expect(fetchPage('http://10.0.0.1/', options)).rejects.toThrow('10.0.0.1 is in a private');
    await expect(fetchPage(`${site}/a`, options)).resolves.toMatchObject({ url: `${site}/a` });
    expect(proxy.passed).toEqual([]);
  });
});
