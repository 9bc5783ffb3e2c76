import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { type AskContext, read, type Topic } from '../../answer/reading/reading.ts';
import { LONGEST } from '../../bounds.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { FollowRequest, SuggestRequest } from '../command/command.ts';
import { exampleOf } from '../command/examples.ts';
import { type Incoming, type Reply, text } from '../message/message.ts';
import { wordsIn } from '../words/words.ts';
import { askedAgain, calledAgain } from './again.ts';
import { type Call, type CallParts, commandCall } from './command-call.ts';
import { commandTools } from './command-tools.ts';
import { replyTo } from './reply.ts';
import { suggestionsAfter } from './suggest.ts';

/** A reply with what was understood: what the conversation goes on from, and what a curator may count. */
export type Response = {
  readonly reply: Reply;
  readonly topic?: Topic;
  /** A line that asks for the same and holds nothing that was typed. */
  readonly again?: string;
  /** Set where a question was answered. */
  readonly answer?: Answer;
  /** Set where a command asks for something to be followed; its reply is said where nothing can be posted later. */
  readonly following?: FollowRequest;
  /** Set where a command suggests a source. */
  readonly suggestion?: SuggestRequest;
};

export type ResponderParts = CallParts & {
  /** False where nobody stays to ask more: then no further questions are offered. */
  readonly suggests?: boolean;
};

type PrefixedParts = ResponderParts & {
  /** What a command's name is typed behind where it was asked. */
  readonly prefix: string;
};

/** Answers one message. Pure and synchronous: memory, limits and failures are the bot's. */
export function respond(incoming: Incoming, topic: Topic | undefined, given: ResponderParts): Response {
  const parts = { ...given, prefix: incoming.commandPrefix ?? '/' };
  const { searchable, now } = parts;
  const context: AskContext = { ...localeOf(incoming), ...(topic && { topic }) };
  const call = incoming.text.length > LONGEST.question ? undefined : commandCall(incoming, context, parts);
  if (call) return runCommand(call, context, parts);
  const answer = ask(incoming.text, context, searchable, now);
  const isHelp = answer.kind === 'outOfScope' && answer.topicName === 'help';
  if (isHelp) return runCommand(helpCall(answer.language, parts), context, parts);
  return responseOf(replyTo(answer, searchable.library), answer, incoming.text, parts);
}

/** What comes of an answer: questions that may come next are added, and what it was about is what the conversation goes on from. */
function responseOf(reply: Reply, given: Answer, question: string, parts: ResponderParts): Response {
  const suggestions = parts.suggests === false ? [] : suggestionsAfter(given, question, parts);
  const again = askedAgain(given, parts.searchable);
  return {
    reply: { ...reply, blocks: [...reply.blocks, ...suggestions] },
    answer: given,
    ...(again !== undefined && { again }),
    ...(isTopic(given.topic) && { topic: given.topic }),
  };
}

/** True where something was named, or given as the answer: "why?" may go on from it. */
function isTopic({ entities, listed = [] }: Topic): boolean {
  return entities.length > 0 || listed.length > 0;
}

/** "What can you do" gets what /help gives, in the language in which it was asked. */
function helpCall(language: ReaderLanguage, { commands }: ResponderParts): Call {
  const command = commands.find(({ name }) => name === 'help');
  return { name: 'help', rest: '', language, ...(command && { command }) };
}

function runCommand(call: Call, context: AskContext, parts: PrefixedParts): Response {
  const { searchable, now, commands, prefix } = parts;
  const { name, rest, command, spoken = '' } = call;
  const language = call.language ?? read(`${spoken} ${rest}`, context, searchable, now).language;
  const words = wordsIn(language);
  const say = (line: string): Response => ({
    reply: { kind: 'command', language, blocks: [{ type: 'paragraph', line: [text(line)] }] },
  });
  const names = commands.map((one) => one.name);
  if (!command) return say(words.unknownCommand(name, names, prefix));
  const [first] = Object.keys(command.options.shape);
  const options = command.options.safeParse(first === undefined || rest === '' ? {} : { [first]: rest });
  if (!options.success)
    return say(words.badOption(command.name, exampleOf(command, searchable.library, language), prefix));
  let given: Answer | undefined;
  const onAnswer = (answer: Answer) => {
    given = answer;
  };
  let following: FollowRequest | undefined;
  const onFollowing = (request: FollowRequest) => {
    following = request;
  };
  let suggestion: SuggestRequest | undefined;
  const onSuggestion = (request: SuggestRequest) => {
    suggestion = request;
  };
  const tools = commandTools({ ...parts, language, context, onAnswer, onFollowing, onSuggestion });
  const reply = command.run(options.data, tools);
  if (given) return responseOf(reply, given, rest, parts);
  if (following) return { reply, following };
  if (suggestion) return { reply, suggestion };
  const again = calledAgain(name, read(rest, context, searchable, now).entities, language);
  return { reply, ...(again !== undefined && { again }) };
}

function localeOf({ locale }: Incoming): AskContext {
  return locale === undefined ? {} : { locale };
}
