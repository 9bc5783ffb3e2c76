import { commands } from '../../commands/index.ts';
import type { Chat } from '../../src/chat/chat.ts';
import { type ChatParts, createChat, type RunningChat } from '../../src/chat/create-chat.ts';
import { createLimits } from '../../src/chat/limits.ts';
import type { Incoming, ListedCitation, Reply } from '../../src/chat/message/message.ts';
import type { Observer } from '../../src/chat/observer.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fixtureSearchable, NOW } from '../fixtures/library.ts';

const searchable = fixtureSearchable();
const KEY = new Uint8Array(32).fill(7);

export type OpenBot = RunningChat & { readonly store: Store };

/** An observer that lets a failure fail the test. */
export const STRICT: Observer = {
  answered: () => {},
  accepted: () => {},
  duplicate: () => {},
  failed: (error) => {
    throw error;
  },
};

export function keyedForTests(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The real chat on the fixture library over a real store in memory; a failure while answering fails the test. */
export async function openBot(parts: Partial<ChatParts> = {}): Promise<OpenBot> {
  const store = parts.store ?? (await openTestStore());
  let ids = 0;
  const chat = createChat({
    commands,
    library: () => searchable,
    store,
    keyed: keyedForTests,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    limits: createLimits({ user: 0, workspace: 0 }),
    observer: STRICT,
    today: () => NOW,
    clock: () => 0,
    pause: () => Promise.resolve(),
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
    // Never: it must not find a store that a test has closed.
    beat: 2_000_000_000,
    keepQuestions: false,
    ...parts,
  });
  return { ...chat, store };
}

export function openTestStore(clock: () => number = Date.now): Promise<Store> {
  return openStore({
    file: ':memory:',
    key: KEY,
    clock,
    onProblem: (problem) => {
      throw problem;
    },
  });
}

/** A message of one person in one conversation; `rest` puts it elsewhere. */
export function incoming(text: string, rest: Partial<Incoming> = {}): Incoming {
  return { platform: 'test', workspace: 'w', conversation: 'c', user: 'u', addressed: 'direct', text, ...rest };
}

/** Says the texts one after the other as one person, and gives the last reply without its ids. */
export async function converse(
  bot: Pick<Chat, 'handle'>,
  texts: readonly string[],
  rest: Partial<Incoming> = {},
): Promise<Reply> {
  let last: Reply | undefined;
  for (const text of texts) last = await bot.handle(incoming(text, rest));
  if (!last) throw new Error('nothing was said');
  const { id: _, gap: __, ...reply } = last;
  return reply;
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
    if (block.type === 'headline' || block.type === 'paragraph' || block.type === 'note') return [block.line];
    if (block.type === 'list') return block.items;
    return block.type === 'table' || block.type === 'chart' ? block.rows.flat() : [];
  });
  return lines.flat().flatMap((inline) => (inline.type === 'cite' ? [inline.n] : []));
}
