import type { AutocompleteInteraction } from 'discord.js';
import type { Chat } from '../../../chat/chat.ts';
import { LIMITS } from '../render/limits.ts';
import { cut } from '../render/sentences.ts';

/** Names of companies for what is being typed; Discord waits three seconds. */
export async function complete(
  interaction: AutocompleteInteraction,
  { catalogue }: Pick<Chat, 'catalogue'>,
): Promise<void> {
  const typed = interaction.options.getFocused();
  const choices = catalogue.complete(typed, LIMITS.autocompletions, interaction.locale);
  await interaction.respond(
    choices
      .filter(({ value }) => value.length <= LIMITS.autocompletionName)
      .map(({ label, value }) => ({ name: cut(label, LIMITS.autocompletionName), value })),
  );
}
