import {
  type ButtonInteraction,
  InteractionContextType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Address, shareId } from '../app/address.ts';
import { failureOf } from '../app/failure.ts';
import { askedLineOn, shortLine } from '../render/asked-line.ts';
import type { Press } from '../render/custom-id.ts';
import { notice } from '../render/message-body.ts';
import { chosenText } from '../render/options.ts';
import { renderPage } from '../render/render.ts';
import { askByInteraction, spotOf } from './ask-interaction.ts';
import { type Desk, DOOR, isAllowed, scopeOf } from './desk.ts';
import { voteDown, voteUp } from './feedback.ts';
import { componentsOf, questionOn } from './on-message.ts';
import { openSuggestion } from './suggest.ts';

/** A button was pressed. */
export async function pressButton(interaction: ButtonInteraction, press: Press, desk: Desk): Promise<void> {
  switch (press.does) {
    case 'share':
      return share(interaction, press.answer, desk);
    case 'up':
      return voteUp(interaction, press.answer, desk);
    case 'down':
      return voteDown(interaction, press.answer, desk);
    case 'suggest':
      return openSuggestion(interaction, press, desk);
    case 'again':
      return askByInteraction(
        interaction,
        { text: async () => press.question || questionOn(interaction.message) },
        desk,
      );
    case 'ask':
      return askByInteraction(interaction, { text: async () => press.question }, desk);
    case 'page':
      return turnTo(interaction, press, desk);
    default:
  }
}

/** Something was chosen: the meaning of a name, which takes the question's place for its asker, or a next question. */
export async function choose(interaction: StringSelectMenuInteraction, press: Press, desk: Desk): Promise<void> {
  const value = interaction.values[0] ?? '';
  if (press.does !== 'choose' && press.does !== 'next') return;
  const inPlace = press.does === 'choose' && press.asker === interaction.user.id;
  const text = async () => {
    const { answer, block } = press;
    const stored = answer === '' ? undefined : await desk.chat.answers.find(answer);
    return chosenText(value, stored?.blocks[block]);
  };
  return askByInteraction(interaction, { text, inPlace }, desk);
}

/** Has the stored answer posted for all, once in a channel. That it is shared is said when it is: by whoever posts it. */
async function share(interaction: ButtonInteraction, answerId: string, { chat, wire, unshared }: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { applicationId, token, channelId, user, locale, message } = interaction;
  const language = chat.languageOf(locale);
  const words = chat.words(language);
  const spot = spotOf(interaction);
  const at = { application: applicationId, token };
  if (!isAllowed(await chat.settings.get(scopeOf(spot)), spot)) return wire.editOriginal(at, notice(words.notHere));
  const asked = shortLine(askedLineOn(componentsOf(message)));
  const address: Address = {
    ...{ to: 'share', ...at, channel: channelId, user: user.id, language },
    ...(asked !== undefined && { asked }),
  };
  const first = shareId(channelId, answerId);
  // What could not be posted may be tried again.
  const id = unshared.delete(first) ? `${first}:${interaction.id}` : first;
  const isNew = await chat.inbox.accept({ id, door: DOOR, task: { type: 'share', answerId }, address });
  if (!isNew) await wire.editOriginal(at, notice(words.alreadyShared));
}

async function turnTo(
  interaction: ButtonInteraction,
  { answer, page }: Extract<Press, { does: 'page' }>,
  { chat, wire, pageOf }: Desk,
): Promise<void> {
  await interaction.deferUpdate();
  const { applicationId, token, user, message, context, locale } = interaction;
  const at = { application: applicationId, token };
  const reply = await chat.answers.find(answer);
  if (reply === undefined) return wire.followUp(at, notice(chat.words(chat.languageOf(locale)).expired));
  const ephemeral = message.flags.has(MessageFlags.Ephemeral);
  const share = ephemeral && context !== InteractionContextType.BotDM;
  const words = chat.words(reply.language);
  // Turning the page must not lose it.
  const question = questionOn(message);
  const asked = askedLineOn(componentsOf(message));
  await wire.editOriginal(
    at,
    renderPage(reply, page, { words, asker: user.id, ephemeral, share, question, asked, pageOf }),
  );
}

/** Whether a failed press has been dealt with by another process, so that nothing is left to say. */
export function isSettled(error: unknown): boolean {
  return failureOf(error) === 'taken';
}
