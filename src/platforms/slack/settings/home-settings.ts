import type { types } from '@slack/bolt';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { plain } from '../render/buttons.ts';
import { LIMITS } from '../render/limits.ts';

/** What the controls of the App Home are called in what Slack sends back. */
export const CONTROLS = {
  language: 'set:language',
  external: 'set:external',
  channels: 'set:channels',
  channel: 'set:channel',
  follow: 'set:follow',
} as const;

const LANGUAGES = {
  auto: undefined,
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
} as const satisfies Record<Settings['language'], string | undefined>;

export type SettingsParts = {
  readonly words: DoorWords;
  readonly settings: Settings;
  readonly isAdmin: boolean;
  /** The channel whose own settings are shown. */
  readonly channel?: { readonly id: string; readonly settings: Settings };
};

/** Controls for administrators; for everybody else what is set. */
export function settingsBlocks(parts: SettingsParts): readonly types.KnownBlock[] {
  return parts.isAdmin ? controls(parts) : overview(parts);
}

function controls({ words, settings, channel }: SettingsParts): readonly types.KnownBlock[] {
  return [
    control(words.settingLanguage, languageSelect(settings, words)),
    control(words.settingExternal, toggle(CONTROLS.external, settings.externalChannels, words)),
    control(words.settingChannels, channelsSelect(settings, words)),
    { type: 'divider' },
    control(words.pickChannel, {
      type: 'conversations_select',
      action_id: CONTROLS.channel,
      placeholder: plain(words.pickChannel, 150),
      filter: { include: ['public', 'private'], exclude_bot_users: true },
      ...(channel && { initial_conversation: channel.id }),
    }),
    ...(channel ? [control(words.settingFollow, toggle(CONTROLS.follow, channel.settings.followThreads, words))] : []),
  ];
}

function control(label: string, accessory: NonNullable<types.SectionBlock['accessory']>): types.SectionBlock {
  return { type: 'section', text: plain(label, LIMITS.sectionText), accessory };
}

/** The button says what is, and its value what pressing makes of it. */
function toggle(action: string, isOn: boolean, words: DoorWords): types.Button {
  const style = isOn ? { style: 'primary' as const } : {};
  return {
    type: 'button',
    action_id: action,
    text: plain(isOn ? words.on : words.off, LIMITS.buttonLabel),
    value: isOn ? 'off' : 'on',
    ...style,
  };
}

function languageSelect({ language }: Settings, words: DoorWords): types.StaticSelect {
  const options = Object.entries(LANGUAGES).map(([value, name]) => ({
    text: plain(name ?? words.automatic, 75),
    value,
  }));
  const chosen = options.find(({ value }) => value === language);
  return { type: 'static_select', action_id: CONTROLS.language, options, ...(chosen && { initial_option: chosen }) };
}

function channelsSelect({ channels }: Settings, words: DoorWords): types.MultiConversationsSelect {
  return {
    type: 'multi_conversations_select',
    action_id: CONTROLS.channels,
    placeholder: plain(words.everywhere, 150),
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    max_selected_items: 100,
    ...(channels.length > 0 && { initial_conversations: [...channels] }),
  };
}

function overview({ words, settings }: SettingsParts): readonly types.KnownBlock[] {
  const lines = [
    `${words.settingLanguage}: ${LANGUAGES[settings.language] ?? words.automatic}`,
    `${words.settingExternal}: ${settings.externalChannels ? words.on : words.off}`,
    ...(settings.channels.length === 0 ? [`${words.settingChannels}: ${words.everywhere}`] : []),
  ];
  return [...lines, words.adminsOnly].map((line) => ({ type: 'context', elements: [plain(line, LIMITS.sectionText)] }));
}
