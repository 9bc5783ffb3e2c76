import type { types } from '@slack/bolt';
import type { CommandInfo } from '../../chat/command-info.ts';
import type { DoorWords } from '../../chat/door-words.ts';
import type { Reply } from '../../chat/message.ts';
import type { Settings } from '../../chat/settings.ts';
import { ACTIONS, button, plain } from './buttons.ts';
import { exampleLine } from './command-lines.ts';
import { settingsBlocks } from './home-settings.ts';
import { LIMITS } from './limits.ts';
import { renderBlocks } from './render.ts';

/** Everything that the App Home shows. */
export type HomeParts = {
  readonly words: DoorWords;
  readonly chinese: boolean;
  readonly commands: readonly CommandInfo[];
  readonly coverage: Reply | undefined;
  readonly newest: Reply | undefined;
  readonly last: readonly Reply[];
  readonly settings: Settings;
  readonly isAdmin: boolean;
  /** The channel whose own settings are shown. */
  readonly channel?: { readonly id: string; readonly settings: Settings };
};

/** Blocks of one answer of the list of a person's last ones. */
const OF_ANSWER = 8;
const OF_SECTION = 20;

/** The App Home: examples to press, what the library holds, its newest articles, the person's last answers, settings. */
export function homeView(parts: HomeParts): types.HomeView {
  const { words, coverage, newest, last, channel } = parts;
  const blocks: types.KnownBlock[] = [
    header(words.examples),
    ...exampleButtons(parts),
    ...section(words.coverage, coverage ? [coverage] : [], OF_SECTION),
    ...section(words.newest, newest ? [newest] : [], OF_SECTION),
    ...section(words.yourLast, last, OF_ANSWER),
    { type: 'divider' },
    header(words.settings),
    ...settingsBlocks(parts),
  ];
  return {
    type: 'home',
    private_metadata: channel?.id ?? '',
    blocks: blocks.slice(0, LIMITS.viewBlocks),
  };
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, 150) };
}

function exampleButtons({ commands, chinese }: HomeParts): readonly types.KnownBlock[] {
  const buttons = commands.flatMap((command, index) => {
    const line = exampleLine(command, chinese);
    return button({ action: `${ACTIONS.ask}:${index}`, label: line, value: line }) ?? [];
  });
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.slice(0, LIMITS.actionElements) }];
}

function section(title: string, replies: readonly Reply[], most: number): readonly types.KnownBlock[] {
  if (replies.length === 0) return [];
  const shown = replies.flatMap((reply, index) => [
    ...(index === 0 ? [] : [{ type: 'divider' as const }]),
    ...renderBlocks(withoutQuestions(reply), 0).slice(0, most),
  ]);
  return [{ type: 'divider' }, header(title), ...shown];
}

/** Buttons of several answers in one view would have the same names. */
function withoutQuestions(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter(({ type }) => type !== 'suggestions' && type !== 'choices') };
}
