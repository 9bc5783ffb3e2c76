import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInbox } from '../../../src/cli/inbox.ts';
import type { Suggestion } from '../../../src/store/store.ts';
import { fixtureFiles } from '../../fixtures/library.ts';
import { asked, openPlace } from '../kept.ts';
import { openPages } from '../page/local-site.ts';
import { linkedData, newsPage } from '../page/pages.ts';

let place: Awaited<ReturnType<typeof openPlace>>;
let folder = '';
beforeEach(async () => {
  place = await openPlace();
  folder = join(place.folder, 'library');
  for (const { path, text } of fixtureFiles()) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => place.remove());

/** What a reader suggests for a question on the founder of Corvane. */
async function suggest(...given: readonly Partial<Suggestion>[]): Promise<void> {
  await place.use(async ({ store }) => {
    await store.feedback.asked(asked({ answerId: 'a1', companies: ['corvane'], attributes: ['founder'] }));
    for (const [index, one] of given.entries())
      await store.suggestions.add({
        id: `suggestion-${index}`,
        personKey: 'p',
        answerId: 'a1',
        url: `https://news.example/suggested-${index}`,
        language: 'en',
        ...one,
      });
  });
}

async function run(
  args: readonly string[] = [],
  keys?: readonly string[],
  refused = (address: string) => address !== '127.0.0.1',
) {
  const [lines, warned]: [string[], string[]] = [[], []];
  const waiting = [...(keys ?? [])];
  const key = async () => waiting.shift() ?? 'q';
  await runInbox(
    ['--knowledge', folder, ...args],
    { environment: place.environment, today: '2026-03-01', network: { isRefused: refused } },
    { write: (line) => lines.push(line), warn: (line) => warned.push(line), ...(keys && { key }) },
  );
  return { text: lines.join('\n'), warned: warned.join('\n') };
}

const open = () => place.use(({ store }) => store.suggestions.open(9));

describe('npm run inbox, of what readers suggest', () => {
  it('lists the link with what was asked and the note, and a question only where it was passed on', async () => {
    await suggest(
      { note: 'see\nthe end', wish: { door: 'slack', address: '"D1"' } },
      { id: 'b', url: 'https://news.example/2019-04-02-halden-history', question: 'Who founded \u001b[31mCorvane?' },
    );
    const { text } = await run();
    expect(text).toMatch(/1 {2}\d{4}-\d\d-\d\d {2}suggested by a reader {2}\[b\]/);
    expect(text).toMatch(/for: Corvane Instruments: founder {2}\(held: articles\/2019.*\)\n {4}asked: Who founded/);
    expect(text).toContain(
      'for: Corvane Instruments: founder  (new; its reader waits to be told)\n    note: see the end',
    );
    expect(text).toContain('    https://news.example/suggested-0');
    expect(text).toContain('npm run inbox -- --aside REF');
    expect(text).not.toContain('D1');
  });

  it('narrows them to a company, and gives them as JSON without who suggested them', async () => {
    await suggest({ note: 'x', wish: { door: 'slack', address: '"D1"' } });
    expect((await run(['--company', 'halden'])).text).not.toContain('suggested by');
    const { text } = await run(['--json', '--company', 'corvane']);
    expect(JSON.parse(text)).toMatchObject([
      { suggested: 'suggestion', url: 'https://news.example/suggested-0', note: 'x', waits: true },
    ]);
    expect(text).not.toMatch(/personKey|D1/);
  });

  it('puts one aside, by a key or by its letters', async () => {
    await suggest({ id: 'first' }, { id: 'second' }, { id: 'third' });
    expect((await run([], ['a', '9', 'a', '1'])).text).toMatch(/That is none that can be put aside.\nPut aside: 1$/);
    expect(await open()).toHaveLength(2);
    const [{ id } = { id: '' }] = await open();
    expect((await run(['--aside', id])).text).toBe(`Put aside: ${id}`);
    expect(await open()).toHaveLength(1);
    await expect(run(['--aside', 'nothing'])).rejects.toThrow('There is no single suggested source nothing.');
  });

  it('drafts from one, and notes the address that it led to', async () => {
    const head = linkedData({
      headline: 'Corvane Instruments grows',
      datePublished: '2026-02-20',
      publisher: { name: 'Lens Daily' },
    });
    const page = newsPage({ title: 'Corvane Instruments grows', head });
    // Of two that were suggested in one millisecond either may stand first.
    const site = await openPages({ '/1': page, '/1?from=chat': page }, 'text/html');
    await suggest({ url: `${site}/1?from=chat` }, { url: `${site}/1` });
    const { text, warned } = await run([], ['1']);
    expect(warned).toBe('');
    expect(text).toContain('About corvane.');
    const drafts = (await readdir(join(folder, 'articles'), { recursive: true })).filter((path) =>
      path.includes('corvane-instruments-grows'),
    );
    expect(drafts).toHaveLength(1);
    expect((await open()).filter(({ draftedAs }) => draftedAs !== undefined)).toHaveLength(1);
  });

  it('asks for no page in a private network, also where the feeds may lie there', async () => {
    const site = await openPages({ '/1': newsPage({}) }, 'text/html');
    await suggest({ url: `${site}/1` });
    const { warned } = await run(['--private'], ['1'], (address) => address === '127.0.0.1');
    expect(warned).toContain('is in a private or reserved network and was not asked');
  });

  it('is quiet where no bot has kept anything yet, and makes no store', async () => {
    expect((await run()).text).not.toContain('suggested');
    expect(await readdir(place.folder)).not.toContain('data');
  });

  it('goes on with the feeds where the store can not be read', async () => {
    await mkdir(join(place.folder, 'data'));
    await writeFile(join(place.folder, 'data/wenda.db'), 'no database at all, but a text of some length');
    const { warned, text } = await run();
    expect(warned).toContain('What readers suggested is left out:');
    expect(text).toContain('There are no feeds.');
  });
});
