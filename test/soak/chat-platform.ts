import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { EnvironmentError } from '../../src/errors.ts';
import * as discord from '../bench/discord/asker.ts';
import { openDiscordApi } from '../bench/discord/discord-api.ts';
import { channelId, guildId } from '../bench/discord/guild.ts';
import * as slack from '../bench/slack/events.ts';
import { openSlackApi } from '../bench/slack/slack-api.ts';
import { WORKSPACE } from '../bench/slack/workspace.ts';
import { createLedger } from './ledger.ts';

/** Somebody's mention of the bot in a channel, which is a number below 30. */
export type Mentioned = { readonly id: string; readonly channel: number; readonly text: string };

/** Slack or Discord beside the soak, with channels that can be stuck. */
export type ChatPlatform = {
  readonly name: string;
  /** What opens its door. */
  readonly settings: Readonly<Record<string, string>>;
  mention(channel: number, text: string): Promise<Mentioned>;
  edit(said: Mentioned, text: string): Promise<void>;
  remove(said: Mentioned): Promise<void>;
  /** A channel takes nothing for so many seconds from now on: 429 with `Retry-After`. */
  limit(channel: number, seconds: number): void;
  /** How many posts were refused since then. */
  refused(channel: number): number;
  /** What was posted below a mention, each post as it was sent. */
  below(said: Mentioned): readonly string[];
  close(): Promise<void>;
};

const FIRST_SECOND = 1_790_000_000;
const LONGEST = 60_000;
const PAUSE = 100;

/** `url` is where the service listens at this moment. */
export async function openSlack(url: () => string): Promise<ChatPlatform> {
  const ledger = createLedger();
  const api = await openSlackApi((thread, form) => {
    const sent = new URLSearchParams(form);
    ledger.posted(thread, `${sent.get('text')} ${sent.get('blocks')}`);
  }, ledger.limitOf);
  let asked = 0;
  const tell = (event: slack.SlackEvent) =>
    untilTaken(async () => {
      const pool = new Pool(url());
      return slack
        .postEvent(pool, event)
        .then(
          (status) => status === 200,
          () => false,
        )
        .finally(() => pool.close());
    });
  const eventOf = ({ id, channel, text }: Mentioned) => ({ ts: id, channel, text });
  return {
    name: 'Slack',
    settings: {
      SLACK_BOT_TOKEN: WORKSPACE.token,
      SLACK_SIGNING_SECRET: WORKSPACE.signingSecret,
      SLACK_API_URL: api.url,
    },
    mention: async (channel, text) => {
      asked += 1;
      const said = { id: `${FIRST_SECOND + asked}.000100`, channel, text };
      await tell(slack.mention(eventOf(said)));
      return said;
    },
    edit: (said, text) => tell(slack.edit(eventOf(said), text)),
    remove: (said) => tell(slack.deletion(eventOf(said))),
    limit: (channel, seconds) => ledger.limit(slack.channelId(channel), seconds),
    refused: (channel) => ledger.refused(slack.channelId(channel)),
    below: ({ id }) => ledger.below(id),
    close: api.close,
  };
}

export async function openDiscord(): Promise<ChatPlatform> {
  const ledger = createLedger();
  const api = await openDiscordApi({
    onAnswer: (question, body) => ledger.posted(question, body),
    limitOf: ledger.limitOf,
  });
  let asked = 0;
  const tell = (type: string, data: object) => untilTaken(async () => api.dispatch(type, data));
  return {
    name: 'Discord',
    settings: { DISCORD_TOKEN: 'soak', DISCORD_API_URL: api.url },
    mention: async (channel, text) => {
      asked += 1;
      const said = { id: `7${String(asked).padStart(17, '0')}`, channel, text };
      await tell('MESSAGE_CREATE', discord.mention(said));
      return said;
    },
    edit: (said, text) =>
      tell('MESSAGE_UPDATE', { ...discord.mention({ ...said, text }), edited_timestamp: '2026-01-01T00:01:00Z' }),
    remove: ({ id, channel }) =>
      tell('MESSAGE_DELETE', { id, channel_id: channelId(0, channel), guild_id: guildId(0) }),
    limit: (channel, seconds) => ledger.limit(channelId(0, channel), seconds),
    refused: (channel) => ledger.refused(channelId(0, channel)),
    below: ({ id }) => ledger.below(id),
    close: api.close,
  };
}

/** Tells the bot of an event until it takes it, as the platforms do. */
async function untilTaken(tell: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + LONGEST;
  while (!(await tell())) {
    if (performance.now() > deadline)
      throw new EnvironmentError('soak-untold', 'The bot takes no event of a platform.');
    await sleep(PAUSE);
  }
}
