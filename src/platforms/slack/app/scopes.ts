/** What the app asks a workspace to allow, each with its reason. The table in docs/slack.md and the manifest are made of it. */
export const SCOPES = [
  { scope: 'app_mentions:read', optional: false, reason: 'to be asked with a mention' },
  {
    scope: 'assistant:write',
    optional: false,
    reason: 'to show that it works on an answer, and questions to begin with',
  },
  {
    scope: 'channels:read',
    optional: false,
    reason: 'to see whether a public channel is shared with another organisation before an answer is shared there',
  },
  { scope: 'chat:write', optional: false, reason: 'to answer' },
  { scope: 'commands', optional: false, reason: 'for /wenda and "Answer this message"' },
  { scope: 'groups:read', optional: false, reason: 'the same as channels:read for private channels' },
  { scope: 'im:history', optional: false, reason: 'to be asked in direct messages' },
  {
    scope: 'users:read',
    optional: false,
    reason: "for a person's language, and to let only administrators change settings",
  },
  {
    scope: 'channels:history',
    optional: true,
    reason: 'to follow threads in public channels without a mention, where that is switched on',
  },
  { scope: 'groups:history', optional: true, reason: 'the same in private channels' },
] as const;

export const REQUIRED_SCOPES: readonly string[] = SCOPES.filter(({ optional }) => !optional).map(({ scope }) => scope);
export const OPTIONAL_SCOPES: readonly string[] = SCOPES.filter(({ optional }) => optional).map(({ scope }) => scope);

/** What Slack tells the app; `optional` events need the optional scopes. */
export const EVENTS = {
  required: [
    'app_home_opened',
    'app_mention',
    'agent_session_stopped',
    'app_uninstalled',
    'message.im',
    'tokens_revoked',
  ],
  optional: ['message.channels', 'message.groups'],
} as const;
