import { commands } from '../../commands/index.ts';
import { type Bot, type BotParts, createBot } from '../../src/chat/bot.ts';
import { createConversations } from '../../src/chat/conversation.ts';
import type { Incoming, ListedCitation, Reply } from '../../src/chat/message.ts';

import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();

/** The real bot on the fixture library; a failure while answering fails the test unless `onError` is given. */
export function openBot(parts: Partial<BotParts> = {}): Bot {
  return createBot({
    commands,
    library: () => searchable,
    conversations: createConversations(),
    today: () => NOW,
    onError: (error) => {
      throw error;
    },
    ...parts,
  });
}

/** A message of one person in one conversation; `rest` puts it elsewhere. */
export function incoming(text: string, rest: Partial<Incoming> = {}): Incoming {
  return { platform: 'test', workspace: 'w', conversation: 'c', user: 'u', addressed: 'direct', text, ...rest };
}

/** Says the texts one after the other as one person, and gives the last reply. */
export function converse(bot: Bot, texts: readonly string[], rest: Partial<Incoming> = {}): Reply {
  const replies = texts.map((text) => bot.handle(incoming(text, rest)));
  const last = replies.at(-1);
  if (!last) throw new Error('nothing was said');
  return last;
}

/** Every source that a reply lists. */
export function sourcesOf({ blocks }: Reply): readonly ListedCitation[] {
  return blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
}

/** `<article id>#<passage>` of every source, in order. */
export function citedIn(reply: Reply): readonly string[] {
  return sourcesOf(reply).map(({ articleId, passage }) => `${articleId}#${passage}`);
}

/** The numbers of all marks in a reply's texts. */
export function marksIn({ blocks }: Reply): readonly number[] {
  const lines = blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'note') return [block.line];
    if (block.type === 'list') return block.items;
    return block.type === 'table' ? block.rows.flat() : [];
  });
  return lines.flat().flatMap((inline) => (inline.type === 'cite' ? [inline.n] : []));
}
