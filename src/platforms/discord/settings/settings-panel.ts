import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  type ChannelSelectMenuInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  SelectMenuDefaultValueType,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Scope, Settings } from '../../../chat/memory/settings.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { type Desk, DOOR, scopeOf as placeOf } from '../receive/desk.ts';
import { button, row } from '../render/controls.ts';
import { customId, type Press } from '../render/custom-id.ts';
import { escapeMarkdown } from '../render/escape.ts';
import { LIMITS } from '../render/limits.ts';
import { type MessageBody, messageBody, notice, textDisplay } from '../render/message-body.ts';

/** `/settings`: what an administrator may set for the server. */
export async function showSettings(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const at = { application: interaction.applicationId, token: interaction.token };
  const words = desk.chat.words(desk.chat.languageOf(interaction.locale));
  const scope = scopeOf(interaction);
  if (!scope) return desk.wire.editOriginal(at, notice(words.adminsOnly));
  const settings = await desk.chat.settings.get(scope);
  await desk.wire.editOriginal(at, settingsPanel({ settings, words, ...(await shownWith(interaction, desk)) }));
}

type Setting = Extract<Press, { does: 'set' }>['setting'];

/** Something was changed in the panel; it shows what holds now. */
export async function changeSetting(
  interaction: MessageComponentInteraction,
  setting: Setting,
  desk: Desk,
): Promise<void> {
  const { chat, wire } = desk;
  const words = chat.words(chat.languageOf(interaction.locale));
  const at = { application: interaction.applicationId, token: interaction.token };
  const scope = scopeOf(interaction);
  await interaction.deferUpdate();
  if (!scope) return wire.followUp(at, notice(words.adminsOnly));
  const change = changeOf(interaction, setting, await chat.settings.get(scope));
  const settings = await chat.settings.change(scope, change);
  await wire.editOriginal(at, settingsPanel({ settings, words, ...(await shownWith(interaction, desk)) }));
}

/** The server's settings, for those who may manage it; Discord hides the command from others unless it is told not to. */
function scopeOf({
  guildId,
  memberPermissions,
}: Pick<MessageComponentInteraction, 'guildId' | 'memberPermissions'>): Scope | undefined {
  if (guildId === null || !memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return undefined;
  return { platform: DOOR, workspace: guildId };
}

function changeOf(interaction: MessageComponentInteraction, setting: Setting, now: Settings): Partial<Settings> {
  if (setting === 'threads') return { followThreads: !now.followThreads };
  if (setting === 'channels') return interaction.isChannelSelectMenu() ? { channels: channelsOf(interaction) } : {};
  return interaction.isStringSelectMenu() ? languageOf(interaction) : {};
}

function channelsOf({ values }: ChannelSelectMenuInteraction): string[] {
  return values.slice(0, LIMITS.selectedChannels);
}

const LANGUAGES = ['auto', 'en', 'zh-CN', 'zh-TW'] as const;

function languageOf({ values: [value] }: StringSelectMenuInteraction): Partial<Settings> {
  const language = LANGUAGES.find((one) => one === value);
  return language === undefined ? {} : { language };
}

const NAMES = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];

type PanelParts = {
  readonly settings: Settings;
  readonly words: DoorWords;
  readonly canFollow: boolean;
  /** Names of what is followed in the channel in which the panel is shown. */
  readonly followed: readonly string[];
};

/** What the panel shows besides the settings. */
async function shownWith(
  { guildId, channelId, channel, locale }: ChatInputCommandInteraction | MessageComponentInteraction,
  { chat, followThreads }: Desk,
): Promise<Pick<PanelParts, 'canFollow' | 'followed'>> {
  const parent = channel?.isThread() ? channel.parentId : undefined;
  const scope = placeOf({ guild: guildId, channel: channelId, parent });
  return { canFollow: followThreads, followed: await chat.following.of(scope, chat.languageOf(locale)) };
}

function settingsPanel({ settings, words, canFollow, followed }: PanelParts): MessageBody {
  const { channels, language, followThreads } = settings;
  const threads = button(
    { does: 'set', setting: 'threads' },
    followThreads ? words.on : words.off,
    followThreads ? ButtonStyle.Success : ButtonStyle.Secondary,
  );
  const components: readonly APIMessageTopLevelComponent[] = [
    textDisplay(`### ${words.settings}\n${words.settingChannels}`),
    row([
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId({ does: 'set', setting: 'channels' }) ?? '',
        placeholder: words.everywhere,
        channel_types: CHANNELS,
        min_values: 0,
        max_values: LIMITS.selectedChannels,
        default_values: channels
          .slice(0, LIMITS.selectedChannels)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ]),
    textDisplay(words.settingLanguage),
    row([
      {
        type: ComponentType.StringSelect,
        custom_id: customId({ does: 'set', setting: 'language' }) ?? '',
        options: LANGUAGES.map((value) => ({
          value,
          label: value === 'auto' ? words.automatic : NAMES[value],
          default: value === language,
        })),
      },
    ]),
    textDisplay(canFollow ? words.settingThreads : `${words.settingThreads}\n-# ${words.threadsOff}`),
    ...(threads ? [row([threads])] : []),
    textDisplay(`${words.followedHere}\n-# ${escapeMarkdown(followed.join(' · ')) || words.howToFollow}`),
  ];
  return messageBody({ components, ephemeral: true });
}
