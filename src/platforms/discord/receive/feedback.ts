import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { LONGEST } from '../../../bounds.ts';
import type { Vote } from '../../../chat/memory/answers.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { customId } from '../render/custom-id.ts';
import { LIMITS } from '../render/limits.ts';
import { notice } from '../render/message-body.ts';
import { cut } from '../render/sentences.ts';
import { type Desk, DOOR, workspaceOf } from './desk.ts';

const REASON = 'reason';

/** 👍: counts at once and thanks in private. */
export async function voteUp(interaction: ButtonInteraction, answerId: string, desk: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await thank(interaction, await desk.chat.answers.vote(voteOf(interaction, answerId, 'up')), desk);
}

/** 👎: asks for a reason, which may be left out, and counts whether one is given or not. */
export async function voteDown(interaction: ButtonInteraction, answerId: string, desk: Desk): Promise<void> {
  // The form has to be the first answer, within three seconds.
  await interaction.showModal(reasonForm(answerId, desk.chat.words(desk.chat.languageOf(interaction.locale))));
  await desk.chat.answers.vote(voteOf(interaction, answerId, 'down'));
}

export async function takeReason(interaction: ModalSubmitInteraction, answerId: string, desk: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reason = interaction.fields.getTextInputValue(REASON).trim();
  const vote = voteOf(interaction, answerId, 'down');
  await thank(interaction, await desk.chat.answers.vote({ ...vote, ...(reason !== '' && { reason }) }), desk);
}

type Voting = MessageComponentInteraction | ModalSubmitInteraction;

async function thank({ applicationId, token, locale }: Voting, isKnown: boolean, { chat, wire }: Desk): Promise<void> {
  const words = chat.words(chat.languageOf(locale));
  await wire.editOriginal({ application: applicationId, token }, notice(isKnown ? words.thanksForVote : words.expired));
}

function voteOf({ guildId, channelId, user }: Voting, answerId: string, verdict: Vote['verdict']): Vote {
  const workspace = workspaceOf({ guild: guildId, channel: channelId ?? '' });
  return { answerId, person: { platform: DOOR, workspace, user: user.id }, verdict };
}

function reasonForm(answerId: string, words: DoorWords): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ does: 'why', answer: answerId }) ?? 'why:',
    title: cut(words.notHelpful, LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: cut(words.why, LIMITS.inputLabel),
        description: cut(words.whyHint, LIMITS.inputHint),
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: LONGEST.reason,
        },
      },
    ],
  };
}
