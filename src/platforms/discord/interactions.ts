import { type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import { shownError } from './app/failure.ts';
import { type AskingInteraction, askByInteraction } from './receive/ask-interaction.ts';
import { attachedWordsOf } from './receive/attached-words.ts';
import { complete } from './receive/autocomplete.ts';
import type { Desk } from './receive/desk.ts';
import { takeReason } from './receive/feedback.ts';
import { spokenText } from './receive/incoming-message.ts';
import { choose, isSettled, pressButton } from './receive/press.ts';
import { takeSuggestion } from './receive/suggest.ts';
import { SETTINGS } from './register/commands.ts';
import { parseCustomId } from './render/custom-id.ts';
import { NO_PINGS, notice } from './render/message-body.ts';
import { changeSetting, showSettings } from './settings/settings-panel.ts';

/** Commands, buttons, selects, forms and completions. Never rejects: a person who can be told of a failure is told. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    await route(interaction, desk);
  } catch (error) {
    if (isSettled(error)) return;
    desk.log.warn(shownError(error), 'an interaction failed');
    if (interaction.isRepliable()) await apologise(interaction, desk).catch(() => {});
  }
}

async function route(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, desk.chat);
  if (interaction.isChatInputCommand() && interaction.commandName === SETTINGS) return showSettings(interaction, desk);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) return ask(interaction, desk);
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return;
  const press = parseCustomId(interaction.customId);
  if (!press) throw new Error('a component of an older version');
  if (interaction.isModalSubmit()) {
    if (press.does === 'why') await takeReason(interaction, press.answer, desk);
    if (press.does === 'suggest') await takeSuggestion(interaction, press.gap, desk);
  } else if (press.does === 'set') await changeSetting(interaction, press.setting, desk);
  else if (interaction.isButton()) await pressButton(interaction, press, desk);
  else if (interaction.isStringSelectMenu()) await choose(interaction, press, desk);
}

function ask(interaction: Exclude<AskingInteraction, { isMessageComponent(): true }>, desk: Desk): Promise<void> {
  const text = textOf(interaction);
  return askByInteraction(interaction, { text: async () => text }, desk);
}

/** The line that a command stands for, or what the message says that is to be answered. */
function textOf(interaction: AskingInteraction): string {
  if (interaction.isChatInputCommand()) {
    const values = interaction.options.data.map(({ value }) => String(value ?? ''));
    const line = `/${interaction.commandName} ${values.join(' ')}`;
    // Discord does not tell who is mentioned in an option: an id says nothing.
    return spokenText({ content: line, mentions: [] }, { id: '' }, { role: () => undefined, channel: () => undefined });
  }
  if (!interaction.isMessageContextMenuCommand()) return '';
  const { content, mentions, embeds, components, messageSnapshots } = interaction.targetMessage;
  const users = [...mentions.users.values()].map(({ id, username, globalName, bot }) => ({
    id,
    username,
    global_name: globalName,
    bot,
  }));
  const names = {
    role: (id: string) => mentions.roles.get(id)?.name,
    channel: (id: string) => interaction.client.channels.cache.get(id)?.toString(),
  };
  const attached = attachedWordsOf({
    embeds: embeds.map((one) => one.toJSON()),
    components: components.map((one) => one.toJSON()),
    message_snapshots: [...(messageSnapshots?.values() ?? [])].map((snapshot) => ({
      message: {
        content: snapshot.content,
        embeds: snapshot.embeds.map((one) => one.toJSON()),
        components: snapshot.components.map((one) => one.toJSON()),
      },
    })),
  });
  const said = [content, attached].filter((words) => words !== '').join('\n');
  return spokenText({ content: said, mentions: users }, { id: interaction.client.user.id }, names);
}

async function apologise(interaction: RepliableInteraction, { chat, wire }: Desk): Promise<void> {
  const body = notice(chat.words(chat.languageOf(interaction.locale)).notTaken);
  if (interaction.deferred || interaction.replied)
    return wire.followUp({ application: interaction.applicationId, token: interaction.token }, body);
  await interaction.reply({
    components: body.components,
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    allowedMentions: NO_PINGS,
  });
}
