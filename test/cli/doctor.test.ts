import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode } from '../../src/cli/doctor/check-machine.ts';
import { runDoctor } from '../../src/cli/doctor.ts';
import { UsageError } from '../../src/errors.ts';
import { markKey } from '../../src/store/check-key.ts';
import { startRemote } from './doctor/remote.ts';
import { openPlace } from './kept.ts';

const ARTICLE = '---\ntitle: A\npublisher: P\nurl: https://example.com/a\npublished: 2022-01-25\n---\n\nAcme opened.\n';
const FREE = { PORT: '0', OPS_PORT: '0' };

let place: Awaited<ReturnType<typeof openPlace>>;
beforeEach(async () => {
  place = await openPlace();
  await writeFile(join(place.folder, 'knowledge/a.md'), ARTICLE);
});
afterEach(() => place.remove());

async function doctor(environment: Readonly<Record<string, string>> = {}, ...args: string[]) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const code = await runDoctor(['--offline', ...args], {
    environment: { ...place.environment, ...FREE, ...environment },
    node: '24.11.0',
    print,
  });
  return { code, lines: printed.join('\n').split('\n') };
}

const beginning = (start: string) => expect.stringMatching(new RegExp(`^${start}`));

describe('the doctor', () => {
  it.each(['{"welcome":true}', '[]', '"x"', 'null', '{"id":7,"username":[]}'])(
    'survives that Slack and Discord answer %s, and goes on',
    async (body) => {
      const server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const printed: string[] = [];
      const code = await runDoctor([], {
        environment: {
          ...place.environment,
          ...FREE,
          ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: url },
          ...{ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: url },
        },
        node: '24.11.0',
        print: (text) => void printed.push(text),
      });
      server.closeAllConnections();
      server.close();
      const lines = printed.join('\n').split('\n');
      expect(code).toBe(1);
      expect(lines).toContainEqual(beginning('error  Slack: .*what answers there is not Slack'));
      expect(lines).toContainEqual(beginning('error  Discord: .*what answers there is not Discord'));
      expect(lines).toContainEqual(beginning('warn   Discord: .*Something other than Discord has answered'));
      expect(lines).toContainEqual(beginning('ok     store: '));
      expect(printed.join('\n')).not.toMatch(/ZodError|\n\s+at /);
    },
  );

  it('says which day it is, and that sources link to the page once it has an address', async () => {
    const { lines } = await doctor({ TIME_ZONE: 'Asia/Shanghai', DISCORD_TOKEN: 'x', PUBLIC_URL: 'https://w.example' });
    expect(lines).toContainEqual(beginning('ok     time: today is \\d{4}-\\d\\d-\\d\\d in Asia/Shanghai'));
    expect(lines).toContainEqual(beginning('ok     PUBLIC_URL: https://w.example; the numbers of sources'));
  });
});

