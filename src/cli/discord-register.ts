import { commands } from '../../commands/index.ts';
import { describeCommands } from '../chat/command/describe-commands.ts';
import { doorWordsIn } from '../chat/words/door-words.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { inviteLink } from '../platforms/discord/app/permissions.ts';
import { checkRegistration, type RegisterOptions, registerCommands } from '../platforms/discord/register/register.ts';
import { readOptions, runCommand, type Terminal } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';

const USAGE = `Usage: npm run discord:register [-- options]

  --guild ID   only for this server, at once: for trying
  --dry-run    says what would change and changes nothing

Needs DISCORD_TOKEN. Commands are written only when they differ from what Discord has.`;

const OPTIONS = { guild: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;

/** Registers the commands with Discord, and prints what changed and the link that invites the bot. */
export async function main(args: readonly string[], config: Config, { print }: Pick<Terminal, 'print'>): Promise<void> {
  const { guild, isDry } = readArguments(args);
  if (config.DISCORD_TOKEN === undefined)
    throw new UsageError(
      'discord-token',
      `DISCORD_TOKEN is not set. Copy it from the application's page "Bot".\n\n${USAGE}`,
    );
  const { library } = await loadKnowledge(config.KNOWLEDGE_DIR, config);
  const source = { commands: describeCommands(commands, library), words: doorWordsIn };
  const options: RegisterOptions = {
    token: config.DISCORD_TOKEN,
    applicationId: config.DISCORD_APPLICATION_ID,
    guild,
    apiUrl: config.DISCORD_API_URL,
  };
  const register = isDry ? checkRegistration : registerCommands;
  const { isCurrent, differing, applicationId } = await register(source, options);
  const did = isDry ? 'Would change' : 'Registered';
  print(isCurrent ? 'Discord has the commands as they are.' : `${did}: ${differing.join(', ')}`);
  print(`Add the bot to a server: ${inviteLink(applicationId)}`);
}

function readArguments(args: readonly string[]): { readonly guild: string | undefined; readonly isDry: boolean } {
  const { guild, 'dry-run': isDry } = readOptions(args, OPTIONS, USAGE);
  if (guild === undefined || /^\d{17,20}$/.test(guild)) return { guild, isDry };
  throw new UsageError('arguments', `--guild takes the number of a server, and ${guild} is none.\n\n${USAGE}`, {
    value: guild,
  });
}

await runCommand(import.meta.url, USAGE, (args) => main(args, parseConfig(readEnvironment()), { print: say }));
