import { readEnvironment } from '../config.ts';
import { secretsIn } from '../log.ts';
import { followProxy } from '../proxy.ts';
import { checkConfig } from './doctor/check-config.ts';
import { checkDiscordRemote, checkDiscordSettings } from './doctor/check-discord.ts';
import { checkDiscordCommands } from './doctor/check-discord-commands.ts';
import { checkFonts } from './doctor/check-fonts.ts';
import { checkKnowledge, checkStore } from './doctor/check-kept.ts';
import { checkDataFolder, checkNode, checkPorts, checkPublicUrl, checkTime } from './doctor/check-machine.ts';
import { checkProxy } from './doctor/check-proxy.ts';
import { checkSlackRemote, checkSlackSettings } from './doctor/check-slack.ts';
import { type Finding, findingsOn } from './doctor/finding.ts';
import { readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';

const USAGE = `Usage: npm run --silent doctor -- [--offline] [--json]

  --offline   ask neither Slack nor Discord
  --json      print a list of {grade, what, message}`;

const OPTIONS = { json: { type: 'boolean' }, offline: { type: 'boolean' } } as const;

/** How long Slack and Discord may take for one answer, in milliseconds. */
const PATIENCE = 5_000;

export type DoctorParts = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `process.versions.node` */
  readonly node: string;
  readonly print: (text: string) => void;
};

/** Checks everything that the bot needs, prints a line for each and gives the exit code: 1 when there is an error. */
export async function runDoctor(args: readonly string[], { environment, node, print }: DoctorParts): Promise<number> {
  const { json = false, offline = false } = readOptions(args, OPTIONS, USAGE);
  const findings = (await examine(environment, node, offline)).map((one) => withoutSecrets(one, environment));
  print(json ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join('\n'));
  return findings.some(({ grade }) => grade === 'error') ? 1 : 0;
}

async function examine(
  environment: DoctorParts['environment'],
  node: string,
  offline: boolean,
): Promise<readonly Finding[]> {
  const { config, findings } = checkConfig(environment);
  const remote: readonly Check[] = [
    ['Slack', () => checkSlackRemote(config, PATIENCE)],
    ['Discord', () => checkDiscordRemote(config, PATIENCE)],
    ['Discord', () => checkDiscordCommands(config)],
  ];
  const checks: readonly Check[] = [
    ['Node.js', () => checkNode(node)],
    ['time', () => checkTime(config, new Date())],
    ['knowledge', () => checkKnowledge(config)],
    ['data folder', () => checkDataFolder(config)],
    ['store', () => checkStore(config)],
    ['ports', () => checkPorts(config)],
    ['PUBLIC_URL', () => checkPublicUrl(config)],
    ['fonts', () => checkFonts(config)],
    ['proxy', () => checkProxy(environment)],
    ['Slack', () => checkSlackSettings(config)],
    ['Discord', () => checkDiscordSettings(config)],
    ...(offline ? [] : remote),
  ];
  const found: Finding[] = [...findings];
  for (const check of checks) found.push(...(await survived(check)));
  return found;
}

type Check = readonly [what: string, look: () => Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>];

/** A check that can't cope with what it met is a finding; the others go on. */
async function survived([what, look]: Check): Promise<readonly Finding[]> {
  try {
    return [await look()].flat();
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const message = `could not be checked (${cause instanceof Error ? `${cause.name}: ` : ''}${why}). What it met was not foreseen`;
    return [findingsOn(what).error(message)];
  }
}

/** Other programs' messages are quoted in findings, and may quote what they were given. */
function withoutSecrets(finding: Finding, environment: DoctorParts['environment']): Finding {
  const clean = secretsIn(environment).reduce((text, secret) => text.replaceAll(secret, '[redacted]'), finding.message);
  return { ...finding, message: clean };
}

function lineOf({ grade, what, message }: Finding): string {
  return `${grade.padEnd(5)}  ${what}: ${message}`;
}

await runCommand(import.meta.url, USAGE, async (args) => {
  const environment = readEnvironment();
  await followProxy(environment);
  return runDoctor(args, { environment, node: process.versions.node, print: say });
});
