import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Address } from '../app/address.ts';
import { failureOf, shownError } from '../app/failure.ts';
import { type MessageBody, notice } from '../render/message-body.ts';
import { conversationOf, type Desk, DOOR, isAllowed, type Spot, scopeOf, workspaceOf } from './desk.ts';

export type AskingInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

export type AskOptions = {
  /** The question; undefined when what it was to be read from is no longer kept. */
  readonly text: () => Promise<string | undefined>;
  /** The answer takes the place of the message that was pressed on. */
  readonly inPlace?: boolean;
};

/** Promises an answer at once, private unless it takes a public message's place, and has it answered by the inbox. */
export async function askByInteraction(interaction: AskingInteraction, options: AskOptions, desk: Desk): Promise<void> {
  const isPromised = await promise(interaction, options.inPlace === true, desk);
  const spot = spotOf(interaction);
  const address = addressOf(interaction, options.inPlace === true);
  const words = desk.chat.words(desk.chat.languageOf(interaction.locale));
  const say = async (body: MessageBody) => {
    if (!isPromised) return;
    await (options.inPlace ? desk.wire.followUp(address, body) : desk.wire.editOriginal(address, body));
  };
  const accept = async () => {
    const settings = await desk.chat.settings.get(scopeOf(spot));
    if (!isAllowed(settings, spot)) return say(notice(words.notHere));
    const text = await options.text();
    if (text === undefined) return say(notice(words.expired));
    const { channel, user } = address;
    const person: Address = { to: 'person', channel, user };
    const delivery = deliveryOf(interaction, { spot, text, settings, isSeenByAll: !address.ephemeral });
    await desk.chat.inbox.accept({ ...delivery, address: isPromised ? address : person });
  };
  await desk.intake.take(accept, () => say(notice(words.notTaken)));
}

/** Discord waits three seconds; a question that came too late to be promised is answered as a message. */
async function promise(interaction: AskingInteraction, inPlace: boolean, { log }: Desk): Promise<boolean> {
  try {
    if (inPlace && interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return true;
  } catch (error) {
    // Another process that shares the work has promised it; whoever is first with the store answers.
    if (failureOf(error) === 'taken') return true;
    log.warn(shownError(error), 'an interaction could not be acknowledged');
    return false;
  }
}

export function spotOf({ guildId, channelId, channel }: AskingInteraction): Spot {
  return { guild: guildId, channel: channelId, parent: channel?.isThread() ? channel.parentId : undefined };
}

function addressOf(interaction: AskingInteraction, inPlace: boolean): Extract<Address, { to: 'interaction' }> {
  const { applicationId, token, channelId, user, context } = interaction;
  const ephemeral =
    !inPlace || (interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral));
  return {
    to: 'interaction',
    application: applicationId,
    token,
    channel: channelId,
    user: user.id,
    ephemeral,
    share: ephemeral && context !== InteractionContextType.BotDM,
  };
}

type Asked = {
  readonly spot: Spot;
  readonly text: string;
  readonly settings: Settings;
  readonly isSeenByAll: boolean;
};

function deliveryOf(
  interaction: AskingInteraction,
  { spot, text, settings, isSeenByAll }: Asked,
): Omit<Delivery, 'address'> {
  const { id, user, locale } = interaction;
  return {
    id: `${DOOR}:interaction:${id}`,
    door: DOOR,
    task: {
      type: 'ask',
      incoming: {
        id,
        platform: DOOR,
        workspace: workspaceOf(spot),
        ...conversationOf(spot, isSeenByAll),
        user: user.id,
        text,
        locale: settings.language === 'auto' ? locale : settings.language,
        addressed: interaction.isChatInputCommand() ? 'command' : 'direct',
      },
    },
  };
}
