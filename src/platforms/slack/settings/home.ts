import type { types } from '@slack/bolt';
import type { ArticleEntry, CoverageView } from '../../../chat/catalogue/catalogue-schema.ts';
import type { Line, Reply } from '../../../chat/message/message.ts';
import type { PageOf } from '../../article-path.ts';
import { ACTIONS, button, plain } from '../render/buttons.ts';
import { isChart, type SlackBlock } from '../render/chart.ts';
import { LIMITS } from '../render/limits.ts';
import { type Part, pack } from '../render/pack.ts';
import { renderBlocks } from '../render/render.ts';
import { piecesOf } from '../render/rich-text.ts';
import { type SettingsParts, settingsBlocks } from './home-settings.ts';

/** Everything that the App Home shows. */
export type HomeParts = SettingsParts & {
  /** Questions and commands to press. */
  readonly examples: readonly string[];
  readonly coverage: CoverageView;
  readonly newest: readonly ArticleEntry[];
  readonly last: readonly Reply[];
  /** Names of what the person follows. */
  readonly followed: readonly string[];
  readonly pageOf: PageOf;
};

const COMPANIES = 12;
const ARTICLES = 5;
/** Blocks of one answer of the list of a person's last ones. */
const OF_ANSWER = 8;

/** The App Home: examples to press, what the library holds, its newest articles, the person's last answers, settings. */
export function homeView(parts: HomeParts): types.HomeView {
  const { words, coverage, newest, channel } = parts;
  const blocks: SlackBlock[] = [
    header(words.examples),
    ...exampleButtons(parts),
    ...section(words.coverage, coverage.companies.slice(0, COMPANIES).map(companyLine)),
    ...section(words.newest, newest.slice(0, ARTICLES).map(articleLine)),
    ...section(words.youFollow, followedLines(parts)),
    ...answers(words.yourLast, parts),
    { type: 'divider' },
    header(words.settings),
    ...settingsBlocks(parts),
  ];
  return {
    type: 'home',
    private_metadata: channel?.id ?? '',
    blocks: blocks.filter((block) => !isChart(block)).slice(0, LIMITS.viewBlocks),
  };
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, 150) };
}

function exampleButtons({ examples }: HomeParts): readonly SlackBlock[] {
  const buttons = examples.flatMap(
    (line, index) => button({ action: `${ACTIONS.ask}:${index}`, label: line, value: line }) ?? [],
  );
  if (buttons.length === 0) return [];
  const long = examples.filter((line) => line.length > LIMITS.buttonLabel);
  const listed = pack(long.map((line): Part => ({ type: 'item', pieces: [{ type: 'text', text: line }] })));
  return [...listed, { type: 'actions', elements: buttons.slice(0, LIMITS.actionElements) }];
}

function section(title: string, items: readonly Line[]): readonly SlackBlock[] {
  const list = pack(items.map((item): Part => ({ type: 'item', pieces: piecesOf(item, LIMITS.contextText) })));
  return list.length === 0 ? [] : [{ type: 'divider' }, header(title), ...list];
}

function companyLine({ name, articles, newest }: CoverageView['companies'][number]): Line {
  return [
    { type: 'strong', text: name },
    { type: 'text', text: ` · ${articles}${newest === undefined ? '' : ` · ${newest}`}` },
  ];
}

function articleLine({ title, publisher, published, url }: ArticleEntry): Line {
  return [
    { type: 'link', text: title.text, url },
    { type: 'text', text: ` · ${publisher} · ${published}` },
  ];
}

function followedLines({ followed, words }: HomeParts): readonly Line[] {
  const names = followed.length > 0 ? followed : [words.howToFollow];
  return names.map((text) => [{ type: 'text', text }]);
}

function answers(title: string, { last: replies, pageOf }: Pick<HomeParts, 'last' | 'pageOf'>): readonly SlackBlock[] {
  return replies.flatMap((reply, index) => [
    { type: 'divider' as const },
    ...(index === 0 ? [header(title)] : []),
    ...renderBlocks(withoutQuestions(reply), { tables: 0, pageOf }).slice(0, OF_ANSWER),
  ]);
}

/** Buttons of several answers in one view would have the same names. */
function withoutQuestions(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter(({ type }) => type !== 'suggestions' && type !== 'choices') };
}
