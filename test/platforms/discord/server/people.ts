import type { DiscordServer } from './discord-server.ts';
import { messagePayload } from './rest.ts';
import type { StoredInteraction, StoredMessage } from './state.ts';
import { directChannelOf, IDS, USERS } from './world.ts';

export type SayOptions = {
  readonly user?: string;
  /** Where; without it the person writes to the bot directly. */
  readonly channel?: string;
  readonly mentions?: readonly string[];
  readonly roles?: readonly string[];
  /** The message that this one answers. */
  readonly replyTo?: StoredMessage;
  readonly webhook?: boolean;
  readonly type?: number;
  /** How often the gateway tells of it. */
  readonly times?: number;
  /** Further fields of the message. */
  readonly more?: Readonly<Record<string, unknown>>;
};

/** A person says something; gives the message's id. */
export function say(server: DiscordServer, content: string, options: SayOptions = {}): string {
  const { user = IDS.person, channel } = options;
  const message: StoredMessage = {
    id: server.state.nextId(),
    channel_id: channel ?? directChannelOf(user),
    author: user,
    body: { content },
    ephemeral: false,
  };
  server.state.messages.push(message);
  server.gateway.dispatch('MESSAGE_CREATE', spoken(message, options), options.times);
  return message.id;
}

/** The bot is mentioned in a channel. */
export function mention(server: DiscordServer, content: string, options: SayOptions = {}): string {
  return say(server, `<@${IDS.application}> ${content}`, {
    channel: IDS.channel,
    mentions: [IDS.application],
    ...options,
  });
}

let edits = 0;

/** A person changes what they said. */
export function edit(server: DiscordServer, id: string, content: string, options: SayOptions = {}): void {
  const message = server.state.messages.find((one) => one.id === id);
  if (!message) throw new Error(`no message ${id}`);
  message.body = { content };
  edits += 1;
  server.gateway.dispatch('MESSAGE_UPDATE', {
    ...spoken(message, options),
    edited_timestamp: new Date(Date.UTC(2026, 10, 24) + edits * 1_000).toISOString(),
  });
}

export function remove(server: DiscordServer, id: string): void {
  const at = server.state.messages.findIndex((one) => one.id === id);
  const [message] = server.state.messages.splice(at, 1);
  const guild = message?.channel_id.startsWith('6') ? {} : { guild_id: IDS.guild };
  server.gateway.dispatch('MESSAGE_DELETE', { id, channel_id: message?.channel_id, ...guild });
}

function spoken(
  message: StoredMessage,
  { mentions = [], roles = [], replyTo, webhook, type, more = {} }: SayOptions,
): object {
  const isDirect = message.channel_id.startsWith('6');
  return {
    ...messagePayload(message),
    mentions: mentions.map((id) => USERS[id]),
    mention_roles: roles,
    type: type ?? (replyTo ? 19 : 0),
    ...(replyTo && {
      referenced_message: messagePayload(replyTo),
      message_reference: { type: 0, message_id: replyTo.id, channel_id: replyTo.channel_id },
    }),
    ...(webhook && { webhook_id: IDS.otherBot }),
    ...(isDirect ? { channel_type: 1 } : { guild_id: IDS.guild, member: { roles: [] } }),
    ...more,
  };
}

export type ActOptions = {
  readonly user?: string;
  /** Where; without it in the bot's direct messages. */
  readonly channel?: string;
  readonly locale?: string;
  /** The person may manage the server. */
  readonly manages?: boolean;
  /** The bot is no member there: it was installed by the person alone. */
  readonly userInstall?: boolean;
  /** More than three seconds pass before the bot can answer. */
  readonly late?: boolean;
  readonly message?: StoredMessage;
};

const MANAGE_GUILD = '32';

