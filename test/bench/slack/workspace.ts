/** The workspace that both bots are told they are in. */
export const WORKSPACE = {
  team: 'T00BENCH',
  app: 'A00BENCH',
  botUser: 'U00BENCH',
  bot: 'B00BENCH',
  token: 'xoxb-bench',
  signingSecret: 'bench-signing-secret',
} as const;
