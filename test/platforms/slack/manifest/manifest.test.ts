import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../../commands/index.ts';
import { describeCommands } from '../../../../src/chat/command/describe-commands.ts';
import { exitCodeOf } from '../../../../src/cli/shell/command-line.ts';
import { main, readManifestArguments, scopesTable } from '../../../../src/cli/slack-manifest.ts';
import { EVENTS, SCOPES } from '../../../../src/platforms/slack/app/scopes.ts';
import { createManifest, type ManifestOptions } from '../../../../src/platforms/slack/manifest/manifest.ts';
import { manifestSchema } from '../../../../src/platforms/slack/manifest/manifest-schema.ts';
import { CARDS } from '../../../fixtures/cards.ts';
import { fixtureLibrary } from '../../../fixtures/library.ts';

const library = fixtureLibrary();
const OPTIONS: ManifestOptions = {
  commands: describeCommands(commands, library),
  subject: library.glossary.subject.en,
  examples: library.glossary.examples.en,
  oauth: false,
  threads: false,
};
const sources = resolve(import.meta.dirname, '../../../../src/platforms/slack');
const code = (...names: readonly string[]) =>
  names.map((name) => readFileSync(`${sources}/${name}.ts`, 'utf8')).join('\n');

describe('the manifest', () => {
  it('asks for Socket Mode or for an address, never for both', () => {
    const socket = createManifest(OPTIONS);
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain('https://');
    const http = createManifest({ ...OPTIONS, url: 'https://wenda.example' });
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.settings.event_subscriptions.request_url).toBe('https://wenda.example/slack/events');
    expect(
      manifestSchema.safeParse({ ...http, settings: { ...http.settings, socket_mode_enabled: true } }).success,
    ).toBe(false);
  });

  it('is an agent, with questions to begin with', () => {
    const { features } = createManifest(OPTIONS);
    expect(features.agent_view.suggested_prompts.map(({ message }) => message)).toEqual(
      library.glossary.examples.en.slice(0, 4),
    );
    expect(features).not.toHaveProperty('assistant_view');
  });

  it('names every command in the description of the one slash command', () => {
    const [command] = createManifest(OPTIONS).features.slash_commands;
    for (const { name, summary } of commands) expect(command?.description).toContain(`${name} (${summary.en})`);
  });

  it('asks for history and for messages of channels only where threads are followed', () => {
    expect(JSON.stringify(createManifest(OPTIONS))).not.toMatch(/channels:history|groups:history|message\.channels/);
    const { oauth_config, settings } = createManifest({ ...OPTIONS, threads: true });
    expect(oauth_config.scopes.bot_optional).toEqual(['channels:history', 'groups:history']);
    expect(settings.event_subscriptions.bot_events).toEqual([...EVENTS.required, ...EVENTS.optional]);
  });

  it('turns on renewed tokens and organisations with OAuth only', () => {
    const { oauth_config, settings } = createManifest({ ...OPTIONS, url: 'https://wenda.example', oauth: true });
    expect(oauth_config.redirect_urls).toEqual(['https://wenda.example/slack/oauth_redirect']);
    expect(settings).toMatchObject({ token_rotation_enabled: true, org_deploy_enabled: true });
    expect(createManifest(OPTIONS).settings).toMatchObject({
      token_rotation_enabled: false,
      org_deploy_enabled: false,
    });
  });

  it('subscribes to every event that is listened to, and to no other', () => {
    const listened = code(
      'receive/listen-messages',
      'receive/listen-sessions',
      'settings/listen-home',
      'receive/listen-installations',
    );
    const events = [...listened.matchAll(/app\.event\('([^']+)'/g)].map(([, event]) => event);
    const subscribed = [...EVENTS.required, ...EVENTS.optional].map((event) =>
      event.replace(/^message\..*/, 'message'),
    );
    expect(new Set(subscribed)).toEqual(new Set(events));
  });

  it('fits Slack also for a library with very long names', () => {
    const long = 'x'.repeat(5_000);
    const grown = OPTIONS.commands.map((command) => ({
      ...command,
      example: { en: long, zh: long },
      summary: { en: long, zh: long, traditional: long },
    }));
    expect(createManifest({ ...OPTIONS, commands: grown, subject: long, examples: [long, long] })).toBeDefined();
  });
});

describe('npm run slack:manifest', () => {
  const run = async (...args: readonly string[]) => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const exit = await exitCodeOf(
      () => main(args, (text) => printed.push(text)),
      (message) => complaints.push(String(message)),
    );
    return { exit, printed: printed.join('\n'), complaints: complaints.join('\n') };
  };

  it('prints the same manifest as YAML and as JSON, and nothing else', async () => {
    const knowledge = await mkdtemp(join(tmpdir(), 'wenda-'));
    for (const { path, text } of CARDS.filter((one) => !one.path.includes('/')))
      await writeFile(join(knowledge, path), text);
    const [yaml, json] = [
      await run('--socket', '--knowledge', knowledge),
      await run('--socket', '--format', 'json', '--knowledge', knowledge),
    ];
    await rm(knowledge, { recursive: true });
    expect(manifestSchema.parse(parse(yaml.printed))).toEqual(JSON.parse(json.printed));
    expect(yaml.exit).toBe(0);
  });

  it('prints each scope with its reason', async () => {
    const { printed } = await run('--scopes');
    expect(printed).toBe(scopesTable());
    for (const { scope, reason } of SCOPES) expect(printed).toMatch(new RegExp(`\`${scope}\`.*${reason.slice(0, 12)}`));
  });

  it.each([
    [['--url', 'http://wenda.example'], /no https address/],
    [['--socket', '--url', 'https://wenda.example'], /either --socket or --url/],
    [[], /either --socket or --url/],
    [['--socket', '--format', 'xml'], /neither json nor yaml/],
    [['--sockett'], /Unknown option/],
  ])('says what is wrong with %j', async (args, message) => {
    expect(() => readManifestArguments(args)).toThrow(message);
    expect(await run(...args)).toMatchObject({ exit: 2, printed: '' });
  });
});
