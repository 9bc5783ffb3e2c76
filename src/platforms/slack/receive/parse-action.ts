import { z } from 'zod';
import type { Address, Workspace } from '../app/address.ts';
import { DOOR } from './desk.ts';

const bodySchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      type: z.string().optional(),
      message_ts: z.string().optional(),
      channel_id: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().default(false),
      view_id: z.string().optional(),
    })
    .default({ is_ephemeral: false }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ private_metadata: z.string().default('') }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string().default('0'),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_conversation: z.string().nullish(),
        selected_conversations: z.array(z.string()).optional(),
      }),
    )
    .min(1),
});

/** A pressed button or a choice in a list. */
export type Pressed = {
  readonly action: string;
  readonly value: string | undefined;
  /** Channels that were chosen in a list of them. */
  readonly chosen: readonly string[];
  readonly user: string;
  readonly trigger: string | undefined;
  /** Ids of the press: another press within ten seconds shares one of them, so that a double click counts once. */
  readonly id: string;
  readonly alike: string;
  readonly address: Address;
  /** What the App Home keeps with itself. */
  readonly metadata: string;
};

const TEN_SECONDS = 10;

/** What was pressed, and where an answer to it goes: privately where only the person sees the message, else in its thread. */
export function pressedIn(body: unknown, workspace: Workspace): Pressed | undefined {
  const { success, data } = bodySchema.safeParse(body);
  const action = data?.actions[0];
  if (!success || !action) return undefined;
  const { user, container, trigger_id, view } = data;
  const place = container.message_ts ?? container.view_id ?? '';
  const moment = Math.floor(Number(action.action_ts) / TEN_SECONDS);
  const idAt = (at: number) => `${DOOR}:${workspace.team}:press:${place}:${action.action_id}:${user.id}:${at}`;
  const { selected_conversation: one, selected_conversations: many = [] } = action;
  return {
    action: action.action_id,
    value: action.value ?? action.selected_option?.value,
    chosen: typeof one === 'string' ? [one] : many,
    user: user.id,
    trigger: trigger_id,
    id: idAt(moment),
    alike: idAt(moment + 1),
    address: addressOf(data, workspace),
    metadata: view?.private_metadata ?? '',
  };
}

/** A press in the App Home, where there is no channel, is answered in the direct messages with the person. */
function addressOf(
  { user, channel, container, message, response_url }: z.output<typeof bodySchema>,
  workspace: Workspace,
): Address {
  const where = channel?.id ?? container.channel_id;
  if (where === undefined) return { way: 'open', workspace, user: user.id, channel: user.id };
  const nested = container.thread_ts ?? message?.thread_ts;
  const thread = nested ?? (container.is_ephemeral ? undefined : container.message_ts);
  return {
    way: container.is_ephemeral ? 'private' : 'open',
    workspace,
    user: user.id,
    channel: where,
    ...(thread !== undefined && { thread, nested: nested !== undefined }),
    ...(response_url !== undefined && { responseUrl: response_url }),
  };
}
