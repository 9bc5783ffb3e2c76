import { commands } from '../../../commands/index.ts';
import { describeCommands } from '../../chat/command/describe-commands.ts';
import { doorWordsIn } from '../../chat/words/door-words.ts';
import type { Config } from '../../config.ts';
import { WendaError } from '../../errors.ts';
import { checkRegistration } from '../../platforms/discord/register/register.ts';
import { loadKnowledge } from '../shell/load-knowledge.ts';
import { type Finding, findingsOn } from './finding.ts';

const { ok, warn } = findingsOn('Discord');

/** Whether Discord offers the commands as they are now. */
export async function checkDiscordCommands(config: Config): Promise<readonly Finding[]> {
  const { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL, KNOWLEDGE_DIR } = config;
  if (DISCORD_TOKEN === undefined) return [];
  try {
    const { library } = await loadKnowledge(KNOWLEDGE_DIR, config);
    const source = { commands: describeCommands(commands, library), words: doorWordsIn };
    const options = { token: DISCORD_TOKEN, applicationId: DISCORD_APPLICATION_ID, apiUrl: DISCORD_API_URL };
    const { isCurrent, differing } = await checkRegistration(source, options);
    return isCurrent
      ? [ok('its commands are registered as they are')]
      : [warn(`these commands differ from what Discord has: ${differing.join(', ')}. Run npm run discord:register`)];
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    return [warn(`its commands can't be compared: ${error.message}`)];
  }
}
