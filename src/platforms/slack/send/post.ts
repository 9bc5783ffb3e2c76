import { z } from 'zod';
import { WendaError } from '../../../errors.ts';
import type { Aside, Gates } from '../../gates.ts';
import type { Address } from '../app/address.ts';
import type { Clients } from '../app/clients.ts';
import { RESPOND_FAILED } from '../app/failure.ts';
import type { SlackMessage } from '../render/render.ts';
import { LimitedResponse } from './patience.ts';

/** Ways to put a message in front of people. Each one rejects when Slack did not take it; a limit of Slack's is waited out. */
export interface Post {
  /** For all in the channel or thread. */
  open(address: Address, message: SlackMessage, options?: OpenOptions): Promise<void>;
  /** For one person in a channel of which the bot is a member. */
  whisper(address: Address, message: SlackMessage, aside?: Aside): Promise<void>;
  /** Through the address's `response_url`. */
  respond(address: Address, message: SlackMessage, options: RespondOptions): Promise<void>;
  /** Takes the message with the pressed button away. */
  remove(address: Address, aside?: Aside): Promise<void>;
}

export type OpenOptions = {
  /** Marks the message, so that it is found again after an interruption. */
  readonly delivery?: string;
  /** How limits are waited out. */
  readonly aside?: Aside;
};

export type RespondOptions = { readonly to: 'asker' | 'all'; readonly aside?: Aside };

export type PostParts = { readonly clients: Clients; readonly gates: Gates };

/** The kind of the messages' metadata. */
export const ANSWER_EVENT = 'wenda_answer';
const TIMEOUT = 10_000;

/** Slack limits posts by channel, and messages through each `response_url`. https://docs.slack.dev/apis/web-api/rate-limits */
export function createPost({ clients, gates }: PostParts): Post {
  return {
    open: (address, { text, blocks }, { delivery, aside } = {}) =>
      gates.pass(
        keyOf('post', address),
        async () => {
          const client = await clients.of(address.workspace);
          await client.chat.postMessage({
            channel: address.channel,
            text,
            blocks: [...blocks],
            unfurl_links: false,
            unfurl_media: false,
            ...(address.thread !== undefined && { thread_ts: address.thread }),
            ...(delivery !== undefined && { metadata: { event_type: ANSWER_EVENT, event_payload: { delivery } } }),
          });
        },
        aside,
      ),
    whisper: (address, { text, blocks }, aside) =>
      gates.pass(
        keyOf('whisper', address),
        async () => {
          const { workspace, channel, user, thread, nested } = address;
          const client = await clients.of(workspace);
          const place = { channel, user, ...(thread !== undefined && nested && { thread_ts: thread }) };
          await client.chat.postEphemeral({ ...place, text, blocks: [...blocks] });
        },
        aside,
      ),
    respond: (address, { text, blocks }, { to, aside }) =>
      gates.pass(
        keyOf('respond', address),
        () =>
          send(address, {
            text,
            blocks,
            response_type: to === 'all' ? 'in_channel' : 'ephemeral',
            replace_original: to === 'asker' && address.replaces === true,
            unfurl_links: false,
            unfurl_media: false,
            ...(address.thread !== undefined && (to === 'all' || address.nested) && { thread_ts: address.thread }),
          }),
        aside,
      ),
    remove: (address, aside) =>
      gates.pass(keyOf('respond', address), () => send(address, { delete_original: true }), aside),
  };
}

/** What one limit of Slack's is about. */
function keyOf(way: 'post' | 'whisper' | 'respond', { workspace, channel, responseUrl }: Address): string {
  return way === 'respond' ? `${way} ${responseUrl}` : `${way} ${workspace.team} ${channel}`;
}

const refusalSchema = z.object({ ok: z.literal(false), error: z.string() });

async function send({ responseUrl }: Address, body: Readonly<Record<string, unknown>>): Promise<void> {
  if (responseUrl === undefined)
    throw new WendaError(RESPOND_FAILED, 'There is no response_url to answer on.', { value: 404 });
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const said = await response.text();
  if (response.status === 429) throw new LimitedResponse(Number(response.headers.get('retry-after') ?? 1));
  if (!response.ok) throw refused(`status ${response.status}`, response.status);
  const refusal = refusalSchema.safeParse(jsonOr(said)).data;
  if (refusal) throw refused(refusal.error, 400);
}

function refused(reason: string, status: number): WendaError {
  return new WendaError(RESPOND_FAILED, `Slack did not take an answer on its response_url: ${reason}.`, {
    value: status,
  });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
