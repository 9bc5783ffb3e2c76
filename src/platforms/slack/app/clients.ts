import { type Authorize, type AuthorizeResult, webApi } from '@slack/bolt';
import { EnvironmentError, UsageError } from '../../../errors.ts';
import type { Workspace } from './address.ts';
import { reasonOf } from './failure.ts';
import { createRecent } from './recent.ts';

/** Slack's Web API for each workspace that installed the app. */
export interface Clients {
  /** Calls are made once: whoever posts decides what a failure means. Rejects when the app is not installed there. */
  of(workspace: Workspace): Promise<webApi.WebClient>;
}

const TIMEOUT = 10_000;

/** For calls that may be made twice: asking who we are, exchanging codes and tokens. */
export const RETRIED = {
  timeout: TIMEOUT,
  retryConfig: { retries: 2, factor: 2, minTimeout: 300, maxTimeout: 2_000 },
} satisfies webApi.WebClientOptions;

/** For everything else: a post that is repeated blindly would be there twice. */
const ONCE = {
  timeout: TIMEOUT,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
} satisfies webApi.WebClientOptions;

export type ClientsOptions = {
  readonly authorize: Authorize<boolean>;
  readonly shared: webApi.WebClientOptions;
  readonly clock: () => number;
};

export function createClients({ authorize, shared, clock }: ClientsOptions): Clients {
  const made = createRecent<webApi.WebClient>({ most: 500, clock });
  return {
    of: async ({ team, enterprise, orgWide = false }) => {
      const { botToken } = await authorize({ teamId: team, enterpriseId: enterprise, isEnterpriseInstall: orgWide });
      if (botToken === undefined)
        throw new EnvironmentError('slack-token', 'Slack gave no bot token for a workspace. Install the app again.');
      const key = `${team} ${botToken}`;
      const client = made.get(key) ?? new webApi.WebClient(botToken, { ...shared, ...ONCE, teamId: team });
      made.set(key, client);
      return client;
    },
  };
}

/** The authorization of an app that one workspace installed: Slack is asked once who the token belongs to. */
export function authorizeByToken(botToken: string, shared: webApi.WebClientOptions): Authorize<boolean> {
  const client = new webApi.WebClient(botToken, { ...shared, ...RETRIED });
  let known: Promise<AuthorizeResult> | undefined;
  return () => {
    known ??= whoAmI(client, botToken).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** An organisation's token is good for all of its workspaces: then each message says which one it comes from. */
async function whoAmI(client: webApi.WebClient, botToken: string): Promise<AuthorizeResult> {
  const {
    bot_id: botId,
    user_id: botUserId,
    team_id: teamId,
    enterprise_id: enterpriseId,
    is_enterprise_install,
  } = await client.auth.test();
  return {
    botToken,
    ...(botId !== undefined && { botId }),
    ...(botUserId !== undefined && { botUserId }),
    ...(teamId !== undefined && is_enterprise_install !== true && { teamId }),
    ...(enterpriseId !== undefined && { enterpriseId }),
  };
}

const WRONG_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** What to tell the person who starts the bot when Slack does not let it in. */
export function startError(error: unknown, setting: string, page: string): Error {
  const reason = reasonOf(error);
  if (WRONG_TOKEN.has(reason))
    return new UsageError(
      'slack-token',
      `Slack refuses ${setting} (${reason}). Copy it anew from ${page} of your app on api.slack.com/apps.`,
      { cause: error },
    );
  return new EnvironmentError(
    'slack-unreachable',
    `Slack can't be reached (${reason}). Check the network and SLACK_API_URL, then start again.`,
    { cause: error },
  );
}
