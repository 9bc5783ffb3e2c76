import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import type { ListedCitation, Reply } from '../../../chat/message/message.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { NO_PAGES, type PageOf } from '../../article-path.ts';
import { withPageLinks } from '../../page-links.ts';
import { ASKED, isWhole, SHORT_LINE } from './asked-line.ts';
import { answerButtons, noteButtons, pageButtons, selectRows } from './controls.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type ChartBlock, type MessageBody, messageBody, separator, textDisplay } from './message-body.ts';
import { type Page, paginate } from './paginate.ts';
import { blockChunks } from './render-block.ts';
import { cut } from './sentences.ts';
import { sourceLine } from './sources.ts';

export type RenderOptions = {
  readonly words: DoorWords;
  /** Where a source is read on the bot's own page: the number of a source leads there. */
  readonly pageOf?: PageOf;
  /** The id of the person who asked. */
  readonly asker: string;
  /** Only the asker sees it. */
  readonly ephemeral: boolean;
  /** It can be shared where it was asked. */
  readonly share: boolean;
  /** What was asked, where it can be asked again. */
  readonly question?: string | undefined;
  /** The line of `askedLine`, above an answer where nobody sees the question. */
  readonly asked?: string | undefined;
  /** The words that say who shared the answer; above the first message. */
  readonly sharedBy?: string | undefined;
};

/** Kept for who shared it, the question, the label above the sources and the number of the page. */
const AROUND = 560;
const PAGE = LIMITS.allText - AROUND;
const LONGEST_LABEL = 80;

/** Where the colour of a container says what kind of answer it is. */
const ACCENTS: Readonly<Record<Reply['kind'], number>> = {
  answered: 0x2f9e44,
  command: 0x1971c2,
  ambiguous: 0xf08c00,
  unknown: 0x868e96,
  outOfScope: 0x868e96,
  limited: 0xf08c00,
  error: 0xe03131,
};

/**
 * A reply as messages within Discord's limits, whatever the reply: one, or as many as it needs, each with the sources of its
 * own marks. What the person may press stands below the last.
 */
export function renderForDiscord(reply: Reply, options: RenderOptions): readonly MessageBody[] {
  const pages = pagesOf(reply, options);
  return pages.map((page, index) => {
    const isLast = index === pages.length - 1;
    const sharedBy = index === 0 ? options.sharedBy : undefined;
    const controls = isLast ? controlsOf(reply, options) : [];
    const asked = index === 0 ? options.asked : undefined;
    const charts = chartsAt(index, reply);
    return bodyOf({ reply, page, controls, ephemeral: options.ephemeral, sharedBy, asked, charts });
  });
}

/** Whether a reply is shown one page at a time: lists and tables whose pages can be looked up again. */
export function isPaged(reply: Reply, { ephemeral }: Pick<RenderOptions, 'ephemeral'>): boolean {
  const { id, kind } = reply;
  const hasRoom = id !== undefined && customId({ does: 'page', answer: id, page: 999 }) !== undefined;
  return hasRoom && (kind === 'command' || ephemeral);
}

/** One page of a reply, with buttons to the others; a number beyond the last gives the last. */
export function renderPage(reply: Reply, number: number, options: RenderOptions): MessageBody {
  const pages = pagesOf(reply, options);
  const index = Math.min(Math.max(0, number), pages.length - 1);
  const page = pages[index] ?? EMPTY;
  const turn = reply.id === undefined ? [] : pageButtons(reply.id, index, pages.length, options.words);
  const place = pages.length > 1 ? `-# ${index + 1} / ${pages.length}` : undefined;
  const controls = [...turn, ...controlsOf(reply, options)];
  const { ephemeral, sharedBy, asked } = options;
  return bodyOf({ reply, page, controls, ephemeral, sharedBy, asked, place, charts: chartsAt(index, reply) });
}

/** Charts stand above the first page. */
function chartsAt(index: number, { blocks }: Reply): readonly ChartBlock[] {
  return index > 0 ? [] : blocks.filter((block) => block.type === 'chart').slice(0, LIMITS.pictures);
}

const EMPTY: Page = { texts: [], sources: [] };

/** A long question above takes room from every page, so that the pages are the same whichever is shown. */
function pagesOf(reply: Reply, { pageOf = NO_PAGES, asked = '' }: RenderOptions): readonly Page[] {
  const room = PAGE - Math.max(0, asked.length - SHORT_LINE);
  const blocks = withPageLinks(reply.blocks, pageOf);
  const sources = citationsOf(blocks).map((citation) => sourceLine(citation, pageOf(citation)));
  const pages = paginate(blocks.flatMap(blockChunks), sources, room);
  return pages.length === 0 ? [EMPTY] : pages;
}

function citationsOf(blocks: Reply['blocks']): readonly ListedCitation[] {
  return blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function controlsOf(reply: Reply, options: RenderOptions): readonly Row[] {
  const { words, asker, share, question, asked, pageOf = NO_PAGES } = options;
  return [
    ...selectRows(reply, asker),
    ...noteButtons(withPageLinks(reply.blocks, pageOf)),
    ...answerButtons(reply, {
      words,
      asker,
      share,
      question,
      isAbove: question !== undefined && isWhole(question, asked),
    }),
  ];
}

type Parts = {
  readonly reply: Reply;
  readonly page: Page;
  readonly controls: readonly Row[];
  readonly ephemeral: boolean;
  readonly sharedBy: string | undefined;
  readonly asked: string | undefined;
  readonly place?: string | undefined;
  readonly charts: readonly ChartBlock[];
};

function bodyOf({ reply, page, controls, ephemeral, sharedBy, asked, place, charts }: Parts): MessageBody {
  const { texts, sources } = page;
  const label = escapeMarkdown(cut(labelOf(reply), LONGEST_LABEL)).trim();
  const listed = [...(label === '' ? [] : [`**${label}**`]), ...sources].join('\n');
  const inside: APIContainerComponent['components'] = [
    ...(texts.length > 0 || sources.length === 0 ? [textDisplay(texts.join('\n'))] : []),
    ...(sources.length > 0 && texts.length > 0 ? [separator()] : []),
    ...(sources.length > 0 ? [textDisplay(listed)] : []),
    ...(place === undefined ? [] : [textDisplay(place)]),
  ];
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    accent_color: ACCENTS[reply.kind],
    components: inside,
  };
  const above = [
    ...(sharedBy === undefined ? [] : [textDisplay(`-# ${sharedBy}`)]),
    ...(asked === undefined ? [] : [{ ...textDisplay(asked), id: ASKED }]),
  ];
  return messageBody({ components: [...above, container, ...controls], ephemeral, charts });
}

/** What the sources are called, in the reply's language. */
function labelOf({ blocks }: Reply): string {
  return blocks.find((block) => block.type === 'citations')?.label ?? '';
}