describe('npm run doctor', () => {
  it('has no fault to find with a machine that is set up, and exits with 0', async () => {
    const { code, lines } = await doctor();
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(code).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(/^ok {5}knowledge: .* holds 1 articles on 2 companies$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ok {5}store: .* is made at the start$/));
  });

  it('names all settings that are wrong at once, goes on with the others, and exits with 1', async () => {
    const { code, lines } = await doctor({ PORT: 'x', LOG_LEVEL: 'loud', SLACK_TOKEN: 'y' });
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      beginning('error  configuration: PORT: '),
      beginning('error  configuration: LOG_LEVEL: '),
      beginning('warn   configuration: SLACK_TOKEN is no setting'),
    ]);
    expect(lines).toContainEqual(beginning('ok     knowledge: '));
  });

  it('tells whether the key is the one that the store was written with', async () => {
    await place.use(({ store }) => markKey(store.installations));
    expect((await doctor()).lines).toContainEqual(
      expect.stringMatching(/^ok {5}store: .* its tables are up to date, the key fits; 0 questions wait$/),
    );
    await rm(`${place.environment.STORE_FILE}.key`);
    const { code, lines } = await doctor();
    expect(code).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^error {2}store: .*sealed with another key/));
  });

  it('leaves no mark of its own key in a store that has none', async () => {
    await place.use(({ store }) => store.settings.set('a', 'b'));
    expect((await doctor()).lines).toContainEqual(expect.stringContaining('nothing is sealed with its key yet'));
    expect((await doctor()).lines).toContainEqual(expect.stringContaining('nothing is sealed with its key yet'));
  });

  it.each([
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://u:hunter22@127.0.0.1:1/d', ENCRYPTION_KEY: 'A'.repeat(43) },
      'error  store: .*127.0.0.1:1/d can.t be reached',
    ],
    ['a database without a key', { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/d' }, 'error  store: .*ENCRYPTION_KEY'],
    ['one port for two', { PORT: '4000', OPS_PORT: '4000' }, 'error  ports: PORT and OPS_PORT are both 4000'],
    ['a folder that is not there', { KNOWLEDGE_DIR: '/nowhere/at/all' }, 'error  knowledge: .*/nowhere/at/all'],
    ['a store in memory', { STORE_FILE: ':memory:' }, 'warn   data folder: STORE_FILE is :memory:'],
    [
      'an address for nobody else',
      { PUBLIC_URL: 'http://localhost:3000' },
      'warn   PUBLIC_URL: .*leads nobody else here',
    ],
    ['an address without TLS', { PUBLIC_URL: 'http://wenda.example' }, 'warn   PUBLIC_URL: .*not encrypted'],
    ['half of Slack', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'error  Slack: neither'],
    ['half of Discord', { DISCORD_APPLICATION_ID: '80351110224678912' }, 'error  Discord: DISCORD_TOKEN is missing'],
  ])('finds %s', async (_, environment, line) => {
    const { code, lines } = await doctor(environment);
    expect(lines).toContainEqual(beginning(line));
    expect(code).toBe(line.startsWith('error') ? 1 : 0);
    expect(lines.join('\n')).not.toMatch(/hunter22/);
  });

  it('finds files that can not be read, and an empty folder', async () => {
    await writeFile(join(place.folder, 'knowledge/b.md'), '# No text');
    expect((await doctor()).lines).toContainEqual(
      beginning('warn   knowledge: .*; 1 file is left out. The first: b.md:1 body: has no text'),
    );
    await rm(join(place.folder, 'knowledge/a.md'));
    expect((await doctor()).lines).toContainEqual(beginning('error  knowledge: .*holds 0 articles'));
  });

  it('tells a port that another program has from one that a bot has', async () => {
    const other = await startRemote({ '/healthz': { status: 404, body: {} } });
    const bot = await startRemote({ '/healthz': { body: { status: 'alive' } } });
    const taken = await doctor({ PORT: String(other.port) });
    expect(taken.lines).toContainEqual(
      beginning(`error  ports: 127.0.0.1:${other.port} is taken by another program. Change PORT`),
    );
    const running = await doctor({ PORT: String(other.port), OPS_PORT: String(bot.port) });
    await Promise.all([other.close(), bot.close()]);
    expect(running.lines).toContainEqual(beginning('ok     ports: OPS_PORT .* is held by a bot that runs'));
    expect(running.code).toBe(0);
  });

  it('asks Slack and Discord unless it is told not to, and prints no token', async () => {
    const remote = await startRemote({
      '/api/auth.test': { body: { ok: false, error: 'invalid_auth' } },
      '/api/v10/users/@me': { status: 401, body: {} },
      '/api/v10/applications/@me': { status: 401, body: {} },
    });
    const environment = {
      ...place.environment,
      ...FREE,
      SLACK_BOT_TOKEN: 'xoxb-secret-token',
      SLACK_SIGNING_SECRET: 'signing-secret-of-the-test',
      SLACK_API_URL: `${remote.url}/api/`,
      DISCORD_TOKEN: 'discord-secret',
      DISCORD_API_URL: `${remote.url}/api`,
    };
    const printed: string[] = [];
    const parts = { environment, node: '24.11.0', print: (text: string) => void printed.push(text) };
    expect(await runDoctor(['--json'], parts)).toBe(1);
    const asked = remote.asked.length;
    await runDoctor(['--offline'], parts);
    expect([asked, remote.asked.length]).toEqual([4, 4]);
    await remote.close();
    const findings: readonly { grade: string; what: string }[] = JSON.parse(printed[0] ?? '');
    expect(findings.filter(({ grade }) => grade === 'error').map(({ what }) => what)).toEqual(['Slack', 'Discord']);
    expect(printed.join()).not.toMatch(/secret-token|signing-secret|discord-secret/);
  });

  it('finds a data folder that can not be made', async () => {
    await mkdir(join(place.folder, 'file'));
    await writeFile(join(place.folder, 'file/data'), '');
    const { lines } = await doctor({ STORE_FILE: join(place.folder, 'file/data/wenda.db') });
    expect(lines.some((line) => /^error {2}(data folder|store): /.test(line))).toBe(true);
  });

  it('refuses what it does not know', async () => {
    await expect(doctor({}, '--fix')).rejects.toThrow(UsageError);
  });
});

describe('checkNode', () => {
  it.each([
    ['18.20.1', 'error'],
    ['20.18.0', 'error'],
    ['20.19.0', 'warn'],
    ['22.1.0', 'ok'],
    ['24.11.0', 'ok'],
  ])('judges %s: %s', (version, grade) => {
    expect(checkNode(version).grade).toBe(grade);
  });

  it('says whether charts can be drawn as pictures, and with what', async () => {
    expect((await doctor()).lines.filter((line) => line.includes('fonts: '))).toHaveLength(1);
    const bad = join(place.folder, 'font.ttf');
    await writeFile(bad, 'no font');
    const { lines, code } = await doctor({ CHART_FONT: bad });
    expect(lines).toContainEqual(beginning('warn   fonts: CHART_FONT names .*lacks figures'));
    expect(code).toBe(0);
  });
});
