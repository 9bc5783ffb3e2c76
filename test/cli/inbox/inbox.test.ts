import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInbox } from '../../../src/cli/inbox.ts';
import { fixtureFiles } from '../../fixtures/library.ts';
import { openProxy } from '../../tunnel.ts';
import { openPages } from '../page/local-site.ts';
import { newsPage } from '../page/pages.ts';

const TODAY = '2026-03-01';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-'));
  for (const { path, text } of fixtureFiles()) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true }));

/** No store but one of the test's own is read. */
const environment = () => ({ STORE_FILE: join(folder, 'wenda.db') });

function rss(...items: readonly (readonly [title: string, link: string, day: string])[]): string {
  const entries = items.map(
    ([title, link, day]) => `<item><title>${title}</title><link>${link}</link><pubDate>${day}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${entries.join('')}</channel></rss>`;
}

const LATE = 'Fri, 20 Feb 2026 10:00:00 GMT';

/** Serves a feed with its pages, names it in feeds.yaml and runs the command; `keys` are pressed in turn, then q. */
async function run(
  pages: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  keys?: readonly string[],
  settings: Readonly<Record<string, string>> = {},
) {
  const site = await openPages(pages, 'text/html');
  await writeFile(join(folder, 'feeds.yaml'), `# Feeds\n- { publisher: Mirror Weekly, url: "${site}/feed" }\n`);
  const [lines, warned]: [string[], string[]] = [[], []];
  const waiting = [...(keys ?? [])];
  const streams = { write: (line: string) => lines.push(line), warn: (line: string) => warned.push(line) };
  const key = async () => waiting.shift() ?? 'q';
  const network = { isRefused: (address: string) => address !== '127.0.0.1' };
  await runInbox(
    ['--knowledge', folder, ...args],
    { environment: { ...environment(), ...settings }, today: TODAY, network },
    { ...streams, ...(keys && { key }) },
  );
  return { text: lines.join('\n'), warned: warned.join('\n'), site };
}

describe('npm run inbox', () => {
  it('lists what is new on known companies, the newest first, with the facts that are older', async () => {
    const feed = rss(
      ['A bakery opens', '/1', LATE],
      ['Corvane Instruments moves', '/2', 'Mon, 02 Feb 2026 10:00:00 GMT'],
      ['Halden Optics names a chief executive', '/3', LATE],
      ['Halden Optics long ago', '/4', 'Mon, 05 Jan 2015 10:00:00 GMT'],
    );
    const { text, site } = await run({ '/feed': feed });
    const lines = text.split('\n');
    expect(lines[0]).toBe(' 1  2026-02-20  Mirror Weekly  Halden Optics names a chief executive');
    expect(lines[1]).toMatch(/^ {4}Halden Optics {2}\(new; newest article 20\d\d-\d\d-\d\d\)$/);
    expect(text).toMatch(/ {4}older: Halden Optics chief executive Tomas Reyes, since (1 )?July 2023/);
    expect(text).toContain(`    ${site}/3\n 2  2026-02-02  Mirror Weekly  Corvane Instruments moves`);
    expect(text).not.toMatch(/bakery|long ago/);
    expect(lines.at(-1)).toBe('To draft one: npm run new:article -- --from URL');
  });

  it('says what is held, and all the others, when it is asked to', async () => {
    const feed = rss(
      ['Halden history', 'https://news.example/2019-04-02-halden-history', LATE],
      ['A bakery opens', '/1', LATE],
    );
    const { text } = await run({ '/feed': feed });
    expect(text).toContain('Nothing new on companies of the library in the last 30 days (2 entries of 1 feeds)');
    const all = await run({ '/feed': feed }, ['--all']);
    expect(all.text).toContain('(held: articles/2019/2019-04-02-halden-history.md)');
    expect(all.text).toContain('no company of the library  (new)');
  });

  it('takes a folder whose articles name no address', async () => {
    await writeFile(join(folder, 'articles/note.md'), 'Halden Optics makes lenses.\n');
    expect((await run({ '/feed': rss(['Halden Optics', '/1', LATE]) })).text).toContain('(new;');
  });

  it('drafts an article at a key, goes on and stops', async () => {
    const many = Array.from({ length: 11 }, (_, index) => [`Halden Optics ${index}`, `/${index}`, LATE] as const);
    const { text } = await run(
      { '/feed': rss(...many), '/1': newsPage({ title: 'Halden Optics grows' }) },
      [],
      ['x', '2', 'n', 'n'],
    );
    expect(text).toContain('1-9: draft an article   n: next (2 more)   q: stop');
    expect(text).toContain('About halden. Proposed: 0 facts for 0 statements.');
    expect(text).toContain('1-2: draft an article   q: stop');
    expect(await readdir(join(folder, 'articles/2026'))).toContain('2026-02-20-halden-optics-grows.md');
  });

  it('tells of an entry that can not be drafted, and stays', async () => {
    const { warned, text } = await run({ '/feed': rss(['Halden Optics', '/gone', LATE]) }, [], ['1']);
    expect(warned).toContain('/gone is not there (status 404)');
    expect(text).toContain('1-1: draft');
  });

  it.each([
    [
      'Atom',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>x</title><updated>2026-02-20T00:00:00Z</updated><entry><id>1</id><title>Halden &amp; more</title><link href="/1"/><updated>2026-02-20T10:00:00+08:00</updated><summary>&lt;b&gt;Sum&lt;/b&gt;</summary></entry></feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [
          { id: '1', url: '/1', title: 'Halden & more', summary: 'Sum', date_published: '2026-02-20T10:00:00+08:00' },
        ],
      }),
    ],
    [
      'RDF',
      '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>x</title><link>x</link><description>x</description></channel><item rdf:about="/1"><title>Halden &amp; more</title><link>/1</link><description>Sum</description><dc:date>2026-02-20T10:00:00+08:00</dc:date></item></rdf:RDF>',
    ],
  ])('reads %s', async (_, feed) => {
    const { text, site } = await run({ '/feed': feed }, ['--json']);
    expect(JSON.parse(text)).toMatchObject([
      { title: 'Halden & more', url: `${site}/1`, summary: 'Sum', day: '2026-02-20', companies: ['halden'] },
    ]);
  });

  it('passes over a feed that can not be had or is none', async () => {
    expect((await run({})).warned).toContain('Mirror Weekly is left out: http://127.0.0.1');
    expect((await run({ '/feed': '<p>Hello</p>' })).warned).toContain('is no feed (RSS, Atom or JSON Feed)');
  });

  it('says what is wrong with feeds.yaml and its arguments', async () => {
    const start = (...args: readonly string[]) =>
      runInbox(
        ['--knowledge', folder, ...args],
        { environment: environment(), today: TODAY },
        { write: () => {}, warn: () => {} },
      );
    await writeFile(join(folder, 'feeds.yaml'), '- { publisher: x }\n');
    await expect(start()).rejects.toThrow(/feeds\.yaml:1 .*url: is missing/);
    await expect(start('--days', '0')).rejects.toThrow('--days 0 is not a number');
    await expect(start('--company', 'nobody')).rejects.toThrow('There is no company nobody.');
  });

  it('says how to begin where there are no feeds', async () => {
    const lines: string[] = [];
    await writeFile(join(folder, 'feeds.yaml'), '# None yet\n');
    await runInbox(
      ['--knowledge', folder],
      { environment: environment(), today: TODAY },
      { write: (line) => lines.push(line), warn: () => {} },
    );
    expect(lines).toEqual([expect.stringContaining('There are no feeds. List some in feeds.yaml')]);
  });

  it('goes through the proxy that the environment names', async () => {
    const proxy = await openProxy();
    const { text } = await run({ '/feed': rss(['Halden Optics', '/1', LATE]) }, [], undefined, {
      HTTP_PROXY: proxy.url,
    });
    expect(text).toContain('Halden Optics');
    expect(proxy.passed).toHaveLength(1);
  });
});
