import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Chat } from '../../../chat/chat.ts';
import type { CommandInfo, InScripts, OptionInfo } from '../../../chat/command/command-info.ts';
import { LIMITS } from '../render/limits.ts';
import { cut } from '../render/sentences.ts';

export type CommandSource = Pick<Chat, 'commands' | 'words'>;

/** The command that only this door has. */
export const SETTINGS = 'settings';

/** In a server, in direct messages with the bot, and in other private channels, by either way of installing. */
const ANYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** All commands as Discord registers them. https://docs.discord.com/developers/interactions/application-commands */
export function commandDefinitions({
  commands,
  words,
}: CommandSource): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const inScripts = (say: (language: 'en' | 'zh-Hans' | 'zh-Hant') => string): InScripts => ({
    en: say('en'),
    zh: say('zh-Hans'),
    traditional: say('zh-Hant'),
  });
  const answerThis = inScripts((language) => words(language).answerThis);
  const settings = inScripts((language) => words(language).settings);
  const summary = inScripts((language) => words(language).settingsOfServer);
  return [
    ...commands.map(slashCommand),
    {
      type: ApplicationCommandType.Message,
      name: cut(answerThis.en, LIMITS.commandName),
      name_localizations: localised(answerThis, LIMITS.commandName),
      ...ANYWHERE,
    },
    {
      type: ApplicationCommandType.ChatInput,
      name: SETTINGS,
      name_localizations: localised(settings, LIMITS.commandName),
      ...described(summary),
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
    },
  ];
}

function slashCommand({ name, localName, summary, options }: CommandInfo): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localised(localName, LIMITS.commandName),
    ...described(summary),
    options: options.map(commandOption),
    ...ANYWHERE,
  };
}

function commandOption({ name, description, required, companies }: OptionInfo): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(description),
    required,
    // A name may be completed, but what is typed is taken as it is.
    ...(companies && { autocomplete: true }),
  };
}

function described(texts: InScripts) {
  return {
    description: cut(texts.en, LIMITS.commandDescription),
    description_localizations: localised(texts, LIMITS.commandDescription),
  };
}

/** Discord has no fallback from one Chinese to the other. */
function localised({ zh, traditional }: InScripts, most: number) {
  return { 'zh-CN': cut(zh, most), 'zh-TW': cut(traditional, most) };
}
