import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { isWaitedForByUs } from './limits.ts';
import { sendRequest } from './send-request.ts';

export type ClientParts = {
  readonly followThreads: boolean;
  /** Another address than Discord's, for tests. */
  readonly apiUrl?: string | undefined;
};

/** A client that asks Discord for no more than the door needs and keeps no more in memory: guilds, roles, channels, itself. */
export function createClient({ followThreads, apiUrl }: ClientParts): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(followThreads ? [MessageContent] : [])],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    shards: 'auto',
    makeCache: Options.cacheWithLimits({
      ...NOTHING_OF,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user?.id },
      // Tells in which threads the bot takes part.
      ThreadMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    rest: {
      rejectOnRateLimit: isWaitedForByUs,
      makeRequest: sendRequest,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
  });
}

const NOTHING_OF = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  VoiceStateManager: 0,
} as const;
