import { createHmac } from 'node:crypto';
import type { Pool } from 'undici';
import { WORKSPACE } from './workspace.ts';

const EVENTS_PATH = '/slack/events';

/** The status of Slack's event at the bot; 0 when it could not be reached. */
export async function postEvent(pool: Pool, event: SlackEvent): Promise<number> {
  const body = JSON.stringify(wrapped(event));
  const headers = { 'content-type': 'application/json', ...signatureOf(body, Math.floor(Date.now() / 1000)) };
  try {
    const response = await pool.request({ method: 'POST', path: EVENTS_PATH, headers, body });
    await response.body.dump();
    return response.statusCode;
  } catch {
    return 0;
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signatureOf(body: string, seconds: number): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', WORKSPACE.signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` };
}

export type SlackEvent = { readonly event_ts: string; readonly [field: string]: unknown };

export type Mention = { readonly ts: string; readonly channel: number; readonly text: string };

export const channelId = (channel: number) => `C${channel}`;

/** Somebody mentions the bot, in a channel of their own. */
export function mention(said: Mention): SlackEvent {
  return { type: 'app_mention', channel: channelId(said.channel), ...message(said), event_ts: said.ts };
}

/** Somebody puts other words in the place of such a mention. */
export function edit(said: Mention, text: string): SlackEvent {
  const at = laterThan(said.ts);
  return {
    type: 'message',
    subtype: 'message_changed',
    channel: channelId(said.channel),
    channel_type: 'channel',
    message: { type: 'message', ...message({ ...said, text }), edited: { user: userId(said.channel), ts: at } },
    previous_message: { type: 'message', ...message(said) },
    ts: at,
    event_ts: at,
  };
}

export function deletion(said: Mention): SlackEvent {
  const at = laterThan(said.ts);
  return {
    type: 'message',
    subtype: 'message_deleted',
    channel: channelId(said.channel),
    channel_type: 'channel',
    deleted_ts: said.ts,
    previous_message: { type: 'message', ...message(said) },
    ts: at,
    event_ts: at,
  };
}

function message({ ts, channel, text }: Mention) {
  return { user: userId(channel), text: `<@${WORKSPACE.botUser}> ${text}`, ts, team: WORKSPACE.team };
}

function userId(channel: number): string {
  return `U${channel}`;
}

function laterThan(ts: string): string {
  return `${ts.slice(0, -1)}9`;
}

function wrapped(event: SlackEvent): object {
  const { team, app, botUser } = WORKSPACE;
  return {
    type: 'event_callback',
    team_id: team,
    api_app_id: app,
    event_id: `Ev${event.event_ts}`,
    event_time: Number.parseInt(event.event_ts, 10),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
  };
}
