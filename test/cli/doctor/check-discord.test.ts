import { afterEach, describe, expect, it } from 'vitest';
import { checkDiscordRemote, checkDiscordSettings } from '../../../src/cli/doctor/check-discord.ts';
import { parseConfig } from '../../../src/config.ts';
import { inviteLink } from '../../../src/platforms/discord/app/permissions.ts';
import { type Canned, startRemote } from './remote.ts';

const TOKEN = 'very.secret.token';
const ID = '80351110224678912';
const ME = '/api/v10/users/@me';
const APPLICATION = '/api/v10/applications/@me';

let remote: Awaited<ReturnType<typeof startRemote>> | undefined;
afterEach(async () => {
  await remote?.close();
});

async function ask(
  about: Readonly<Record<string, unknown>>,
  environment = {},
  me: Canned = { body: { username: 'wenda' } },
) {
  remote = await startRemote({ [ME]: me, [APPLICATION]: { body: { id: ID, flags: 0, ...about } } });
  const config = parseConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${remote.url}/api`, ...environment });
  return (await checkDiscordRemote(config, 500)).map(({ grade, message }) => `${grade} ${message}`);
}

describe('the settings of Discord', () => {
  it('need a token where there is an application', () => {
    const messages = (environment: Readonly<Record<string, string>>) =>
      checkDiscordSettings(parseConfig(environment)).map(({ grade, message }) => `${grade} ${message}`);
    expect(messages({})).toEqual(['ok no token is set, so its door stays shut']);
    expect(messages({ DISCORD_APPLICATION_ID: ID })[0]).toMatch(/^error DISCORD_TOKEN is missing/);
    expect(messages({ DISCORD_TOKEN: TOKEN })).toEqual([]);
  });
});

describe('what Discord says', () => {
  it('is good when the token works, with the address that invites the bot', async () => {
    expect(await ask({})).toEqual(['ok the token is that of wenda', `ok invite the bot with ${inviteLink(ID)}`]);
    expect(remote?.asked.map(({ authorization }) => authorization)).toEqual([`Bot ${TOKEN}`, `Bot ${TOKEN}`]);
  });

  it('invites with the least permissions and the scopes of a bot with commands', () => {
    const query = new URL(inviteLink(ID)).searchParams;
    expect(query.get('scope')).toBe('bot applications.commands');
    const administrator = 1n << 3n;
    expect(BigInt(query.get('permissions') ?? '') & administrator).toBe(0n);
    expect(query.get('client_id')).toBe(ID);
  });

  it.each([
    ['the intent is missing', {}, { DISCORD_FOLLOW_THREADS: 'true' }, /^error DISCORD_FOLLOW_THREADS needs/],
    ['the intent is not needed', { flags: 1 << 19 }, {}, /^warn the Message Content intent is on and not needed/],
    [
      'the application is another',
      {},
      { DISCORD_APPLICATION_ID: `${ID}1` },
      /^error DISCORD_APPLICATION_ID is not .* Write 80351110224678912$/,
    ],
    [
      'commands go elsewhere',
      { interactions_endpoint_url: 'https://x.example' },
      {},
      /^error an Interactions Endpoint URL/,
    ],
  ])('shows that %s', async (_, about, environment, message) => {
    expect(await ask(about, environment)).toContainEqual(expect.stringMatching(message));
  });

  it('is content where threads are followed and the intent is on', async () => {
    const lines = await ask({ flags: 1 << 18 }, { DISCORD_FOLLOW_THREADS: 'true' });
    expect(lines.filter((line) => !line.startsWith('ok'))).toEqual([]);
  });

  it('says what to do about a refused token, and never repeats it', async () => {
    const lines = await ask({}, {}, { status: 401, body: { message: '401: Unauthorized' } });
    expect(lines).toEqual([expect.stringMatching(/^error Discord refuses DISCORD_TOKEN/)]);
    expect(lines.join()).not.toContain('secret');
  });

  it('says when it can not be asked', async () => {
    expect(await ask({}, {}, { status: 500, body: {} })).toEqual([
      expect.stringMatching(/can't be asked \(HTTP 500 and 200\)/),
    ]);
  });
});
