import { existsSync } from 'node:fs';
import type { Dispatcher } from 'undici';
import type { Config } from './config.ts';
import { UsageError } from './errors.ts';
import type { Log } from './log.ts';
import type { McpHttp } from './platforms/mcp/http.ts';
import type { Platform } from './platforms/platform.ts';
import type { SlackDoor } from './platforms/slack/connect.ts';
import type { Web } from './platforms/web/connect.ts';
import type { Counts, Values } from './store/store.ts';

/** A door that is not open, and the setting that opens it. */
export type ClosedDoor = { readonly name: string; readonly variable: string };

export type Doors = {
  readonly web: Web;
  /** In the order in which they open. */
  readonly platforms: readonly Platform[];
  readonly closed: readonly ClosedDoor[];
};

export type DoorParts = {
  readonly config: Config;
  readonly log: Log;
  readonly newId: () => string;
  readonly keyed: (text: string) => string;
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly installations: Values;
  readonly counts: Counts;
  /** What requests to others go through, for libraries that want to be told. */
  readonly proxy: Dispatcher | undefined;
};

/**
 * The doors that the settings open. Throws UsageError where settings of one door do not go together. What a door is made of is only
 * loaded with it: the libraries of the platforms take longer to load than the articles.
 */
export async function createDoors(parts: DoorParts): Promise<Doors> {
  checkFont(parts.config);
  const slack = await slackDoor(parts);
  const discord = await discordDoor(parts);
  const mcp = await mcpDoor(parts);
  const web = await webDoor(parts, slack, mcp);
  const closed = [
    ...(slack ? [] : [{ name: 'Slack', variable: 'SLACK_BOT_TOKEN' }]),
    ...(discord ? [] : [{ name: 'Discord', variable: 'DISCORD_TOKEN' }]),
  ];
  return { web, platforms: [slack, discord, mcp, web].filter((door) => door !== undefined), closed };
}

function checkFont({ CHART_FONT: font }: Config): void {
  if (font === undefined || existsSync(font)) return;
  const how =
    'Set it to a font file with Han characters (TTF, OTF or TTC), or leave it empty to use one of the system.';
  throw new UsageError('chart-font', `CHART_FONT names ${font}, which is not there. ${how}`, { value: font });
}

/** True where a setting asks for a door beside the web page. */
export function opensOtherDoors(config: Config): boolean {
  return asksForSlack(config) || config.DISCORD_TOKEN !== undefined;
}

/** Any secret of Slack's does: half of them is a mistake that is to be told. */
function asksForSlack(config: Config): boolean {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = config;
  return [SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET].some((one) => one !== undefined);
}

/** How long one process has to renew a token before another one tries, in milliseconds. */
const RENEWAL = 30_000;
/** How long the state of an installation is known to have been used: longer than it is good for, in milliseconds. */
const STATE_USED = 3_600_000;

async function slackDoor({
  config,
  log,
  pause,
  keyed,
  installations,
  counts,
  proxy,
}: DoorParts): Promise<SlackDoor | undefined> {
  if (!asksForSlack(config)) return undefined;
  const { createSlack } = await import('./platforms/slack/connect.ts');
  return createSlack({
    botToken: config.SLACK_BOT_TOKEN,
    signingSecret: config.SLACK_SIGNING_SECRET,
    appToken: config.SLACK_APP_TOKEN,
    clientId: config.SLACK_CLIENT_ID,
    clientSecret: config.SLACK_CLIENT_SECRET,
    stateSecret: config.SLACK_STATE_SECRET,
    publicUrl: config.PUBLIC_URL,
    apiUrl: config.SLACK_API_URL,
    dispatcher: proxy,
    log,
    pause,
    clock: Date.now,
    installations: {
      ...installations,
      mayRenew: async (key) => (await counts.add(`renew ${key}`, RENEWAL)).count === 1,
      mayUse: async (state) => (await counts.add(`state ${keyed(state)}`, STATE_USED)).count === 1,
    },
  });
}

async function discordDoor({ config, log, pause }: DoorParts): Promise<Platform | undefined> {
  if (config.DISCORD_TOKEN === undefined) return undefined;
  const { createDiscord } = await import('./platforms/discord/connect.ts');
  return createDiscord({
    token: config.DISCORD_TOKEN,
    followThreads: config.DISCORD_FOLLOW_THREADS,
    apiUrl: config.DISCORD_API_URL,
    publicUrl: config.PUBLIC_URL,
    log,
    pause,
    chartFont: config.CHART_FONT,
  });
}

/** On the web door, at /mcp. */
async function mcpDoor({ log, newId }: DoorParts): Promise<McpHttp> {
  const { createMcpHttp } = await import('./platforms/mcp/http.ts');
  return createMcpHttp({ newId, onError: (error) => log.error({ err: error }, 'mcp') });
}

async function webDoor(
  { config, log, newId, keyed, pause }: DoorParts,
  slack: SlackDoor | undefined,
  mcp: McpHttp,
): Promise<Web> {
  const { createWeb } = await import('./platforms/web/connect.ts');
  return createWeb({
    host: config.HOST,
    port: config.PORT,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    ...(config.TRUST_PROXY !== undefined && { trustProxy: config.TRUST_PROXY }),
    ...(slack?.router && { before: [slack.router] }),
    behind: [mcp.router, ...(slack?.pages ? [slack.pages] : [])],
    limits: { reads: config.ADDRESS_PAGES_PER_MINUTE, writes: config.ADDRESS_QUESTIONS_PER_MINUTE },
    newId,
    keyed,
    pause,
    chartFont: config.CHART_FONT,
    onError: (error, context) => log.error({ err: error, ...context }, 'web'),
  });
}