/** A person does something that makes an interaction. */
export function act(server: DiscordServer, type: number, data: object, options: ActOptions = {}): StoredInteraction {
  const { user = IDS.person, channel = directChannelOf(user), locale = 'en-US', userInstall = false } = options;
  const id = server.state.nextId();
  const interaction: StoredInteraction = {
    id,
    token: `token-${id}`,
    user,
    channel,
    message: options.message,
    late: options.late ?? false,
    expired: false,
  };
  server.state.interactions.set(interaction.token, interaction);
  const isDirect = channel.startsWith('6');
  const person = USERS[user];
  const place = isDirect
    ? { user: person, context: 1, channel: { id: channel, type: 1 } }
    : {
        guild_id: IDS.guild,
        guild_locale: 'en-US',
        member: {
          user: person,
          roles: [],
          permissions: options.manages ? MANAGE_GUILD : '0',
          joined_at: '2026-01-01T00:00:00Z',
          deaf: false,
          mute: false,
          flags: 0,
        },
        context: 0,
        channel: { id: channel, type: 0, guild_id: IDS.guild },
      };
  server.gateway.dispatch('INTERACTION_CREATE', {
    id,
    token: interaction.token,
    application_id: IDS.application,
    type,
    data,
    channel_id: channel,
    locale,
    version: 1,
    entitlements: [],
    attachment_size_limit: 1,
    app_permissions: '2147483647',
    authorizing_integration_owners: userInstall ? { 1: user } : { 0: IDS.guild },
    ...place,
    ...(options.message && { message: messagePayload(options.message) }),
  });
  return interaction;
}

export function slash(server: DiscordServer, name: string, value: string | undefined, options?: ActOptions) {
  const given = value === undefined ? [] : [{ name: 'text', type: 3, value }];
  return act(server, 2, { id: '1', name, type: 1, options: given }, options);
}

/** "Answer this message" on a message of somebody. */
export function answerThis(
  server: DiscordServer,
  content: string,
  options?: ActOptions,
  more: Readonly<Record<string, unknown>> = {},
) {
  const id = server.state.nextId();
  const target: StoredMessage = {
    id,
    channel_id: options?.channel ?? IDS.channel,
    author: IDS.otherPerson,
    body: { content },
    ephemeral: false,
  };
  const messages = { [id]: { ...messagePayload(target), ...more } };
  return act(
    server,
    2,
    { id: '2', name: 'Answer this message', type: 3, target_id: id, resolved: { messages } },
    options,
  );
}

export function type(server: DiscordServer, command: string, value: string, options?: ActOptions) {
  const typed = [{ name: 'company', type: 3, value, focused: true }];
  return act(server, 4, { id: '1', name: command, type: 1, options: typed }, options);
}

/** Presses a button of a message. */
export function press(server: DiscordServer, message: StoredMessage, custom_id: string, options: ActOptions = {}) {
  return act(server, 3, { custom_id, component_type: 2 }, { channel: message.channel_id, ...options, message });
}

export function select(
  server: DiscordServer,
  message: StoredMessage,
  chosen: { readonly custom_id: string; readonly values: readonly string[]; readonly type?: number },
  options: ActOptions = {},
) {
  const { custom_id, values, type: component_type = 3 } = chosen;
  const channels = Object.fromEntries(values.map((id) => [id, { id, type: 0, name: 'c', permissions: '0' }]));
  const resolved = component_type === 8 ? { resolved: { channels } } : {};
  const data = { custom_id, component_type, values, ...resolved };
  return act(server, 3, data, { channel: message.channel_id, ...options, message });
}

export function submit(server: DiscordServer, custom_id: string, reason: string, options: ActOptions = {}) {
  const input = { type: 4, id: 2, custom_id: 'reason', value: reason };
  return act(server, 5, { custom_id, components: [{ type: 18, id: 1, component: input }] }, options);
}

export type Filled = { readonly link: string; readonly note?: string; readonly ticks?: readonly string[] };

/** Sends the form in which a source is suggested. */
export function submitSuggestion(
  server: DiscordServer,
  custom_id: string,
  { link, note = '', ticks = [] }: Filled,
  options: ActOptions = {},
) {
  const fields = [
    { type: 4, id: 2, custom_id: 'link', value: link },
    { type: 4, id: 4, custom_id: 'note', value: note },
    { type: 22, id: 6, custom_id: 'options', values: ticks },
  ];
  const components = fields.map((component, place) => ({ type: 18, id: 2 * place + 1, component }));
  return act(server, 5, { custom_id, components }, options);
}
