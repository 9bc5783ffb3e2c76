import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { citedArticle } from '../../answer/compose/cite.ts';
import { citedFacts } from '../../answer/facts/cited-facts.ts';
import { type AskContext, LONGEST_QUESTION, read, type Topic } from '../../answer/reading/reading.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Command, CommandContext } from '../command/command.ts';
import { exampleOf } from '../command/examples.ts';
import { type Incoming, type Reply, text } from '../message/message.ts';
import { wordsIn } from '../words/words.ts';
import { replyTo } from './reply.ts';
import { suggestionsAfter } from './suggest.ts';

/** A reply with what was understood: what the conversation goes on from, and what a curator may count. */
export type Response = { readonly reply: Reply; readonly topic?: Topic };

export type ResponderParts = {
  readonly commands: readonly Command[];
  readonly searchable: SearchableLibrary;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
};

/** Answers one message. Pure and synchronous: memory, limits and failures are the bot's. */
export function respond(incoming: Incoming, topic: Topic | undefined, parts: ResponderParts): Response {
  const { commands, searchable, now } = parts;
  const context: AskContext = { ...localeOf(incoming), ...(topic && { topic }) };
  const call = incoming.text.length > LONGEST_QUESTION ? undefined : commandCall(incoming, commands);
  if (call) return runCommand(call, context, parts);
  const given = ask(incoming.text, context, searchable, now);
  const isHelp = given.kind === 'outOfScope' && given.topicName === 'help';
  if (isHelp) return runCommand(helpCall(given.language, parts), context, parts);
  return responseOf(replyTo(given, searchable.library), given, incoming.text, parts);
}

/** What comes of an answer: questions that may come next are added, and what it was about is what the conversation goes on from. */
function responseOf(reply: Reply, given: Answer, question: string, { searchable }: ResponderParts): Response {
  const suggestions = suggestionsAfter(given, question, searchable.library);
  return {
    reply: { ...reply, blocks: [...reply.blocks, ...suggestions] },
    ...(given.topic.entities.length > 0 && { topic: given.topic }),
  };
}

/** "What can you do" gets what /help gives, in the language in which it was asked. */
function helpCall(language: ReaderLanguage, { commands }: ResponderParts): Call {
  const command = commands.find(({ name }) => name === 'help');
  return { name: 'help', rest: '', language, ...(command && { command }) };
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

function runCommand(call: Call, context: AskContext, parts: ResponderParts): Response {
  const { searchable, now, commands } = parts;
  const { name, rest, command } = call;
  const language = call.language ?? read(rest, context, searchable, now).language;
  const words = wordsIn(language);
  const say = (line: string): Response => ({
    reply: { kind: 'command', language, blocks: [{ type: 'paragraph', line: [text(line)] }] },
  });
  const names = commands.map((one) => one.name);
  if (!command) return say(words.unknownCommand(name, names));
  const [first] = Object.keys(command.options.shape);
  const options = command.options.safeParse(first === undefined || rest === '' ? {} : { [first]: rest });
  if (!options.success) return say(words.badOption(command.name, exampleOf(command, searchable.library, language)));
  let given: Answer | undefined;
  const tools: CommandContext = {
    language,
    words,
    library: searchable.library,
    commands,
    ask: (question) => {
      given = ask(question, context, searchable, now);
      return given;
    },
    understand: (said) => read(said, context, searchable, now),
    facts: (query) => citedFacts(query, searchable, language, now),
    article: (id) => citedArticle(id, searchable, language),
  };
  const reply = command.run(options.data, tools);
  return given ? responseOf(reply, given, rest, parts) : { reply };
}

function localeOf({ locale }: Incoming): AskContext {
  return locale === undefined ? {} : { locale };
}
