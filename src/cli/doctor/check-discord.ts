import { z } from 'zod';
import type { Config } from '../../config.ts';
import { inviteLink } from '../../platforms/discord/app/permissions.ts';
import { callApi } from './call-api.ts';
import { type Finding, findingsOn } from './finding.ts';

const { ok, warn, error } = findingsOn('Discord');

/** Whether the settings of Discord go together. */
export function checkDiscordSettings({ DISCORD_TOKEN, DISCORD_APPLICATION_ID }: Config): readonly Finding[] {
  if (DISCORD_TOKEN !== undefined) return [];
  if (DISCORD_APPLICATION_ID === undefined) return [ok('no token is set, so its door stays shut')];
  return [error('DISCORD_TOKEN is missing. It stands under Bot of your application')];
}

const userSchema = z.object({ username: z.string() });
const applicationSchema = z.object({
  id: z.string(),
  flags: z.number().default(0),
  interactions_endpoint_url: z.string().nullish(),
});

/** GATEWAY_MESSAGE_CONTENT, and the same for bots in fewer than 100 servers: https://discord.com/developers/docs/resources/application */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);

/** Whether Discord takes the token, and the application allows what the settings ask for. Says how to invite the bot. */
export async function checkDiscordRemote(config: Config, patience: number): Promise<readonly Finding[]> {
  const { DISCORD_TOKEN, DISCORD_API_URL = 'https://discord.com/api' } = config;
  if (DISCORD_TOKEN === undefined) return [];
  const base = `${DISCORD_API_URL.replace(/\/+$/, '')}/v10`;
  const call = (path: string) => callApi(base + path, { authorization: `Bot ${DISCORD_TOKEN}`, patience });
  const [me, application] = await Promise.all([call('/users/@me'), call('/applications/@me')]);
  if (me.status === 401)
    return [error('Discord refuses DISCORD_TOKEN. Make a new one under Bot of your application (Reset Token)')];
  const user = userSchema.safeParse(me.body);
  const about = applicationSchema.safeParse(application.body);
  if (!user.success || !about.success) {
    const isAnswered = me.status === 200 && application.status === 200;
    const status = isAnswered ? 'what answers there is not Discord' : `HTTP ${me.status} and ${application.status}`;
    const why = me.fault ?? application.fault ?? status;
    return [error(`${base} can't be asked (${why}). Check the network and DISCORD_API_URL, or use --offline`)];
  }
  return [ok(`the token is that of ${user.data.username}`), ...checkApplication(about.data, config)];
}

function checkApplication(
  { id, flags, interactions_endpoint_url: endpoint }: z.output<typeof applicationSchema>,
  { DISCORD_APPLICATION_ID, DISCORD_FOLLOW_THREADS }: Config,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (DISCORD_APPLICATION_ID !== undefined && DISCORD_APPLICATION_ID !== id)
    findings.push(error(`DISCORD_APPLICATION_ID is not the application of the token. Write ${id}`));
  const allowed = (flags & MESSAGE_CONTENT) !== 0;
  if (DISCORD_FOLLOW_THREADS && !allowed)
    findings.push(
      error('DISCORD_FOLLOW_THREADS needs the Message Content intent. Switch it on under Bot, or the setting off'),
    );
  if (!DISCORD_FOLLOW_THREADS && allowed)
    findings.push(warn('the Message Content intent is on and not needed. Switch it off under Bot'));
  if (endpoint)
    findings.push(
      error('an Interactions Endpoint URL is set, so commands never arrive. Clear it under General Information'),
    );
  findings.push(ok(`invite the bot with ${inviteLink(id)}`));
  return findings;
}
