import { type ReaderLanguage, readerLanguageOf } from '../lang/locale.ts';
import { isTraditional, languageOf } from '../lang/text.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Limits } from './limits.ts';
import type { Conversations } from './memory/conversation.ts';
import type { FollowingDesk } from './memory/following.ts';
import type { Responder } from './memory/known-responses.ts';
import type { Records } from './memory/records.ts';
import type { SuggestionDesk } from './memory/suggestions.ts';
import type { Delivery } from './message/delivery.ts';
import { type Incoming, type Refusal, type Reply, text } from './message/message.ts';
import type { Observer } from './observer.ts';
import type { Response } from './respond/responder.ts';
import type { Turns } from './turns.ts';
import { wordsIn } from './words/words.ts';

export type Bot = {
  /** Never rejects: a failure becomes an apology and is reported to the observer. */
  handle(incoming: Incoming, origin?: Origin): Promise<Reply>;
  /** See `Chat`. */
  admit(incoming: Incoming): Promise<Refusal | undefined>;
};

/** The door that a message came through, and where its answer goes: news can be posted there later. */
export type Origin = Pick<Delivery, 'door' | 'address'>;

export type BotParts = {
  readonly respond: Responder;
  /** The library of this moment. */
  readonly library: () => SearchableLibrary;
  readonly conversations: Conversations;
  readonly records: Records;
  readonly following: Pick<FollowingDesk, 'apply'>;
  readonly suggestions: Pick<SuggestionDesk, 'apply'>;
  readonly limits: Limits;
  /** Answers take turns, so that acknowledgements and health need not wait for them. */
  readonly turns: Turns;
  readonly observer: Observer;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds, for measuring only. */
  readonly clock: () => number;
};

/** Every door's messages come here. */
export function createBot(parts: BotParts): Bot {
  const tell = (incoming: Incoming, { kind, language, id }: Reply, started: number) => {
    const { platform, workspace } = incoming;
    const ms = parts.clock() - started;
    parts.observer.answered({ platform, workspace, kind, language, ms, ...(id !== undefined && { answerId: id }) });
  };
  return {
    handle: async (incoming, origin) => {
      const started = parts.clock();
      const reply = await answer(incoming, origin, parts).catch((error: unknown) => {
        parts.observer.failed(error, contextOf(incoming));
        return notice('error', languageOfReader(incoming), (words) => words.failed);
      });
      tell(incoming, reply, started);
      return reply;
    },
    admit: async (incoming) => {
      const refusal = await refusalOf(incoming, parts);
      if (refusal) tell(incoming, refusal.reply, parts.clock());
      return refusal;
    },
  };
}

async function refusalOf(incoming: Incoming, { limits }: BotParts): Promise<Refusal | undefined> {
  const seconds = await limits.take(incoming);
  if (seconds === 0) return undefined;
  return { seconds, reply: notice('limited', languageOfReader(incoming), (words) => words.limited(seconds)) };
}

async function answer(incoming: Incoming, origin: Origin | undefined, parts: BotParts): Promise<Reply> {
  const refusal = incoming.counted ? undefined : await refusalOf(incoming, parts);
  if (refusal) return refusal.reply;
  const searchable = parts.library();
  const topic = await tolerant(parts.conversations.get(incoming, searchable), incoming, parts);
  await parts.turns.take();
  const response = parts.respond(incoming, topic, { searchable, now: parts.today() });
  const { following, suggestion, reply } = response;
  const { language } = reply;
  if (following && origin) return parts.following.apply(following, { incoming, ...origin, language });
  if (suggestion) return parts.suggestions.apply(suggestion, { incoming, language, ...(origin && { origin }) });
  return remember(incoming, response, parts);
}

/** What can't be kept does not keep the answer back; it only loses its id. */
async function remember(incoming: Incoming, response: Response, parts: BotParts): Promise<Reply> {
  const { reply, topic } = response;
  const [kept] = await Promise.all([
    tolerant(parts.records.keep(incoming, response), incoming, parts),
    topic && tolerant(parts.conversations.set(incoming, topic), incoming, parts),
  ]);
  return { ...reply, ...kept };
}

async function tolerant<T>(work: Promise<T>, incoming: Incoming, { observer }: BotParts): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    observer.failed(error, contextOf(incoming));
    return undefined;
  }
}

function contextOf({ platform, workspace, id }: Incoming): Readonly<Record<string, string>> {
  return { platform, workspace, ...(id !== undefined && { message: id }) };
}

function notice(
  kind: Reply['kind'],
  language: ReaderLanguage,
  say: (words: ReturnType<typeof wordsIn>) => string,
): Reply {
  return { kind, language, blocks: [{ type: 'paragraph', line: [text(say(wordsIn(language)))] }] };
}

/** The reader's language as far as it can be told without a library. */
function languageOfReader({ text: said, locale = '' }: Incoming): ReaderLanguage {
  const byLocale = readerLanguageOf(locale);
  if (byLocale === 'en' && languageOf(said) === 'en') return 'en';
  return isTraditional(said) || byLocale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}
