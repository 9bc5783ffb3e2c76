import { readerLanguageOf } from '../lang/locale.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Store } from '../store/store.ts';
import { type BotParts, createBot } from './bot.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import type { Chat } from './chat.ts';
import type { Command } from './command/command.ts';
import { describeCommands } from './command/describe-commands.ts';
import { createInbox, type RunningInbox } from './inbox.ts';
import { createConversations } from './memory/conversation.ts';
import { createFollowing } from './memory/following.ts';
import { createResponder } from './memory/known-responses.ts';
import { createLentSuggestions, type Lend } from './memory/lent-suggestions.ts';
import { createPersonKeys } from './memory/person-keys.ts';
import { createRecords } from './memory/records.ts';
import { createSettingsDesk } from './memory/settings-desk.ts';
import { createSuggestions } from './memory/suggestions.ts';
import { createNewsRound } from './news-round.ts';
import { newsReply } from './respond/following-reply.ts';
import { suggestedReply } from './respond/suggested-reply.ts';
import { createSuggestedRound } from './suggested-round.ts';
import { createTurns } from './turns.ts';
import { doorWordsIn } from './words/door-words.ts';

export type ChatParts = Pick<BotParts, 'library' | 'limits' | 'observer' | 'today' | 'clock'> & {
  readonly commands: readonly Command[];
  readonly library: () => SearchableLibrary;
  readonly store: Store;
  /** Where suggested sources are kept when `store` ends with the process. */
  readonly lend?: Lend;
  /** A keyed hash (HMAC) of a text. */
  readonly keyed: (text: string) => string;
  readonly newId: () => string;
  readonly pause: (ms: number) => Promise<void>;
  /** Resolves when what has arrived meanwhile was dealt with. */
  readonly giveWay: () => Promise<void>;
  /** See `InboxParts`. */
  readonly beat: number;
  readonly keepQuestions: boolean;
};

/** The whole chat behind the doors: bot, memory, inbox, answers, settings. */
export type RunningChat = Chat & {
  readonly inbox: RunningInbox;
  /**
   * Posts what is new on what is followed, and answers whose suggested source is in the library; to be called from time to time, and when
   * articles have changed.
   */
  readonly tellNews: () => Promise<void>;
};

export function createChat(parts: ChatParts): RunningChat {
  const { store, keyed, newId, keepQuestions, commands, library, observer, clock, pause, beat } = parts;
  const keys = createPersonKeys(keyed);
  const records = createRecords({ store, keys, newId, keepQuestions, today: parts.today });
  const turns = createTurns(parts);
  const following = createFollowing({ follows: store.follows, keys, library });
  const desk = { ...parts, take: parts.limits.take };
  const suggestions = parts.lend
    ? createLentSuggestions({ ...desk, lend: parts.lend })
    : createSuggestions({ ...desk, keys });
  const memory = { records, following, suggestions };
  const bot = createBot({
    ...parts,
    ...memory,
    turns,
    respond: createResponder(commands),
    conversations: createConversations(store.turns, keys),
  });
  const inbox = createInbox({
    work: store.work,
    handle: bot.handle,
    answers: records,
    told: (task) =>
      task.type === 'news' ? newsReply(task, library()) : suggestedReply(task, library(), parts.today()),
    observer,
    clock,
    pause,
    beat,
    owner: newId(),
  });
  const tellFollowers = createNewsRound({ follows: store.follows, inbox, library, today: parts.today });
  const tellSuggesters = createSuggestedRound({ suggestions: store.suggestions, inbox, library });
  return {
    handle: bot.handle,
    admit: bot.admit,
    arriving: turns.arriving,
    inbox,
    following,
    suggestions,
    tellNews: async () => {
      await Promise.all([tellSuggesters(), tellFollowers()]);
    },
    answers: records,
    settings: createSettingsDesk(store.settings, keys),
    catalogue: createCatalogue(library, parts.today),
    get commands() {
      return describeCommands(commands, library().library);
    },
    words: doorWordsIn,
    languageOf: readerLanguageOf,
  };
}
