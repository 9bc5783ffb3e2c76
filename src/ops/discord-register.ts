import { commands } from '../../commands/index.ts';
import { describeCommands } from '../chat/describe-commands.ts';
import { doorWordsIn } from '../chat/door-words.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { UsageError, WendaError } from '../errors.ts';
import { loadLibrary } from '../knowledge/load.ts';
import { inviteLink } from '../platforms/discord/permissions.ts';
import { checkRegistration, type RegisterOptions, registerCommands } from '../platforms/discord/register.ts';
import { isEntryPoint, type Terminal } from './command-line.ts';

const USAGE = `Usage: npm run discord:register [-- options]

  --guild ID   only for this server, at once: for trying
  --dry-run    says what would change and changes nothing

Needs DISCORD_TOKEN. Commands are written only when they differ from what Discord has.`;

/** Registers the commands with Discord and gives the exit code: 0 registered or current, 2 when something has to be set right. */
export async function main(
  args: readonly string[],
  config: Config,
  { print }: Pick<Terminal, 'print'>,
): Promise<number> {
  try {
    const { guild, isDry } = readArguments(args);
    if (config.DISCORD_TOKEN === undefined)
      throw new UsageError(
        'discord-token',
        `DISCORD_TOKEN is not set. Copy it from the application's page "Bot".\n${USAGE}`,
      );
    const { library } = await loadLibrary(config.KNOWLEDGE_DIR);
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
    return 0;
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    print(error.message);
    return 2;
  }
}

function readArguments(args: readonly string[]): { readonly guild: string | undefined; readonly isDry: boolean } {
  const rest = args.filter((one) => one !== '--dry-run');
  const isDry = rest.length < args.length;
  if (rest.length === 0) return { guild: undefined, isDry };
  const [flag, guild = ''] = rest;
  if (flag !== '--guild' || rest.length > 2 || !/^\d{17,20}$/.test(guild))
    throw new UsageError(
      'arguments',
      `${rest.join(' ')} does not fit. --guild takes the number of a server.\n${USAGE}`,
      { value: args },
    );
  return { guild, isDry };
}

if (isEntryPoint(import.meta.url))
  process.exitCode = await main(process.argv.slice(2), parseConfig(readEnvironment()), { print: console.log });
