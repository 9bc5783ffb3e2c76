import { ask } from '../answer/ask.ts';
import { citedArticle } from '../answer/cite.ts';
import { citedFacts } from '../answer/facts.ts';
import { type AskContext, LONGEST_QUESTION, type ReaderLanguage, understand } from '../answer/understand.ts';
import { isTraditional, languageOf } from '../knowledge/text.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Command, CommandContext } from './command.ts';
import type { Conversations } from './conversation.ts';
import { exampleOf } from './examples.ts';
import { type Incoming, type Reply, text } from './message.ts';
import { replyTo } from './reply.ts';
import { wordsIn } from './words.ts';

export type Bot = { handle(incoming: Incoming): Reply };

export type BotParts = {
  readonly commands: readonly Command[];
  /** The library of this moment. */
  readonly library: () => SearchableLibrary;
  readonly conversations: Conversations;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Told of a failure while answering; the person gets an apology. */
  readonly onError: (error: unknown, incoming: Incoming) => void;
};

/** Every door's messages come here. A failure while answering never reaches the door. */
export function createBot(parts: BotParts): Bot {
  return {
    handle: (incoming) => {
      try {
        return answer(incoming, parts);
      } catch (error) {
        parts.onError(error, incoming);
        const language = languageOfReader(incoming);
        return { kind: 'error', language, blocks: [{ type: 'paragraph', line: [text(wordsIn(language).failed)] }] };
      }
    },
  };
}

function answer(incoming: Incoming, parts: BotParts): Reply {
  const [searchable, now] = [parts.library(), parts.today()];
  const topic = parts.conversations.get(incoming);
  const context: AskContext = { ...localeOf(incoming), ...(topic && { topic }) };
  const call = incoming.text.length > LONGEST_QUESTION ? undefined : commandCall(incoming, parts.commands);
  if (call) return runCommand(call, context, searchable, parts);
  const given = ask(incoming.text, context, searchable, now);
  if (given.kind === 'outOfScope' && given.topicName === 'help')
    return runCommand(helpCall(given.language, parts), context, searchable, parts);
  if (given.topic.entities.length > 0) parts.conversations.set(incoming, given.topic);
  return replyTo(given, searchable.library);
}

/** "What can you do" gets what /help gives, in the language in which it was asked. */
function helpCall(language: ReaderLanguage, { commands }: BotParts): Call {
  const command = commands.find(({ name }) => name === 'help');
  return { name: 'help', rest: '', language, ...(command && { command }) };
}

/** The reader's language as far as it can be told without a library, for an apology. */
function languageOfReader({ text: said, locale = '' }: Incoming): ReaderLanguage {
  const chinese = /^zh/i.test(locale) || languageOf(said) === 'zh';
  if (!chinese) return 'en';
  return isTraditional(said) || /^zh[-_](tw|hk|mo|hant)/i.test(locale) ? 'zh-Hant' : 'zh-Hans';
}

type Call = {
  readonly name: string;
  readonly rest: string;
  readonly command?: Command;
  readonly language?: ReaderLanguage;
};

/** `/name rest`; the slash may be left out where the door itself was a command, or when the name is the whole message. */
function commandCall({ text: said, addressed }: Incoming, commands: readonly Command[]): Call | undefined {
  const match = /^\s*(\/?)([a-z]+)(?:\s+([\s\S]*))?$/i.exec(said);
  if (!match) return undefined;
  const [, slash, word = '', rest = ''] = match;
  const command = commands.find(({ name }) => name === word.toLowerCase());
  if (slash) return { name: word, rest: rest.trim(), ...(command && { command }) };
  const bare = command && (addressed === 'command' || rest.trim() === '');
  return bare ? { name: word, rest: rest.trim(), command } : undefined;
}

function runCommand(call: Call, context: AskContext, searchable: SearchableLibrary, parts: BotParts): Reply {
  const now = parts.today();
  const { name, rest, command } = call;
  const language = call.language ?? understand(rest, context, searchable, now).language;
  const words = wordsIn(language);
  const say = (line: string): Reply => ({
    kind: 'command',
    language,
    blocks: [{ type: 'paragraph', line: [text(line)] }],
  });
  if (!command)
    return say(
      words.unknownCommand(
        name,
        parts.commands.map((one) => one.name),
      ),
    );
  const [first] = Object.keys(command.options.shape);
  const options = command.options.safeParse(first === undefined || rest === '' ? {} : { [first]: rest });
  if (!options.success) return say(words.badOption(command.name, exampleOf(command, searchable.library, language)));
  const tools: CommandContext = {
    language,
    words,
    library: searchable.library,
    commands: parts.commands,
    ask: (question) => ask(question, context, searchable, now),
    understand: (said) => understand(said, context, searchable, now),
    facts: (query) => citedFacts(query, searchable, language, now),
    article: (id) => citedArticle(id, searchable.library, language),
  };
  return command.run(options.data, tools);
}

function localeOf({ locale }: Incoming): AskContext {
  return locale === undefined ? {} : { locale };
}
