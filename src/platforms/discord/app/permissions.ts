/**
 * What the bot needs in a server, and no more: to see channels, write in them and in threads, embed links and read what came
 * before, without which Discord takes no replies. Bits: https://discord.com/developers/docs/topics/permissions
 */
const NEEDED = {
  'View Channels': 1n << 10n,
  'Send Messages': 1n << 11n,
  'Send Messages in Threads': 1n << 38n,
  'Embed Links': 1n << 14n,
  'Read Message History': 1n << 16n,
} as const;

/** Without it charts come as tables. */
const WISHED = { 'Attach Files': 1n << 15n } as const;

export const INVITE_PERMISSIONS: bigint = Object.values({ ...NEEDED, ...WISHED }).reduce<bigint>(
  (all, one) => all | one,
  0n,
);

export const INVITE_SCOPES = ['bot', 'applications.commands'] as const;

/** The address under which an administrator adds the bot to a server. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: INVITE_SCOPES.join(' '),
    permissions: String(INVITE_PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The permissions that may be missing where a message was refused, as Discord calls them. */
export function neededNames(): string {
  return Object.keys(NEEDED).join(', ');
}
