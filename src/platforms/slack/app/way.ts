import { UsageError } from '../../../errors.ts';

/** What the settings give of the Slack app, all of it optional by itself. */
export type SlackSecrets = {
  readonly botToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  readonly appToken?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly stateSecret?: string | undefined;
  /** Address under which others reach this process, such as `https://wenda.example.com`. */
  readonly publicUrl?: string | undefined;
};

/** How Slack's messages come in. */
export type Entrance =
  | { readonly type: 'http'; readonly signingSecret: string }
  | { readonly type: 'socket'; readonly appToken: string };

/** For whom the app is installed. */
export type Access =
  | { readonly type: 'token'; readonly botToken: string }
  | {
      readonly type: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly publicUrl: string;
    };

export type Way = { readonly entrance: Entrance; readonly access: Access };

/** The way that the secrets make together; throws a UsageError that says what is missing or too much. */
export function readWay(secrets: SlackSecrets): Way {
  return { entrance: readEntrance(secrets), access: readAccess(secrets) };
}

function readEntrance({ appToken, signingSecret }: SlackSecrets): Entrance {
  if (appToken !== undefined) return { type: 'socket', appToken };
  if (signingSecret !== undefined) return { type: 'http', signingSecret };
  throw wrong(
    'Slack has no way in. Set SLACK_SIGNING_SECRET ("Basic Information") for HTTP, or SLACK_APP_TOKEN (xapp-…) for Socket Mode.',
  );
}

function readAccess({ botToken, clientId, clientSecret, stateSecret, publicUrl }: SlackSecrets): Access {
  const oauth = { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret };
  const given = Object.values(oauth).some((value) => value !== undefined);
  if (botToken !== undefined && given)
    throw wrong('SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many. Set one of them.');
  if (botToken !== undefined) return { type: 'token', botToken };
  if (!given)
    throw wrong(
      'Slack is not installed anywhere. Set SLACK_BOT_TOKEN (xoxb-…) for one workspace, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET for many.',
    );
  if (clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined && publicUrl !== undefined)
    return { type: 'oauth', clientId, clientSecret, stateSecret, publicUrl };
  const missing = Object.entries({ ...oauth, PUBLIC_URL: publicUrl }).flatMap(([name, value]) => (value ? [] : [name]));
  throw wrong(`To install Slack in many workspaces, ${missing.join(', ')} must be set too.`);
}

function wrong(message: string): UsageError {
  return new UsageError('slack-settings', message);
}
