import { describe, expect, it } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/errors.ts';
import { createSlack, type SlackOptions } from '../../../src/platforms/slack/connect.ts';
import { openBot } from '../../chat/open-bot.ts';
import { signed } from './emulator/edge.ts';
import { wordsOf } from './emulator/messages.ts';
import { BOT, CLIENT, SIGNING_SECRET, TEAM } from './emulator/workspace.ts';
import { keepOpen } from './keep-open.ts';
import { basics, openStage, QUIET } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { opened, open } = keepOpen();

describe('requests over HTTP', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
  const post = async (url: string, headers: Readonly<Record<string, string>>, sent = body) => {
    const response = await fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
    });
    return { status: response.status, text: await response.text() };
  };

  it('are taken with a fresh signature, Slack asking whether the address is ours included', async () => {
    const stage = await open('http');
    expect(await post(stage.url(), signed(body))).toEqual({ status: 200, text: '{"challenge":"c-1"}' });
  });

  it.each([
    ['a wrong signature', signed(body, 'another secret')],
    ['a signature of another body', signed(`${body} `)],
    ['a signature that is six minutes old', signed(body, SIGNING_SECRET, 360)],
    ['no signature', {}],
  ])('are refused with %s', async (_, headers) => {
    const stage = await open('http');
    expect(await post(stage.url(), headers)).toMatchObject({ status: 401 });
  });

  it('are refused when they are larger than anything that Slack sends', async () => {
    const stage = await open('http');
    const large = JSON.stringify({ type: 'url_verification', challenge: 'x'.repeat(1_100_000) });
    expect(await post(stage.url(), signed(large), large)).toMatchObject({ status: 413 });
  });

  it('are put off before the door opens and after it closes, while the other pages go on', async () => {
    const stage = await openStage({ mode: 'http' });
    opened.push(stage);
    expect(await post(stage.url(), signed(body))).toMatchObject({ status: 503 });
    await stage.door.start(await openBot());
    expect(await post(stage.url(), signed(body))).toMatchObject({ status: 200 });
    await stage.door.stop();
    expect(await post(stage.url(), signed(body))).toMatchObject({ status: 503 });
    expect(await (await fetch(stage.url())).text()).toBe('the page');
  });
});

describe('the settings', () => {
  const kept = new Map<string, string>();
  const given = (rest: Partial<SlackOptions>): SlackOptions => ({
    ...basics({ mode: 'http', origin: 'http://127.0.0.1:1', log: [], kept }),
    ...rest,
  });

  it.each([
    [{ signingSecret: undefined }, /SLACK_SIGNING_SECRET .* or SLACK_APP_TOKEN/],
    [{ botToken: undefined }, /SLACK_BOT_TOKEN .* or SLACK_CLIENT_ID/],
    [{ clientId: 'c' }, /one of them/],
    [{ botToken: undefined, clientId: 'c' }, /SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, PUBLIC_URL must be set/],
    [
      { botToken: undefined, clientId: 'c', clientSecret: 's', stateSecret: 't' },
      /, PUBLIC_URL|^.*PUBLIC_URL must be set/,
    ],
  ] satisfies [Partial<SlackOptions>, RegExp][])('that make no whole say what to set: %j', (rest, message) => {
    expect(() => createSlack(given(rest))).toThrow(UsageError);
    expect(() => createSlack(given(rest))).toThrow(message);
  });

  it('say that the bot token is refused', async () => {
    const stage = await openStage({ mode: 'http', options: { botToken: 'xoxb-wrong' } });
    opened.push(stage);
    const start = stage.door.start(await openBot());
    await expect(start).rejects.toThrow(/Slack refuses SLACK_BOT_TOKEN \(not_authed\).*"OAuth & Permissions"/);
    expect(stage.door.ready()).toBe(false);
  });

  it('say that the app token is refused', async () => {
    const stage = await openStage({ mode: 'socket' });
    opened.push(stage);
    stage.edge.faults.always('apps.connections.open', { type: 'error', error: 'invalid_auth' });
    await expect(stage.door.start(await openBot())).rejects.toThrow(/Slack refuses SLACK_APP_TOKEN/);
  });

  it('say that Slack can not be reached', async () => {
    const door = createSlack(given({}));
    await expect(door.start(await openBot())).rejects.toThrow(EnvironmentError);
    await door.stop();
  });
});

