import type { ReaderLanguage } from '../lang/locale.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { CommandInfo } from './command/command-info.ts';
import type { Inbox } from './inbox.ts';
import type { Answers } from './memory/answers.ts';
import type { Following } from './memory/following.ts';
import type { SettingsDesk } from './memory/settings.ts';
import type { Suggestions } from './memory/suggestions.ts';
import type { Incoming, Refusal, Reply } from './message/message.ts';
import type { DoorWords } from './words/door-words.ts';

/** Everything that a door may ask for. Doors know nothing else of the bot. */
export interface Chat {
  /** Answers a message while the person waits on the line. Never fails: what goes wrong becomes a reply of kind `error`. */
  handle(incoming: Incoming): Promise<Reply>;
  /**
   * Counts a question before anything of it is kept; gives the refusal where it is one too many. A question with `counted` is not
   * counted again.
   */
  admit(incoming: Incoming): Promise<Refusal | undefined>;
  /**
   * Something has arrived whose acknowledgement a platform waits for: until the function that it gives is called, answers hold
   * back a little.
   */
  arriving(): () => void;
  /** For platforms that deliver at least once: what is accepted here is answered once, also after a crash. */
  readonly inbox: Inbox;
  /** Answers that were given: to share them, to vote on them, to list a person's last ones. */
  readonly answers: Answers;
  /** What is followed, and where. */
  readonly following: Following;
  /** Sources that people suggest for what was not answered. */
  readonly suggestions: Suggestions;
  /** What administrators have set for a workspace or a channel. */
  readonly settings: SettingsDesk;
  /** What the library holds, for pages, lists and autocompletion. */
  readonly catalogue: Catalogue;
  /** The commands, to be offered in the platform's own way. */
  readonly commands: readonly CommandInfo[];
  /** Labels of buttons and notices, in a language. */
  words(language: ReaderLanguage): DoorWords;
  /** The reader's language from a platform's locale, such as `zh-TW`. */
  languageOf(locale: string | undefined): ReaderLanguage;
}
