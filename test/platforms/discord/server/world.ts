/** The little world behind the test server: one application, one server with channels, two persons, another bot. */
export const IDS = {
  application: '100000000000000001',
  guild: '200000000000000001',
  botRole: '210000000000000001',
  otherRole: '210000000000000002',
  channel: '300000000000000001',
  otherChannel: '300000000000000002',
  forum: '300000000000000003',
  thread: '400000000000000001',
  post: '400000000000000002',
  /** A thread of which the gateway has not told. */
  untold: '400000000000000003',
  person: '500000000000000001',
  otherPerson: '500000000000000002',
  otherBot: '500000000000000009',
} as const;

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.test.token';

export type UserPayload = {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: boolean;
};

const user = (id: string, username: string, bot = false): UserPayload => ({
  id,
  username,
  global_name: bot ? null : `${username} Global`,
  discriminator: '0',
  avatar: null,
  ...(bot && { bot }),
});

export const USERS: Readonly<Record<string, UserPayload>> = {
  [IDS.application]: user(IDS.application, 'wenda', true),
  [IDS.person]: user(IDS.person, 'mei'),
  [IDS.otherPerson]: user(IDS.otherPerson, 'tom'),
  [IDS.otherBot]: user(IDS.otherBot, 'robot', true),
};

/** The channel of direct messages with a person. */
export function directChannelOf(person: string): string {
  return `6${person.slice(1)}`;
}

export function personOf(directChannel: string): string {
  return `5${directChannel.slice(1)}`;
}

const channel = (id: string, type: number, rest: object = {}) => ({
  id,
  type,
  guild_id: IDS.guild,
  name: `channel-${id.slice(-1)}`,
  position: 0,
  permission_overwrites: [],
  ...rest,
});

const thread = (id: string, parent: string) =>
  channel(id, 11, {
    name: 'a thread',
    parent_id: parent,
    owner_id: IDS.person,
    member_count: 1,
    message_count: 1,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00Z',
    },
  });

export const THREADS = [thread(IDS.thread, IDS.channel), thread(IDS.post, IDS.forum)];
export const UNTOLD = [thread(IDS.untold, IDS.channel)];
export const CHANNELS = [channel(IDS.channel, 0), channel(IDS.otherChannel, 0), channel(IDS.forum, 15)];

const role = (id: string, name: string, tags?: object) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 1,
  permissions: '2147483647',
  managed: tags !== undefined,
  mentionable: true,
  flags: 0,
  ...(tags && { tags }),
});

/** The server as the gateway tells of it; `locale` is its preferred one. */
export function guildPayload(locale: string) {
  return {
    id: IDS.guild,
    name: 'Test',
    icon: null,
    owner_id: IDS.person,
    preferred_locale: locale,
    roles: [
      role(IDS.guild, '@everyone'),
      role(IDS.botRole, 'wenda', { bot_id: IDS.application }),
      role(IDS.otherRole, 'analysts'),
    ],
    emojis: [],
    stickers: [],
    features: [],
    channels: CHANNELS,
    threads: THREADS,
    members: [
      {
        user: USERS[IDS.application],
        roles: [IDS.botRole],
        joined_at: '2026-01-01T00:00:00Z',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 3,
    joined_at: '2026-01-01T00:00:00Z',
    large: false,
    unavailable: false,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    premium_progress_bar_enabled: false,
  };
}
