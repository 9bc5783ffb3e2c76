import { z } from 'zod';
import type { Config } from '../../config.ts';
import { OPTIONAL_SCOPES, SCOPES } from '../../platforms/slack/app/scopes.ts';
import { callApi } from './call-api.ts';
import { type Finding, findingsOn } from './finding.ts';

const { ok, warn, error } = findingsOn('Slack');

/** Whether the settings of Slack go together. */
export function checkSlackSettings(config: Config): readonly Finding[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing, SLACK_CLIENT_ID: client } = config;
  const { SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: state, PUBLIC_URL } = config;
  const oauth = { SLACK_CLIENT_ID: client, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: state };
  const missing = Object.entries(oauth).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const manyWorkspaces = missing.length < 3;
  if (!bot && !app && !signing && !manyWorkspaces) return [ok('no tokens are set, so its door stays shut')];
  const findings: Finding[] = [];
  if (manyWorkspaces && missing.length > 0)
    findings.push(error(`${missing.join(' and ')} missing. For many workspaces set all three, for one workspace none`));
  if (bot && manyWorkspaces)
    findings.push(error('SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID for many. Take one of them away'));
  if (!bot && !manyWorkspaces)
    findings.push(
      error('SLACK_BOT_TOKEN is missing. It stands under OAuth & Permissions of your app and begins with xoxb-'),
    );
  if (!app && !signing)
    findings.push(
      error(
        'neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is set. Set one, or no message arrives',
      ),
    );
  if (app && signing) findings.push(ok('SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: Socket Mode is used'));
  const needsAddress = manyWorkspaces || (!app && signing !== undefined);
  if (needsAddress && PUBLIC_URL === undefined)
    findings.push(
      warn('PUBLIC_URL is not set, and Slack must reach this bot. Set it to the https address of the page'),
    );
  return findings;
}

const authSchema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
});

/** Whether Slack takes the tokens, and the bot token has the scopes that it needs. */
export async function checkSlackRemote(config: Config, patience: number): Promise<readonly Finding[]> {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL = 'https://slack.com/api/' } = config;
  const base = SLACK_API_URL.endsWith('/') ? SLACK_API_URL : `${SLACK_API_URL}/`;
  const call = (method: string, token: string) =>
    callApi(base + method, { method: 'POST', authorization: `Bearer ${token}`, patience });
  const findings: Finding[] = [];
  if (SLACK_BOT_TOKEN !== undefined) {
    const { status, fault, body, header } = await call('auth.test', SLACK_BOT_TOKEN);
    const said = authSchema.safeParse(body);
    if (fault !== undefined || !said.success) findings.push(error(unreachable(base, fault, status)));
    else if (!said.data.ok) findings.push(error(refused('SLACK_BOT_TOKEN', said.data.error)));
    else
      findings.push(
        ok(`the bot token is that of ${said.data.user ?? 'a bot'} in ${said.data.team ?? 'a workspace'}`),
        ...checkScopes(header('x-oauth-scopes')),
      );
  }
  if (SLACK_APP_TOKEN !== undefined) {
    const { status, fault, body } = await call('apps.connections.open', SLACK_APP_TOKEN);
    const said = authSchema.safeParse(body);
    if (fault !== undefined || !said.success) findings.push(error(unreachable(base, fault, status)));
    else if (!said.data.ok) findings.push(error(refused('SLACK_APP_TOKEN', said.data.error)));
    else findings.push(ok('the app token opens a socket'));
  }
  return findings;
}

/** `granted`: the scopes of the token with commas between them, as Slack sends them with each answer. */
function checkScopes(granted: string | null): readonly Finding[] {
  if (granted === null)
    return [warn('Slack did not say which scopes the bot token has. Compare them with docs/slack.md')];
  const has = new Set(granted.split(',').map((scope) => scope.trim()));
  const missing = SCOPES.filter(({ scope, optional }) => !optional && !has.has(scope));
  const unused = [...has].filter((scope) => scope !== '' && !SCOPES.some((one) => one.scope === scope));
  const findings = missing.map(({ scope, reason }) =>
    error(`the scope ${scope} is missing: ${reason}. Add it under OAuth & Permissions and install the app again`),
  );
  if (missing.length === 0) findings.push(ok('the bot token has every scope that it needs'));
  if (OPTIONAL_SCOPES.some((scope) => !has.has(scope)))
    findings.push(ok('threads are followed by mention only: the optional history scopes are not granted'));
  if (unused.length > 0)
    findings.push(warn(`the bot token may also do what is not needed: ${unused.join(', ')}. Take those scopes away`));
  return findings;
}

function unreachable(base: string, fault: string | undefined, status: number): string {
  const why = fault ?? (status === 200 ? 'what answers there is not Slack' : `HTTP ${status}`);
  return `${base} can't be asked (${why}). Check the network and SLACK_API_URL, or use --offline`;
}

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  invalid_auth: 'Copy it again from the page of your app',
  not_allowed_token_type:
    'It is a token of another kind: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-',
  missing_scope: 'Give it the scope connections:write',
  token_expired: 'Make a new one; a token that rotates goes with SLACK_CLIENT_ID',
  token_revoked: 'Install the app again and copy the new one',
  account_inactive: 'The app was removed from its workspace. Install it again and copy the new token',
};

function refused(name: string, code = 'unknown'): string {
  return `Slack refuses ${name} (${code}). ${WHAT_TO_DO[code] ?? 'Look the code up on docs.slack.dev'}`;
}
