/**
 * What the bot asks a server to allow, and no more: to see channels, write in them and in threads, embed links and read what came
 * before. Bits: https://discord.com/developers/docs/topics/permissions
 */
export const INVITE_PERMISSIONS: bigint =
  (1n << 10n) | // VIEW_CHANNEL
  (1n << 11n) | // SEND_MESSAGES
  (1n << 14n) | // EMBED_LINKS
  (1n << 16n) | // READ_MESSAGE_HISTORY
  (1n << 38n); // SEND_MESSAGES_IN_THREADS

export const INVITE_SCOPES = ['bot', 'applications.commands'] as const;