describe.each(['http', 'socket'] as const)('installing in many workspaces, over %s', (mode) => {
  const oauth: Partial<SlackOptions> = {
    botToken: undefined,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    stateSecret: 'a long state secret',
    publicUrl: 'http://127.0.0.1',
  };
  const installation = (bot: object = {}, rest: object = {}) =>
    JSON.stringify({
      team: { id: TEAM },
      user: { id: 'U1' },
      isEnterpriseInstall: false,
      authVersion: 'v2',
      bot: { token: BOT.token, id: BOT.bot, userId: BOT.user, scopes: ['chat:write'], ...bot },
      ...rest,
    });
  const openWith = async (key?: string, value = installation()) => {
    const values = new Map<string, string>(key === undefined ? [] : [[key, value]]);
    const installations: SlackOptions['installations'] = {
      get: async (one) => values.get(one),
      set: async (one, text) => void values.set(one, text),
      delete: async (one) => void values.delete(one),
      mayRenew: onceEach(),
      mayUse: onceEach(),
    };
    const stage = await open(mode, { options: { ...oauth, installations } });
    return { ...stage, values };
  };
  const workspaceKey = `slack:workspace:${TEAM}`;

  it('goes by two pages, after which the workspace is answered with its own token', async () => {
    const { url, workspace, values, mei, deals, people, seen } = await openWith();
    const page = await fetch(`${url()}/slack/install`);
    expect(page.headers.get('set-cookie')).toMatch(/; SameSite=Lax$/);
    const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';');
    const [, link = ''] = /href="(https:\/\/slack\.com\/oauth[^"]+)"/.exec(await page.text()) ?? [];
    const asked = new URL(link.replaceAll('&amp;', '&')).searchParams;
    expect(asked.get('scope')?.split(',')).toContain('app_mentions:read');
    const form = new URLSearchParams({
      ...Object.fromEntries(asked),
      user_id: mei,
      redirect_uri: asked.get('redirect_uri') ?? '',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const allowed = await workspace.fetch(
      new Request('http://127.0.0.1/oauth/v2/authorize/callback', { method: 'POST', headers, body: form.toString() }),
    );
    const back = new URL(allowed.headers.get('location') ?? '');
    expect(back.pathname).toBe('/slack/oauth_redirect');
    const withoutCookie = await fetch(`${url()}${back.pathname}${back.search}`);
    expect(withoutCookie.ok).toBe(false);
    const done = await fetch(`${url()}${back.pathname}${back.search}`, { headers: { cookie } });
    expect(done.status).toBe(200);
    const again = await fetch(`${url()}${back.pathname}${back.search}`, { headers: { cookie } });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('finished already');
    const token = (JSON.parse(values.get(workspaceKey) ?? '{}') as { bot?: { token?: string } }).bot?.token;
    expect(token).toMatch(/^xoxb-/);
    await people.mention(QUESTION, { channel: deals, user: mei });
    expect(wordsOf((await seen(1))[0]?.blocks)).toContain('[1]');
  });

  it('renews a token that is about to run out, once, and keeps the new one', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + 60;
    const { values, mei, deals, people, seen, edge } = await openWith(
      workspaceKey,
      installation({ token: 'xoxb-old', refreshToken: 'xoxe-old', expiresAt }),
    );
    await Promise.all([1, 2, 3].map(() => people.mention(QUESTION, { channel: deals, user: mei })));
    await seen(3);
    expect(edge.calls.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(1);
    expect(JSON.parse(values.get(workspaceKey) ?? '{}')).toMatchObject({
      bot: { token: BOT.token, refreshToken: 'xoxe-next' },
    });
  });

  it('is renewed by one of two processes, while the other goes on with what it has', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + 600;
    const old = installation({ token: BOT.token, refreshToken: 'xoxe-old', expiresAt });
    const { mei, deals, people, seen, edge, another, until } = await openWith(workspaceKey, old);
    let release = () => {};
    edge.faults.next('oauth.v2.access', { type: 'slow', until: new Promise<void>((resolve) => (release = resolve)) });
    const first = people.mention(QUESTION, { channel: deals, user: mei });
    const renewals = () => edge.calls.filter(({ method }) => method === 'oauth.v2.access').length;
    await until('a renewal', () => renewals() === 1);
    await another(await openBot({ observer: QUIET, newId: () => 'another' }));
    const newest = [...edge.sockets].at(-1);
    if (newest) edge.prefer(newest);
    expect(await people.mention(QUESTION, { channel: deals, user: mei })).toMatchObject({ acknowledged: true });
    await seen(1);
    release();
    expect(await first).toMatchObject({ acknowledged: true });
    await seen(2);
    expect(renewals()).toBe(1);
  });

  it('may be for a whole organisation', async () => {
    const wide = installation({}, { team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true });
    const { mei, deals, people, seen, edge } = await openWith('slack:organisation:E1', wide);
    await people.mention(QUESTION, { channel: deals, user: mei }, { enterprise: 'E1' });
    await seen(1);
    expect(edge.calls.find(({ method }) => method === 'chat.postMessage')?.body['team_id']).toBe(TEAM);
  });

  it.each([
    [{ type: 'app_uninstalled' }, 0],
    [{ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [BOT.user] } }, 0],
    [{ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, 1],
  ])('keeps what is left after %j: %i installations', async (event, left) => {
    const { values, people } = await openWith(workspaceKey);
    await people.event({ ...event, event_ts: people.ts() });
    expect(values.size).toBe(left);
  });

  it('does not answer where it is not installed', async () => {
    const { edge, mei, deals, people } = await openWith();
    const sent = await people.mention(QUESTION, { channel: deals, user: mei });
    expect(mode === 'http' ? sent.status : sent.acknowledged).toBe(mode === 'http' ? 401 : true);
    expect(edge.messages).toEqual([]);
  });

  it('is asked to come again while installations can not be read', async () => {
    const away = {
      get: () => Promise.reject(new Error('away')),
      set: async () => {},
      delete: async () => {},
      mayRenew: async () => true,
      mayUse: async () => true,
    };
    const stage = await openStage({ mode, options: { ...oauth, installations: away } });
    opened.push(stage);
    await stage.door.start(await openBot({ observer: QUIET }));
    stage.edge.patience(500);
    expect((await stage.people.mention(QUESTION, { channel: stage.deals, user: stage.mei })).acknowledged).toBe(false);
  });
});

/** True the first time for each key, as it is for all processes together. */
function onceEach() {
  const seen = new Set<string>();
  return async (key: string) => {
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}
