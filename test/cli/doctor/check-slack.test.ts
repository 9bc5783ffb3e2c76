import { afterEach, describe, expect, it } from 'vitest';
import { checkSlackRemote, checkSlackSettings } from '../../../src/cli/doctor/check-slack.ts';
import { parseConfig } from '../../../src/config.ts';
import { REQUIRED_SCOPES } from '../../../src/platforms/slack/app/scopes.ts';
import { type Canned, startRemote } from './remote.ts';

const BOT = 'xoxb-1-secret';
const SECRET = '0123456789abcdef0123456789abcdef';
const APP = 'xapp-1-secret';
const GOOD: Canned = {
  body: { ok: true, team: 'Team', user: 'wenda' },
  headers: { 'x-oauth-scopes': REQUIRED_SCOPES.join(',') },
};

let remote: Awaited<ReturnType<typeof startRemote>> | undefined;
afterEach(async () => {
  await remote?.close();
});

async function ask(answers: Readonly<Record<string, Canned>>, patience = 2_000) {
  remote = await startRemote(answers);
  const config = parseConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_API_URL: `${remote.url}/api/` });
  return (await checkSlackRemote(config, patience)).map(({ grade, message }) => `${grade} ${message}`);
}

const settings = (environment: Readonly<Record<string, string>>) =>
  checkSlackSettings(parseConfig(environment)).map(({ grade, message }) => `${grade} ${message}`);

describe('the settings of Slack', () => {
  it('may all be absent', () => {
    expect(settings({})).toEqual(['ok no tokens are set, so its door stays shut']);
  });

  it.each([
    ['Socket Mode', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }],
    ['HTTP', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PUBLIC_URL: 'https://a.example' }],
    [
      'many workspaces',
      {
        SLACK_CLIENT_ID: '1',
        SLACK_CLIENT_SECRET: SECRET,
        SLACK_STATE_SECRET: SECRET,
        SLACK_SIGNING_SECRET: SECRET,
        PUBLIC_URL: 'https://a.example',
      },
    ],
  ])('go together for %s', (_, environment) => {
    expect(settings(environment)).toEqual([]);
  });

  it.each([
    ['an app token alone', { SLACK_APP_TOKEN: APP }, /^error SLACK_BOT_TOKEN is missing/],
    ['a bot token alone', { SLACK_BOT_TOKEN: BOT }, /^error neither SLACK_APP_TOKEN .* nor SLACK_SIGNING_SECRET/],
    [
      'half of OAuth',
      { SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: SECRET },
      /^error SLACK_CLIENT_SECRET and SLACK_STATE_SECRET missing/,
    ],
    ['HTTP without an address', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }, /^warn PUBLIC_URL is not set/],
    [
      'both ways',
      { SLACK_BOT_TOKEN: BOT, SLACK_CLIENT_ID: '1', SLACK_APP_TOKEN: APP },
      /^error SLACK_BOT_TOKEN is for one workspace/,
    ],
  ])('do not go together: %s', (_, environment, message) => {
    expect(settings(environment)).toContainEqual(expect.stringMatching(message));
  });
});

describe('what Slack says', () => {
  it('is good when the tokens work and the scopes are there', async () => {
    expect(await ask({ '/api/auth.test': GOOD, '/api/apps.connections.open': { body: { ok: true } } })).toEqual([
      'ok the bot token is that of wenda in Team',
      'ok the bot token has every scope that it needs',
      'ok threads are followed by mention only: the optional history scopes are not granted',
      'ok the app token opens a socket',
    ]);
    expect(remote?.asked).toEqual([
      { method: 'POST', path: '/api/auth.test', authorization: `Bearer ${BOT}` },
      { method: 'POST', path: '/api/apps.connections.open', authorization: `Bearer ${APP}` },
    ]);
  });

  it('names each missing scope with its reason, and scopes that are too many', async () => {
    const granted = [...REQUIRED_SCOPES.filter((scope) => scope !== 'commands'), 'admin'].join(', ');
    const lines = await ask({
      '/api/auth.test': { ...GOOD, headers: { 'x-oauth-scopes': granted } },
      '/api/apps.connections.open': { body: { ok: true } },
    });
    expect(lines).toContainEqual(expect.stringMatching(/^error the scope commands is missing: for /));
    expect(lines).toContainEqual(expect.stringMatching(/^warn .* not needed: admin\./));
    expect(lines).not.toContain('ok the bot token has every scope that it needs');
  });

  it('says what to do about a refused token, and never repeats it', async () => {
    const lines = await ask({
      '/api/auth.test': { body: { ok: false, error: 'token_revoked' } },
      '/api/apps.connections.open': { body: { ok: false, error: 'not_allowed_token_type' } },
    });
    expect(lines[0]).toBe(
      'error Slack refuses SLACK_BOT_TOKEN (token_revoked). Install the app again and copy the new one',
    );
    expect(lines[1]).toMatch(/^error Slack refuses SLACK_APP_TOKEN \(not_allowed_token_type\)/);
    expect(lines.join()).not.toContain('secret');
  });

  it('says when it can not be asked: no answer, no connection, no sense', async () => {
    expect((await ask({}, 60))[0]).toMatch(/^error http:\/\/127.* can't be asked \(no answer within 0\.06 s\)/);
    const gone = await startRemote({});
    await gone.close();
    const config = parseConfig({ SLACK_BOT_TOKEN: BOT, SLACK_API_URL: gone.url });
    expect((await checkSlackRemote(config, 1_000))[0]?.message).toContain('(ECONNREFUSED)');
    await remote?.close();
    expect((await ask({ '/api/auth.test': { status: 502, body: 'x' } }, 200))[0]).toContain('(HTTP 502)');
  });
});
