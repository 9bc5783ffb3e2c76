import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { LONGEST } from '../../../bounds.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import type { Address } from '../app/address.ts';
import { customId } from '../render/custom-id.ts';
import { LIMITS } from '../render/limits.ts';
import { notice } from '../render/message-body.ts';
import { cut } from '../render/sentences.ts';
import { type Desk, DOOR, workspaceOf } from './desk.ts';
import { questionOn } from './on-message.ts';

/** The fields of the form. */
const LINK = 'link';
const NOTE = 'note';
const OPTIONS = 'options';
const WISH = 'wish';
const QUESTION = 'question';

/** "Suggest a source" below a refusal: the form has to be the first answer, within three seconds. */
export async function openSuggestion(interaction: ButtonInteraction, gap: string, { chat }: Desk): Promise<void> {
  const words = chat.words(chat.languageOf(interaction.locale));
  const isKnown = questionOn(interaction.message) !== undefined;
  const passesOn = isKnown && !chat.suggestions.keepsQuestions;
  await interaction.showModal(suggestionForm(gap, { words, passesOn }));
}

export async function takeSuggestion(interaction: ModalSubmitInteraction, gap: string, desk: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { applicationId, token, fields, user, locale, guildId, channelId, message } = interaction;
  const { chat, wire } = desk;
  const language = chat.languageOf(locale);
  const channel = channelId ?? '';
  const ticked = fields.fields.has(OPTIONS) ? fields.getCheckboxGroup(OPTIONS) : [];
  const question = ticked.includes(QUESTION) && message ? questionOn(message) : undefined;
  const address: Address = { to: 'person', channel, user: user.id };
  const outcome = await chat.suggestions.add({
    person: { platform: DOOR, workspace: workspaceOf({ guild: guildId, channel }), user: user.id },
    gap,
    link: fields.getTextInputValue(LINK),
    note: fields.getTextInputValue(NOTE),
    language,
    ...(question !== undefined && { question }),
    ...(ticked.includes(WISH) && { wish: { door: DOOR, address } }),
  });
  await wire.editOriginal({ application: applicationId, token }, notice(chat.words(language)[outcome]));
}

type FormParts = {
  readonly words: DoorWords;
  /** What was asked stands on the message, so that it can be passed on. */
  readonly passesOn: boolean;
};

function suggestionForm(gap: string, { words, passesOn }: FormParts): APIModalInteractionResponseCallbackData {
  const labelled = (label: string, component: APILabelComponent['component'], hint?: string): APILabelComponent => ({
    type: ComponentType.Label,
    label: cut(label, LIMITS.inputLabel),
    ...(hint !== undefined && { description: cut(hint, LIMITS.inputHint) }),
    component,
  });
  const option = (value: string, label: string) => ({ value, label: cut(label, LIMITS.optionLabel) });
  const options = [option(WISH, words.sourceWish), ...(passesOn ? [option(QUESTION, words.sourceQuestion)] : [])];
  return {
    custom_id: customId({ does: 'suggest', answer: gap }) ?? 'suggest:',
    title: cut(words.suggestSource, LIMITS.modalTitle),
    components: [
      labelled(words.sourceLink, {
        type: ComponentType.TextInput,
        custom_id: LINK,
        style: TextInputStyle.Short,
        max_length: LONGEST.link,
        placeholder: 'https://',
      }),
      labelled(
        words.sourceNote,
        {
          type: ComponentType.TextInput,
          custom_id: NOTE,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: LONGEST.note,
        },
        words.sourceNoteHint,
      ),
      labelled(words.sourceOptions, {
        type: ComponentType.CheckboxGroup,
        custom_id: OPTIONS,
        required: false,
        min_values: 0,
        options,
      }),
    ],
  };
}
