/** Who and what there is in the Discord of the measurement. */
export const BOT = {
  id: '100000000000000001',
  username: 'bench',
  global_name: null,
  discriminator: '0',
  avatar: null,
  bot: true,
} as const;

const ROLES = 20;
const CHANNELS = 30;
const MEMBERS = 50;

/** Where people ask, by guild and a number below 30. */
export function channelId(guild: number, channel: number): string {
  return snowflake(3, guild, channel);
}

export function guildId(guild: number): string {
  return snowflake(2, guild, 0);
}

export function person(guild: number, member: number) {
  const name = `member-${guild}-${member}`;
  const avatar = `${'0123456789abcdef'.repeat(2).slice(0, -6)}${String(member).padStart(6, '0')}`;
  return { id: snowflake(5, guild, member), username: name, global_name: name, discriminator: '0', avatar };
}

/** Eighteen digits, different for every kind, guild and number; in no sense a real one. */
function snowflake(kind: number, guild: number, index: number): string {
  return `${kind}${String(guild).padStart(9, '0')}${String(index).padStart(8, '0')}`;
}

/** A guild as `GUILD_CREATE` tells of it: 20 roles, 30 channels, 50 members. */
export function guildPayload(guild: number): object {
  return {
    id: guildId(guild),
    name: `Guild ${guild}`,
    icon: null,
    owner_id: person(guild, 0).id,
    preferred_locale: 'en-US',
    roles: times(ROLES, (index) => rolePayload(guild, index)),
    channels: times(CHANNELS, (index) => channelPayload(guild, index)),
    members: [memberPayload(BOT, guild), ...times(MEMBERS, (index) => memberPayload(person(guild, index), guild))],
    threads: [],
    emojis: [],
    stickers: [],
    features: ['COMMUNITY', 'NEWS'],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: MEMBERS + 1,
    joined_at: '2026-01-01T00:00:00Z',
    large: false,
    unavailable: false,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    premium_progress_bar_enabled: false,
  };
}

function rolePayload(guild: number, index: number): object {
  // The first role is @everyone, which has the guild's id; the second is the bot's own.
  return {
    id: index === 0 ? guildId(guild) : snowflake(4, guild, index),
    name: index === 0 ? '@everyone' : `Role ${index}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: index,
    permissions: '2147483647',
    managed: index === 1,
    mentionable: false,
    flags: 0,
    ...(index === 1 && { tags: { bot_id: BOT.id } }),
  };
}

function channelPayload(guild: number, index: number): object {
  return {
    id: channelId(guild, index),
    type: 0,
    name: `channel-${index}`,
    topic: 'What this channel is for, in a sentence of a usual length.',
    position: index,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [{ id: snowflake(4, guild, 2), type: 0, allow: '1024', deny: '0' }],
  };
}

function memberPayload(user: object, guild: number): object {
  return {
    user,
    roles: [snowflake(4, guild, 1)],
    joined_at: '2026-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
