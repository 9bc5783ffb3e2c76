import type { types } from '@slack/bolt';
import type { ListedCitation, Reply } from '../../../chat/message/message.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { NO_PAGES, type PageOf } from '../../article-path.ts';
import { withPageLinks } from '../../page-links.ts';
import { type Budget, createBudget } from './budget.ts';
import { ACTIONS, button, type ShareValue, suggestButton, voteButtons } from './buttons.ts';
import type { SlackBlock } from './chart.ts';
import { citationLines, sizeOf } from './citations.ts';
import { cut } from './cut.ts';
import { fallbackText } from './fallback-text.ts';
import { LIMITS } from './limits.ts';
import { type Part, pack } from './pack.ts';
import { shown } from './plain-text.ts';
import { partsOf } from './render-block.ts';

/** What `chat.postMessage` and `response_url` take of a message. */
export type SlackMessage = { readonly text: string; readonly blocks: readonly SlackBlock[] };

export type RenderOptions = {
  readonly words: DoorWords;
  /** Where a source is read on the bot's own page: the number of a source leads there. */
  readonly pageOf?: PageOf;
  /** Only the asker sees it: offers to share it there and to ask again. */
  readonly offer?: { readonly share?: Pick<ShareValue, 'channel' | 'thread'>; readonly question: string };
  /** What was asked: it can be passed on with a source that is suggested. */
  readonly question?: string;
  /** The question, where nobody else could see what is answered. */
  readonly asked?: { readonly user: string; readonly text: string };
  /** The id of the person who shared the answer. */
  readonly sharedBy?: string;
};

/** Left for what the bot says around an answer, such as buttons and who shared it. */
const AROUND = 600;
const LONGEST_ASKED = 300;

/** A reply as a Slack message within Slack's limits, whatever the reply. Its citations always fit: room is kept for them first. */
export function renderForSlack(reply: Reply, options: RenderOptions): SlackMessage {
  const blocks = [...before(options), ...renderBlocks(reply, options), ...after(reply, options)];
  return {
    text: fallbackText(reply),
    blocks: blocks.length > 0 ? blocks : pack([{ type: 'line', pieces: [{ type: 'text', text: '…' }] }]),
  };
}

/** The reply's own blocks. `tables` 0 is for places where Slack shows none. */
export function renderBlocks(
  { blocks }: Reply,
  { pageOf, tables = 1 }: Pick<RenderOptions, 'pageOf'> & { readonly tables?: number } = {},
): readonly SlackBlock[] {
  const budget = createBudget(LIMITS.allText - AROUND, tables);
  const cited = blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  const sources = reserve(cited, budget, pageOf);
  let next = 0;
  const parts = withPageLinks(blocks, pageOf ?? NO_PAGES).flatMap((block): readonly Part[] => {
    if (block.type !== 'citations') return partsOf(block, budget);
    const lines = sources.slice(next, next + block.citations.length);
    next += block.citations.length;
    const label = cut(shown(block.label), budget.text(Math.min(shown(block.label).length, 80)));
    const heading: readonly Part[] =
      label === '' ? [] : [{ type: 'line', pieces: [{ type: 'text', text: label, style: { bold: true } }] }];
    return [...heading, ...lines.map((pieces): Part => ({ type: 'line', pieces }))];
  });
  return pack(parts);
}

function reserve(cited: readonly ListedCitation[], budget: Budget, pageOf?: PageOf) {
  const lines = citationLines(cited, budget.left(), pageOf);
  budget.text(lines.reduce((sum, line) => sum + sizeOf(line), 0));
  return lines;
}

function before({ asked, sharedBy, words }: RenderOptions): readonly types.KnownBlock[] {
  const elements: types.RichTextBlock['elements'] = [];
  if (sharedBy !== undefined) elements.push({ type: 'rich_text_section', elements: naming(words.sharedBy, sharedBy) });
  if (asked !== undefined) {
    const user: types.RichTextUserMention = { type: 'user', user_id: asked.user };
    const text = ` ${cut(shown(asked.text), LONGEST_ASKED)}`;
    elements.push({ type: 'rich_text_quote', elements: [user, { type: 'text', text }] });
  }
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

/** The bot's words around a person's name, which Slack itself fills in. */
function naming(say: (who: string) => string, user: string): types.RichTextElement[] {
  const mark = '\u0000';
  const [head = '', tail = ''] = say(mark).split(mark);
  const text = (value: string): types.RichTextElement[] => (value === '' ? [] : [{ type: 'text', text: value }]);
  return [...text(head), { type: 'user', user_id: user }, ...text(tail)];
}

type Offer = NonNullable<RenderOptions['offer']>;

function shareValue(answer: string, { share, question }: Offer): Omit<ShareValue, 'channel'> {
  return { answer, ...share, question: cut(question, LONGEST_ASKED) };
}

function after({ id, gap }: Reply, { words, offer, question }: RenderOptions): readonly types.KnownBlock[] {
  const share = id !== undefined && offer?.share;
  const offered = [
    share && button({ action: ACTIONS.share, label: words.share, value: JSON.stringify(shareValue(id, offer)) }),
    offer && button({ action: ACTIONS.again, label: words.askAgain, value: offer.question }),
    gap !== undefined && suggestButton(words.suggestSource, { gap, ...(question !== undefined && { question }) }),
  ].filter((one) => typeof one === 'object');
  return [
    ...(offered.length === 0 ? [] : [{ type: 'actions' as const, elements: offered }]),
    ...(id === undefined ? [] : [voteButtons(id, words)]),
  ];
}
