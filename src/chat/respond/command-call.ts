import { followUpIn } from '../../answer/asks/follow-up.ts';
import { type AskContext, type Reading, read } from '../../answer/reading/reading.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { fold, isTraditional, languageOf, toTraditional } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Command } from '../command/command.ts';
import type { Incoming } from '../message/message.ts';

/** A command with the line after its name. Without `command`: a slash and a name that there is not. */
export type Call = {
  readonly name: string;
  readonly rest: string;
  readonly command?: Command;
  /** The name as it was said in Chinese: it tells the reader's language. */
  readonly spoken?: string;
  readonly language?: ReaderLanguage;
};

export type CallParts = {
  readonly commands: readonly Command[];
  readonly searchable: SearchableLibrary;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
};

/**
 * `/name rest`, in English or Chinese. The slash may be left out where the name is the whole message, where only names follow
 * ("compare A and B", 公司 A), and, where the door itself was a command, where the command has a place for what follows: with
 * anything else behind it, it is a question.
 */
export function commandCall(
  { text, addressed }: Pick<Incoming, 'text' | 'addressed'>,
  context: AskContext,
  parts: CallParts,
): Call | undefined {
  const said = text.trim();
  const slash = /^[/／]\s*/u.exec(said)?.[0] ?? '';
  const line = said.slice(slash.length);
  const named = parts.commands.flatMap((command) => namedIn(line, command, slash !== '') ?? [])[0];
  if (slash !== '') return named ?? unknownCall(line);
  if (!named || isFollowUp(line, context)) return undefined;
  const isMeant =
    named.rest === '' ||
    isNamesOnly(named, context, parts) ||
    (addressed === 'command' && !isQuestion(named, context, parts));
  return isMeant ? named : undefined;
}

/** 来源, after an answer, asks where that stands, and not for all sources. */
function isFollowUp(line: string, { topic }: AskContext): boolean {
  return topic !== undefined && followUpIn(fold(line), languageOf(line)) !== undefined;
}

/** "Latest revenue of A" and "help me find A" begin like a command and say more than it takes. */
function isQuestion({ command, rest }: NamedCall, context: AskContext, { searchable, now }: CallParts): boolean {
  if (command.names === undefined) return Object.keys(command.options.shape).length === 0;
  const reading = read(rest, context, searchable, now);
  return command.narrows !== true && countOfNames(reading) >= command.names && !isNothingElse(reading);
}

type NamedCall = Call & { readonly command: Command };

/** A Chinese name needs no space behind it. */
function namedIn(line: string, command: Command, hasSlash: boolean): NamedCall | undefined {
  const [, word = '', rest = ''] = /^([a-z]+)(?:[\s:：]+([\s\S]*))?$/i.exec(line) ?? [];
  if (word.toLowerCase() === command.name) return { name: command.name, rest: rest.trim(), command };
  const { chineseName } = command;
  const chinese = [chineseName, ...(isTraditional(line) ? [toTraditional(chineseName)] : [])].find((name) =>
    line.startsWith(name),
  );
  if (chinese === undefined) return undefined;
  const after = line.slice(chinese.length);
  const isApart = after === '' || /^[\s:：]/u.test(after) || command.names !== undefined || hasSlash;
  return isApart
    ? { name: command.name, rest: after.replace(/^[\s:：]+/u, '').trim(), command, spoken: chinese }
    : undefined;
}

function unknownCall(line: string): Call | undefined {
  const [, name, rest = ''] = /^([a-z]+|\p{Script=Han}+)(?:\s+([\s\S]*))?$/iu.exec(line) ?? [];
  return name === undefined ? undefined : { name, rest: rest.trim() };
}

function isNamesOnly(
  { command: { names, attributes }, rest }: NamedCall,
  context: AskContext,
  parts: CallParts,
): boolean {
  if (names === undefined) return false;
  const reading = read(rest, context, parts.searchable, parts.now);
  if (countOfNames(reading) < names) return false;
  const isOfAttribute = attributes === true && reading.attributes.length > 0 && reading.dates.length === 0;
  return isOfAttribute || isNothingElse(reading);
}

function countOfNames({ names }: Reading): number {
  return new Set(names.map(({ entities }) => entities[0])).size;
}

/** What may stand between and before names: "timeline of A", "A vs. B", 快手和哔哩哔哩的. */
const BETWEEN =
  /\b(?:of|on|about|for|and|or|vs|versus|with|to|the|between)\b|[和与與跟及同的之间間]|[^\p{L}\p{N}?？]/gu;

function isNothingElse({ attributes, dates, masked }: Reading): boolean {
  return attributes.length === 0 && dates.length === 0 && masked.replace(BETWEEN, '') === '';
}
