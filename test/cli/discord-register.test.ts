import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { main } from '../../src/cli/discord-register.ts';
import { exitCodeOf } from '../../src/cli/shell/command-line.ts';
import { parseConfig } from '../../src/config.ts';
import { CARDS } from '../fixtures/cards.ts';
import { ARTICLES } from '../fixtures/library.ts';
import { openDiscordServer } from '../platforms/discord/server/discord-server.ts';
import { IDS, TOKEN } from '../platforms/discord/server/world.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-register-'));
  for (const { path, text } of [...CARDS, ...ARTICLES]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

type Registered = Readonly<Record<string, unknown>> & { readonly name?: unknown };

async function onServer(
  act: (
    run: (args?: readonly string[], env?: object) => Promise<readonly [number, string]>,
    stage: Awaited<ReturnType<typeof openDiscordServer>>,
  ) => Promise<void>,
): Promise<void> {
  const server = await openDiscordServer();
  const run = async (args: readonly string[] = [], env: object = {}) => {
    const lines: string[] = [];
    const config = parseConfig({
      KNOWLEDGE_DIR: folder,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: server.url,
      ...env,
    });
    const print = (line: unknown) => lines.push(String(line));
    const code = await exitCodeOf(() => main(args, config, { print }), print);
    return [code, lines.join('\n')] as const;
  };
  await act(run, server);
  await server.close();
  expect(server.state.problems).toEqual([]);
}

const written = ({ state }: Awaited<ReturnType<typeof openDiscordServer>>) =>
  state.requests.filter((line) => line.startsWith('PUT'));

describe('npm run discord:register', () => {
  it('registers every command, the one for messages and the settings, in three languages', () =>
    onServer(async (run, server) => {
      const [code, said] = await run();
      expect([code, said]).toEqual([0, expect.stringContaining('Registered: ask, company')]);
      const registered: readonly Registered[] = (server.state.commands.get('') ?? []).map((one) => ({ ...one }));
      expect(registered.map(({ name }) => name)).toEqual([
        ...commands.map(({ name }) => name),
        'Answer this message',
        'settings',
      ]);
      expect(registered.find(({ name }) => name === 'company')).toMatchObject({
        name_localizations: { 'zh-CN': '公司', 'zh-TW': '公司' },
        integration_types: [0, 1],
        contexts: [0, 1, 2],
        options: [{ name: 'company', autocomplete: true, required: true }],
      });
      expect(registered.find(({ name }) => name === 'settings')).toMatchObject({
        default_member_permissions: '32',
        contexts: [0],
      });
    }));

  it('writes nothing when nothing has changed', () =>
    onServer(async (run, server) => {
      await run();
      expect(await run()).toEqual([0, expect.stringContaining('as they are')]);
      expect(written(server)).toHaveLength(1);
    }));

  it('writes again when a command was changed there', () =>
    onServer(async (run, server) => {
      await run();
      const [first, ...rest] = server.state.commands.get('') ?? [];
      server.state.commands.set('', [{ ...first, description: 'something else' }, ...rest]);
      expect(await run()).toEqual([0, expect.stringContaining('Registered: ask')]);
      expect(written(server)).toHaveLength(2);
    }));

  it('with --dry-run says what would change and changes nothing', () =>
    onServer(async (run, server) => {
      expect(await run(['--dry-run'])).toEqual([0, expect.stringContaining('Would change: ask')]);
      expect(written(server)).toEqual([]);
    }));

  it('with --guild registers for that server alone', () =>
    onServer(async (run, server) => {
      await run(['--guild', IDS.guild]);
      expect(server.state.commands.get(IDS.guild)?.length).toBe(commands.length + 2);
      expect(server.state.commands.get('')).toBeUndefined();
    }));

  it('prints the invitation with the least permissions', () =>
    onServer(async (run) => {
      const [, said] = await run();
      const link = new URL(/https:\S+/.exec(said)?.[0] ?? '');
      expect(Object.fromEntries(link.searchParams)).toEqual({
        client_id: IDS.application,
        scope: 'bot applications.commands',
        permissions: '274878024704',
      });
    }));

  it.each<[string, readonly string[], object, RegExp]>([
    ['without a token', [], { DISCORD_TOKEN: undefined }, /DISCORD_TOKEN is not set/],
    ['with an argument that it does not know', ['--guld', '1'], {}, /Unknown option '--guld'/],
    ['with a server that is no number', ['--guild', 'mine'], {}, /takes the number of a server/],
  ])('says what to do %s', (_, args, env, expected) =>
    onServer(async (run) => {
      const [code, said] = await run(args, env);
      expect([code, said]).toEqual([2, expect.stringMatching(expected)]);
    }),
  );

  it.each([
    [401, /does not accept DISCORD_TOKEN/],
    [403, /Correct DISCORD_APPLICATION_ID/],
  ])('says what to do when Discord answers %i', (status, expected) =>
    onServer(async (run, server) => {
      server.fail(/^GET \/applications/, { status, body: { code: 0, message: 'no' }, times: 9 });
      const [code, said] = await run([], { DISCORD_APPLICATION_ID: IDS.application });
      expect([code, said]).toEqual([2, expect.stringMatching(expected)]);
    }),
  );
});
