import type { Chat } from '../../chat/chat.ts';
import type { Incoming, Reply } from '../../chat/message/message.ts';
import { AwayError, LimitedError } from './http-errors.ts';

/** A question from a page or a program. */
export type Question = {
  readonly text: string;
  /** Whose question it is: a session of the pages or a caller of the API. */
  readonly user: string;
  /** Whom the question counts for, where that is somebody else: all at an address who have no session. */
  readonly countsFor: string;
  /** What follow-up questions hang on. */
  readonly conversation: string;
  readonly locale: string;
  /** The asker's own id: the same question under the same id gets the same answer. */
  readonly id?: string;
};

export type Asking = {
  /** Rejects with an AwayError when the question could not be taken, with a LimitedError when it was one too many. */
  ask(question: Question): Promise<Reply>;
};

export type AskingParts = {
  /** A keyed hash of a text. */
  readonly keyed: (text: string) => string;
  /** Rejects when the signal is aborted. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
};

const DOOR = 'web';
/** A question that was accepted is given up waiting for after this; its answer is kept all the same. */
const LONGEST_WAIT = 20_000;
/** How often an answer is looked for that another process, or an earlier life of this one, owes. */
const LOOKS = 8;
const BETWEEN_LOOKS = 200;
/** Replies that are not kept in the store, such as refusals, are remembered for repeats in this process. */
const REMEMBERED = 1_000;

type Waiting = { readonly reply: Promise<Reply>; readonly resolve: (reply: Reply) => void };

/**
 * Questions with an id go through the inbox, so that one that was accepted is answered once, whatever happens. A repeat joins
 * the running question, else it finds the reply that was given; where none was kept, because it had no sources, it is answered anew.
 */
export function createAsking(chat: Chat, parts: AskingParts): Asking {
  const running = new Map<string, Promise<Reply>>();
  const waiting = new Map<string, Waiting>();
  const given = new Map<string, Reply>();
  chat.inbox.serve(DOOR, async ({ id }, reply) => {
    if (!reply) return;
    if (reply.kind !== 'error' && reply.kind !== 'limited') remember(given, id, reply);
    waiting.get(id)?.resolve(reply);
  });
  const once = async (id: string, incoming: Incoming, countsFor: string): Promise<Reply> => {
    await admit(chat, incoming, countsFor);
    const mine = openWait();
    const patience = new AbortController();
    waiting.set(id, mine);
    try {
      const isNew = await accept(chat, id, incoming);
      if (isNew) return await Promise.race([mine.reply, tooLong(parts, patience.signal)]);
      return (await earlierReply(chat, incoming, () => given.get(id), parts)) ?? (await chat.handle(incoming));
    } finally {
      patience.abort();
      waiting.delete(id);
    }
  };
  return {
    ask: async (question) => {
      const incoming = incomingOf(question);
      const { countsFor } = question;
      if (question.id !== undefined) {
        const id = deliveryId(question, parts);
        const known = given.get(id) ?? running.get(id);
        if (known) return known;
        const run = once(id, { ...incoming, id }, countsFor).finally(() => running.delete(id));
        running.set(id, run);
        return run;
      }
      await admit(chat, incoming, countsFor);
      return chat.handle(incoming);
    },
  };
}

function incomingOf({ text, user, conversation, locale }: Question): Incoming {
  return { platform: DOOR, workspace: DOOR, conversation, user, text, locale, addressed: 'direct', counted: true };
}

/** Another text under the same id is another question, and nobody meets another person's answer by its id. */
function deliveryId({ text, user, conversation, locale, id = '' }: Question, { keyed }: AskingParts): string {
  return `${DOOR}:${keyed(JSON.stringify([user, conversation, locale, id, text]))}`;
}

/** Limits come before anything is kept. */
async function admit(chat: Chat, incoming: Incoming, user: string): Promise<void> {
  const refused = await chat.admit({ ...incoming, user });
  if (refused) throw new LimitedError(refused.seconds, refused.reply);
}

async function accept(chat: Chat, id: string, incoming: Incoming): Promise<boolean> {
  try {
    return await chat.inbox.accept({ id, door: DOOR, task: { type: 'ask', incoming }, address: null });
  } catch (cause) {
    throw new AwayError(cause);
  }
}

async function tooLong({ pause }: AskingParts, signal: AbortSignal): Promise<never> {
  await pause(LONGEST_WAIT, signal);
  throw new AwayError();
}

/** The reply to a question that was accepted before: kept, or just now being given. */
async function earlierReply(
  chat: Chat,
  incoming: Incoming,
  justGiven: () => Reply | undefined,
  { pause }: AskingParts,
): Promise<Reply | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const reply = justGiven() ?? (await kept(chat, incoming));
    if (reply) return reply;
    await pause(BETWEEN_LOOKS);
  }
  return undefined;
}

async function kept(chat: Chat, incoming: Incoming): Promise<Reply | undefined> {
  try {
    return await chat.answers.to(incoming);
  } catch (cause) {
    throw new AwayError(cause);
  }
}

function openWait(): Waiting {
  let resolve: (reply: Reply) => void = () => {};
  const reply = new Promise<Reply>((done) => {
    resolve = done;
  });
  return { reply, resolve };
}

function remember(given: Map<string, Reply>, id: string, reply: Reply): void {
  given.set(id, reply);
  const [oldest] = given.keys();
  if (given.size > REMEMBERED && oldest !== undefined) given.delete(oldest);
}
