import { ApplicationCommandUpdateRequestSchema, ModalInteractionCallbackRequestDataSchema } from 'discord-api-spec/zod';
import { z } from 'zod';
import { problemsOf } from './check-message.ts';
import { Refusal } from './fault.ts';
import type { ServerState, StoredInteraction, StoredMessage } from './state.ts';
import { CHANNELS, directChannelOf, IDS, personOf, THREADS, UNTOLD, USERS } from './world.ts';

export type RestRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

export type RestParts = {
  readonly state: ServerState;
  /** Told of a message that was posted, as the gateway tells everybody. */
  readonly onPosted: (message: StoredMessage) => void;
};

type Route = readonly [RegExp, (match: readonly string[], request: RestRequest, parts: RestParts) => unknown];

const ROUTES: readonly Route[] = [
  [/^GET \/channels\/(\d+)$/, ([, id = '']) => channelPayload(id)],
  [/^POST \/channels\/(\d+)\/messages$/, ([, id = ''], { body }, parts) => postMessage(id, body, parts)],
  [/^GET \/channels\/(\d+)\/messages$/, ([, id = ''], { query }, parts) => listMessages(id, query, parts)],
  [/^GET \/channels\/(\d+)\/messages\/(\d+)$/, ([, channel = '', id = ''], _, parts) => messageOf(channel, id, parts)],
  [/^POST \/channels\/(\d+)\/typing$/, () => undefined],
  [/^POST \/users\/@me\/channels$/, (_, { body }) => openDirect(body)],
  [
    /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
    ([, , token = ''], { body }, parts) => callback(token, body, parts),
  ],
  [
    /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    ([, token = ''], { body }, parts) => editOriginal(token, body, parts),
  ],
  [/^POST \/webhooks\/\d+\/([^/]+)$/, ([, token = ''], { body }, parts) => followUp(token, body, parts)],
  [
    /^GET \/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
    ([, guild = ''], _, { state }) => state.commands.get(guild) ?? [],
  ],
  [
    /^PUT \/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
    ([, guild = ''], { body }, parts) => overwrite(guild, body, parts),
  ],
  [/^GET \/applications\/@me$/, () => ({ id: IDS.application, name: 'wenda', flags: 0 })],
];

/** Does what Discord does with a request; throws a Refusal as Discord refuses. */
export function answerRest(request: RestRequest, parts: RestParts): unknown {
  const line = `${request.method} ${request.path}`;
  for (const [pattern, act] of ROUTES) {
    const match = pattern.exec(line);
    if (match) return act(match, request, parts);
  }
  parts.state.problems.push(`unknown route: ${line}`);
  throw new Refusal(404, 0, '404: Not Found');
}

const KNOWN = new Set([
  'flags',
  'tts',
  'components',
  'allowed_mentions',
  'message_reference',
  'nonce',
  'enforce_nonce',
  'attachments',
]);

function check(body: unknown, kind: Parameters<typeof problemsOf>[1], { problems }: ServerState): void {
  problems.push(...problemsOf(body, kind));
  for (const key of Object.keys(z.record(z.string(), z.unknown()).parse(body)))
    if (!KNOWN.has(key)) problems.push(`unknown property ${key}`);
}

const createSchema = z.looseObject({
  nonce: z.string().optional(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z.object({ message_id: z.string() }).optional(),
});

function postMessage(channel: string, body: unknown, { state, onPosted }: RestParts): object {
  check(body, 'create', state);
  const { nonce, enforce_nonce, message_reference: reference, ...rest } = createSchema.parse(body);
  if (channel.startsWith('6') && state.closed.has(personOf(channel)))
    throw new Refusal(403, 50007, 'Cannot send messages to this user');
  if (state.forbidden.has(channel)) throw new Refusal(403, 50013, 'Missing Permissions');
  if (reference && state.hidden.has(channel))
    throw new Refusal(400, 160002, 'Cannot reply without permission to read message history');
  if (reference && !state.messages.some(({ id }) => id === reference.message_id))
    throw new Refusal(400, 50035, 'Invalid Form Body', {
      message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    });
  const key = `${channel} ${nonce}`;
  const same = state.nonces.get(key);
  if (same && enforce_nonce) return messagePayload(same);
  const message: StoredMessage = {
    id: state.nextId(),
    channel_id: channel,
    author: IDS.application,
    body: rest,
    reference: reference?.message_id,
    ephemeral: false,
  };
  state.messages.push(message);
  if (nonce !== undefined) state.nonces.set(key, message);
  onPosted(message);
  return messagePayload(message);
}

function listMessages(channel: string, query: URLSearchParams, { state }: RestParts): readonly object[] {
  if (state.hidden.has(channel)) throw new Refusal(403, 50001, 'Missing Access');
  const after = query.get('after') ?? '';
  return state.messages
    .filter((one) => one.channel_id === channel && !one.ephemeral && one.id > after)
    .slice(-Number(query.get('limit') ?? 50))
    .reverse()
    .map(messagePayload);
}

function messageOf(channel: string, id: string, { state }: RestParts): object {
  if (state.hidden.has(channel)) throw new Refusal(403, 50001, 'Missing Access');
  const found = state.messages.find((one) => one.channel_id === channel && one.id === id && !one.ephemeral);
  if (!found) throw new Refusal(404, 10008, 'Unknown Message');
  return messagePayload(found);
}

function openDirect(body: unknown): object {
  const { recipient_id } = z.object({ recipient_id: z.string() }).parse(body);
  return { id: directChannelOf(recipient_id), type: 1, recipients: [USERS[recipient_id]] };
}

const callbackSchema = z.object({ type: z.number(), data: z.unknown().optional() });

function callback(token: string, body: unknown, { state }: RestParts): undefined {
  const { type, data } = callbackSchema.parse(body);
  checkCallback(type, data, state);
  const interaction = state.interactions.get(token);
  if (!interaction || interaction.late) throw new Refusal(404, 10062, 'Unknown interaction');
  if (interaction.callback) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
  interaction.callback = { type, data };
  if (type === 4) addReply(interaction, data, state);
  return undefined;
}

function checkCallback(type: number, data: unknown, state: ServerState): void {
  if (type === 4 || type === 7) check(data, 'callback', state);
  if (type === 5 && (z.object({ flags: z.number() }).parse(data).flags & ~64) !== 0)
    state.problems.push('a deferral may only be ephemeral');
  if (type === 8) {
    const { choices } = z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }).parse(data);
    if (choices.length > 25) state.problems.push('more than 25 choices');
    for (const { name, value } of choices)
      if (name.length < 1 || name.length > 100 || value.length > 100)
        state.problems.push(`a choice out of bounds: ${name}`);
  }
  if (type === 9) {
    const parsed = z.safeParse(ModalInteractionCallbackRequestDataSchema, data);
    if (!parsed.success) state.problems.push(`modal: ${JSON.stringify(parsed.error.issues)}`);
  }
}

