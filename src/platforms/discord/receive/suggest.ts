import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type Client,
  ComponentType,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
  type User,
} from 'discord.js';
import { LONGEST } from '../../../bounds.ts';
import type { SuggestOutcome } from '../../../chat/memory/suggestions.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import type { Address } from '../app/address.ts';
import { shownError } from '../app/failure.ts';
import { customId, type Press } from '../render/custom-id.ts';
import { LIMITS } from '../render/limits.ts';
import { notice } from '../render/message-body.ts';
import { cut } from '../render/sentences.ts';
import { type Desk, DOOR, workspaceOf } from './desk.ts';
import { askedIn, messageSchema } from './incoming-message.ts';
import { namesIn, selfIn } from './messages.ts';
import { questionOn } from './on-message.ts';

/** The fields of the form. */
const LINK = 'link';
const NOTE = 'note';
const OPTIONS = 'options';
const WISH = 'wish';
const QUESTION = 'question';

/** "Suggest a source" below a refusal: the form has to be the first answer, within three seconds. */
export async function openSuggestion(interaction: ButtonInteraction, press: Pressed, { chat }: Desk): Promise<void> {
  const { locale, message, user } = interaction;
  const words = chat.words(chat.languageOf(locale));
  const isOwnAbove = press.asker === user.id && message.reference?.messageId !== undefined;
  const isKnown = isOwnAbove || questionOn(message) !== undefined;
  const passesOn = isKnown && !chat.suggestions.keepsQuestions;
  await interaction.showModal(suggestionForm(press, { words, passesOn }));
}

export async function takeSuggestion(interaction: ModalSubmitInteraction, gap: string, desk: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { applicationId, token, fields, user, locale, guildId, channelId, message } = interaction;
  const { chat, wire } = desk;
  const language = chat.languageOf(locale);
  const channel = channelId ?? '';
  const ticked = fields.fields.has(OPTIONS) ? fields.getCheckboxGroup(OPTIONS) : [];
  const passesOn = ticked.includes(QUESTION);
  const question =
    passesOn && message ? (questionOn(message) ?? (await askedAbove(message, interaction, desk))) : undefined;
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
  const words = chat.words(language);
  const isLost = passesOn && question === undefined && isTaken(outcome);
  const told = isLost ? `${words[outcome]} ${words.sourceQuestionLost}` : words[outcome];
  await wire.editOriginal({ application: applicationId, token }, notice(told));
}

function isTaken(outcome: SuggestOutcome): boolean {
  return outcome === 'sourceTaken' || outcome === 'sourceAwaited';
}

type Asker = { readonly user: User; readonly client: Client<true>; readonly guildId: string | null };

/** What the person asked, in the message that this one answers; undefined where it is another's, gone, or not ours to read. */
async function askedAbove(message: Message, { user, client, guildId }: Asker, desk: Desk): Promise<string | undefined> {
  const id = message.reference?.messageId;
  if (id === undefined) return undefined;
  const read = await desk.wire.message(message.channelId, id).catch((error: unknown) => {
    desk.log.warn(shownError(error), 'a question could not be read to be passed on');
    return undefined;
  });
  const above = messageSchema.safeParse(read).data;
  if (above?.author.id !== user.id) return undefined;
  const place = guildId === null ? {} : { guild_id: guildId };
  return askedIn(above, selfIn(place, client), namesIn(place.guild_id, client));
}

type Pressed = Extract<Press, { does: 'suggest' }>;

type FormParts = {
  readonly words: DoorWords;
  /** What was asked stands on the message, so that it can be passed on. */
  readonly passesOn: boolean;
};

function suggestionForm(press: Pressed, { words, passesOn }: FormParts): APIModalInteractionResponseCallbackData {
  const labelled = (label: string, component: APILabelComponent['component'], hint?: string): APILabelComponent => ({
    type: ComponentType.Label,
    label: cut(label, LIMITS.inputLabel),
    ...(hint !== undefined && { description: cut(hint, LIMITS.inputHint) }),
    component,
  });
  const option = (value: string, label: string) => ({ value, label: cut(label, LIMITS.optionLabel) });
  const options = [option(WISH, words.sourceWish), ...(passesOn ? [option(QUESTION, words.sourceQuestion)] : [])];
  return {
    custom_id: customId(press) ?? 'suggest:',
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
