import { readEnvironment } from '../config.ts';
import { secretsIn } from '../log.ts';
import { readOptions, runCommand } from './command-line.ts';
import { checkConfig } from './doctor/check-config.ts';
import { checkDiscordRemote, checkDiscordSettings } from './doctor/check-discord.ts';
import { checkDiscordCommands } from './doctor/check-discord-commands.ts';
import { checkKnowledge, checkStore } from './doctor/check-kept.ts';
import { checkDataFolder, checkNode, checkPorts, checkPublicUrl } from './doctor/check-machine.ts';
import { checkSlackRemote, checkSlackSettings } from './doctor/check-slack.ts';
import type { Finding } from './doctor/finding.ts';
import { say } from './harmless.ts';

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
  return [
    ...findings,
    checkNode(node),
    await checkKnowledge(config),
    ...(await checkDataFolder(config)),
    await checkStore(config),
    ...(await checkPorts(config)),
    checkPublicUrl(config),
    ...checkSlackSettings(config),
    ...(offline ? [] : await checkSlackRemote(config, PATIENCE)),
    ...checkDiscordSettings(config),
    ...(offline ? [] : await checkDiscordRemote(config, PATIENCE)),
    ...(offline ? [] : await checkDiscordCommands(config)),
  ];
}

/** Other programs' messages are quoted in findings, and may quote what they were given. */
function withoutSecrets(finding: Finding, environment: DoctorParts['environment']): Finding {
  const clean = secretsIn(environment).reduce((text, secret) => text.replaceAll(secret, '[redacted]'), finding.message);
  return { ...finding, message: clean };
}

function lineOf({ grade, what, message }: Finding): string {
  return `${grade.padEnd(5)}  ${what}: ${message}`;
}

await runCommand(import.meta.url, USAGE, (args) =>
  runDoctor(args, { environment: readEnvironment(), node: process.versions.node, print: say }),
);
