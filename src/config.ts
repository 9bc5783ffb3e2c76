import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UsageError } from './errors.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);
const webAddress = z.url({ protocol: /^https?$/ });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** As Express takes it: a number of hops, or names and addresses with commas between them. */
function isTrust(value: string): boolean {
  return /^\d{1,2}$/.test(value) || value.split(',').every((one) => TRUSTED.test(one.trim()));
}

const TRUSTED = /^(?:loopback|linklocal|uniquelocal|[\da-f:.]+(?:\/\d{1,3})?)$/i;

/** A secret that nobody guesses. */
const secret = (least: number) => z.string().min(least, `must have at least ${least} characters`);

/** Every setting, with its default. `.env.example` is kept equal to this by a test. */
export const configSchema = z.object({
  KNOWLEDGE_DIR: z.string().min(1).default('knowledge').describe('Folder with the articles and company cards'),
  LARGEST_FILE_KB: z.coerce
    .number()
    .int()
    .min(1)
    .default(200)
    .describe('Longest article that is read, in kilobytes; a longer file is left out and named'),
  CACHE_DIR: z
    .string()
    .min(1)
    .default('data/cache')
    .transform((folder) => (folder === 'off' ? undefined : folder))
    .describe('Folder that keeps what was read of the articles for a quicker next start; off keeps nothing'),
  LOCALE: z
    .string()
    .optional()
    .describe('Language of the terminal where a message has none of its own: en, zh-CN or zh-TW'),
  TODAY: z.iso
    .date()
    .optional()
    .describe('Fixes the day that "last year" counts from, YYYY-MM-DD; for tests and demonstrations'),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'Not a time zone. Write one such as Asia/Shanghai or Europe/Berlin')
    .optional()
    .describe("Time zone whose day is today, such as Asia/Shanghai; the machine's where it is not set"),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address of the web page; 0.0.0.0 opens it to others'),
  PORT: port.default(3000).describe('Port of the web page and of what Slack sends; 0 takes a free one'),
  PUBLIC_URL: webAddress
    .optional()
    .describe('Address under which others reach the web page; Slack for many workspaces needs it'),
  TRUST_PROXY: z
    .string()
    .refine(isTrust, 'Neither a number of proxies nor a list of their addresses')
    .optional()
    .describe(
      'Reverse proxies before the web page whose X-Forwarded-For is believed: how many (1), or their addresses (loopback, 10.0.0.0/8)',
    ),
  HTTP_PROXY: webAddress
    .optional()
    .describe('Proxy for requests to http addresses of others: http://user:password@host:3128'),
  HTTPS_PROXY: webAddress
    .optional()
    .describe('Proxy for requests to https addresses, such as those of Slack and Discord'),
  NO_PROXY: z.string().optional().describe('Hosts that are asked without the proxy, with commas between them'),
  CHART_FONT: z
    .string()
    .min(1)
    .optional()
    .describe('Font file with Han characters for pictures of charts (TTF, OTF, TTC); else one that the system has'),
  OPS_HOST: z.string().min(1).default('127.0.0.1').describe('Address of /healthz, /readyz and /metrics'),
  OPS_PORT: port.default(9464).describe('Port of /healthz, /readyz and /metrics; 0 takes a free one'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least level that is logged: fatal, error, warn, info, debug or silent'),
  STORE_FILE: z
    .string()
    .min(1)
    .default('data/wenda.db')
    .describe('SQLite file with everything that outlives a restart; :memory: keeps nothing'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'PostgreSQL in place of the file, so that several processes share the work: postgres://user:password@host/name',
    ),
  ENCRYPTION_KEY: z
    .string()
    .optional()
    .describe(
      '32 bytes in base64 (openssl rand -base64 32); needed with DATABASE_URL, else a key file is made beside STORE_FILE',
    ),
  STORE_LIMIT_MB: count
    .default(2000)
    .describe('Most MB that the store should hold; in the SQLite file the oldest answers go beyond it. 0 is no limit'),
  KEEP_QUESTIONS: z
    .stringbool()
    .default(false)
    .describe('Keeps the text of questions for the gap report; otherwise only what they were about'),
  QUESTIONS_PER_MINUTE: count.default(30).describe('Most questions of one person a minute; 0 is no limit'),
  WORKSPACE_QUESTIONS_PER_MINUTE: count
    .default(600)
    .describe('Most questions of one workspace a minute; 0 is no limit'),
  ADDRESS_QUESTIONS_PER_MINUTE: count
    .default(120)
    .describe(
      'Most questions, votes and other forms from one address a minute, on the web page and the API; 0 is no limit',
    ),
  ADDRESS_PAGES_PER_MINUTE: count
    .default(1200)
    .describe('Most pages and files to one address a minute, on the web page and the API; 0 is no limit'),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-').optional().describe('Opens the Slack door for one workspace: xoxb-…'),
  SLACK_SIGNING_SECRET: secret(16).optional().describe('Slack over HTTP: checks that requests come from Slack'),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-')
    .optional()
    .describe('Slack over Socket Mode, without a public address: xapp-…'),
  SLACK_CLIENT_ID: z.string().optional().describe('Slack for many workspaces (OAuth), with the two below'),
  SLACK_CLIENT_SECRET: secret(16).optional().describe('Slack for many workspaces: the client secret'),
  SLACK_STATE_SECRET: secret(32)
    .optional()
    .describe(
      'Slack for many workspaces: a random text of 32 characters or more (openssl rand -hex 32) that signs the state of an installation',
    ),
  SLACK_API_URL: z.url().optional().describe('Another address than https://slack.com/api/, for tests'),
  DISCORD_TOKEN: z.string().optional().describe('Opens the Discord door'),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional()
    .describe('Id of the Discord application, for registering its commands'),
  DISCORD_FOLLOW_THREADS: z
    .stringbool()
    .default(false)
    .describe('Follows Discord threads without a mention where that is set; needs the Message Content intent'),
  DISCORD_API_URL: z.url().optional().describe('Another address than https://discord.com/api, for tests'),
});

export type Config = z.output<typeof configSchema>;

/** Parses the environment; every problem is reported at once. An empty value counts as absent. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new UsageError(
    'config',
    `The configuration is not right. Correct it in .env or the environment:\n${lines.join('\n')}`,
  );
}

/** The environment with the values of `.env` beneath it. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}
