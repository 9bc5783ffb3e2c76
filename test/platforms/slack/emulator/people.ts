import { randomUUID } from 'node:crypto';
import type { Edge, Sent } from './edge.ts';
import { buttonIn, type Seen } from './messages.ts';
import { APP, BOT, TEAM } from './workspace.ts';

export type Place = { readonly channel: string; readonly user: string; readonly thread?: string };
export type EventOptions = { readonly retry?: number; readonly external?: boolean; readonly enterprise?: string };

/** What people do in the emulated Slack; each act gives how the bot took it. */
export type People = {
  /** A new time stamp, as Slack gives each message. */
  ts(): string;
  event(event: Readonly<Record<string, unknown>>, options?: EventOptions): Promise<Sent>;
  mention(text: string, place: Place & { readonly ts?: string }, options?: EventOptions): Promise<Sent>;
  direct(text: string, place: Place & { readonly ts?: string }, options?: EventOptions): Promise<Sent>;
  command(text: string, place: Place): Promise<Sent>;
  shortcut(
    text: string,
    place: Place & { readonly ts: string },
    message?: Readonly<Record<string, unknown>>,
  ): Promise<Sent>;
  press(message: Seen, action: string, by: string, index?: number, at?: string): Promise<Sent>;
  pressHome(action: Readonly<Record<string, unknown>>, by: string, metadata?: string): Promise<Sent>;
  submit(view: Readonly<Record<string, unknown>>, by: string): Promise<Sent>;
};

let time = 1_790_000_000;

export function createPeople(edge: Edge): People {
  const ts = () => {
    time += 1;
    return `${time}.000100`;
  };
  const event: People['event'] = (inner, { retry = 0, external = false, enterprise } = {}) =>
    edge.send({
      type: 'events_api',
      retry,
      payload: {
        token: 'verification',
        team_id: TEAM,
        ...(enterprise !== undefined && { enterprise_id: enterprise }),
        api_app_id: APP,
        type: 'event_callback',
        event_id: `Ev${randomUUID()}`,
        event_time: time,
        authorizations: [
          {
            enterprise_id: enterprise ?? null,
            team_id: TEAM,
            user_id: BOT.user,
            is_bot: true,
            is_enterprise_install: enterprise !== undefined,
          },
        ],
        is_ext_shared_channel: external,
        event: inner,
      },
    });
  const message = (text: string, { channel, user, thread, ts: at = ts() }: Place & { readonly ts?: string }) => ({
    user,
    text,
    ts: at,
    channel,
    event_ts: at,
    team: TEAM,
    ...(thread !== undefined && { thread_ts: thread }),
  });
  const interactive = (payload: Readonly<Record<string, unknown>>, user: string) =>
    edge.send({
      type: 'interactive',
      payload: {
        team: { id: TEAM, domain: 'emulate' },
        user: { id: user, name: 'someone', team_id: TEAM },
        api_app_id: APP,
        token: 'verification',
        ...payload,
      },
    });
  return {
    ts,
    event,
    mention: (text, place, options) =>
      event({ type: 'app_mention', ...message(`<@${BOT.user}> ${text}`, place) }, options),
    direct: (text, place, options) => event({ type: 'message', channel_type: 'im', ...message(text, place) }, options),
    command: (text, { channel, user }) =>
      edge.send({
        type: 'slash_commands',
        payload: {
          token: 'verification',
          command: '/wenda',
          text,
          response_url: edge.responseUrl({ channel, user }),
          trigger_id: randomUUID(),
          user_id: user,
          user_name: 'someone',
          team_id: TEAM,
          team_domain: 'emulate',
          channel_id: channel,
          channel_name: 'somewhere',
          api_app_id: APP,
        },
      }),
    shortcut: (text, { channel, user, ts: at, thread }, more = {}) =>
      interactive(
        {
          type: 'message_action',
          callback_id: 'answer_this',
          trigger_id: randomUUID(),
          response_url: edge.responseUrl({ channel, user }),
          message_ts: at,
          action_ts: ts(),
          channel: { id: channel, name: 'somewhere' },
          message: { type: 'message', user, ts: at, text, ...(thread !== undefined && { thread_ts: thread }), ...more },
        },
        user,
      ),
    press: (seen, action, by, index = 0, at = ts()) => {
      const { action_id, value } = buttonIn(seen.blocks, action, index);
      const thread = seen.thread === undefined ? {} : { thread_ts: seen.thread };
      return interactive(
        {
          type: 'block_actions',
          trigger_id: randomUUID(),
          response_url: edge.responseUrl({ channel: seen.channel, user: by, original: seen.ts }),
          channel: { id: seen.channel, name: 'somewhere' },
          container: {
            type: 'message',
            message_ts: seen.ts,
            channel_id: seen.channel,
            is_ephemeral: seen.to !== undefined,
            ...thread,
          },
          ...(seen.to === undefined && { message: { type: 'message', ts: seen.ts, ...thread } }),
          actions: [{ type: 'button', action_id, value, action_ts: at, block_id: 'b' }],
        },
        by,
      );
    },
    pressHome: (action, by, metadata = '') =>
      interactive(
        {
          type: 'block_actions',
          trigger_id: randomUUID(),
          container: { type: 'view', view_id: 'V1' },
          view: { id: 'V1', type: 'home', private_metadata: metadata },
          actions: [{ type: 'button', action_ts: ts(), block_id: 'b', ...action }],
        },
        by,
      ),
    submit: (view, by) => interactive({ type: 'view_submission', trigger_id: randomUUID(), view }, by),
  };
}