function known(token: string, { interactions }: ServerState): StoredInteraction {
  const interaction = interactions.get(token);
  if (!interaction?.callback) throw new Refusal(404, 10015, 'Unknown Webhook');
  if (interaction.expired) throw new Refusal(401, 50027, 'Invalid Webhook Token');
  return interaction;
}

/** The first message of an interaction: the promised one, or the one that was pressed on. */
function editOriginal(token: string, body: unknown, { state }: RestParts): object {
  check(body, 'edit', state);
  const interaction = known(token, state);
  const pressed = interaction.callback?.type === 6 ? interaction.message : undefined;
  const original = pressed ?? state.messages.find((one) => one.token === token);
  if (!original) return addReply(interaction, body, state);
  original.body = z.looseObject({}).parse(body);
  return messagePayload(original);
}

function followUp(token: string, body: unknown, { state }: RestParts): object {
  check(body, 'webhook', state);
  return addReply(known(token, state), body, state);
}

/** What is deferred decides whether the first message is private; a later one says so itself. */
function addReply({ token, channel, callback: given }: StoredInteraction, body: unknown, state: ServerState): object {
  const flags = (value: unknown) => z.object({ flags: z.number().default(0) }).safeParse(value).data?.flags ?? 0;
  const isFirst = !state.messages.some((one) => one.token === token) && given?.type === 5;
  const message: StoredMessage = {
    id: state.nextId(),
    channel_id: channel,
    author: IDS.application,
    body: z.looseObject({}).parse(body),
    ephemeral: ((isFirst ? flags(given?.data) : flags(body)) & 64) !== 0,
    token,
  };
  state.messages.push(message);
  return messagePayload(message);
}

function overwrite(guild: string, body: unknown, { state }: RestParts): readonly object[] {
  const commands = z.array(z.looseObject({ name: z.string() })).parse(body);
  for (const command of commands) {
    // A string in Discord's documentation, a number in its OpenAPI document; it takes both.
    const permissions = command['default_member_permissions'];
    const given = {
      ...command,
      ...(typeof permissions === 'string' && { default_member_permissions: Number(permissions) }),
    };
    const parsed = z.safeParse(ApplicationCommandUpdateRequestSchema, given);
    if (!parsed.success)
      state.problems.push(`command ${command.name}: ${JSON.stringify(parsed.error.issues).slice(0, 400)}`);
  }
  const kept = commands.map((command) => ({
    default_member_permissions: null,
    nsfw: false,
    ...command,
    id: state.nextId(),
    application_id: IDS.application,
    version: state.nextId(),
  }));
  state.commands.set(guild, kept);
  return kept;
}

function channelPayload(id: string): object {
  const found = [...CHANNELS, ...THREADS, ...UNTOLD].find((one) => one.id === id);
  if (!found) throw new Refusal(404, 10003, 'Unknown Channel');
  return found;
}

/** A message as Discord shows it. */
export function messagePayload({ id, channel_id, author, body, reference, ephemeral }: StoredMessage): object {
  const { flags = 0 } = z.object({ flags: z.number().optional() }).parse(body);
  return {
    type: reference === undefined ? 0 : 19,
    content: '',
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    pinned: false,
    ...body,
    id,
    channel_id,
    author: USERS[author],
    flags: ephemeral ? flags | 64 : flags,
    ...(reference !== undefined && { message_reference: { type: 0, message_id: reference, channel_id } }),
  };
}
