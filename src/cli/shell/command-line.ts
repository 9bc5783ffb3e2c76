import { pathToFileURL } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError, WendaError } from '../../errors.ts';
import { complain, say } from './harmless.ts';

/** What a command line is given from outside: where it prints, and how it asks when somebody is there to answer. */
export type Terminal = {
  readonly print: (text: string) => void;
  /** Absent when standard input is no terminal. */
  readonly ask?: (question: string) => Promise<string>;
};

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads `--name value` and `--name`, as `node:util` does. Throws a `UsageError` that says which argument does not fit and ends with `usage`. */
export function readOptions<const Names extends Options>(args: readonly string[], options: Names, usage: string) {
  return orUsage(usage, () => parseArgs({ args: [...args], options }).values);
}

/** The same where what is no option is taken too. */
export function readWordsAndOptions<const Names extends Options>(
  args: readonly string[],
  options: Names,
  usage: string,
) {
  return orUsage(usage, () => parseArgs({ args: [...args], options, allowPositionals: true }));
}

function orUsage<Parsed>(usage: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw misused(why, usage, { cause });
  }
}

/** For arguments that do not fit: what is wrong with them, and how to use the command. */
export function misused(why: string, usage: string, details: { readonly cause?: unknown } = {}): UsageError {
  return new UsageError('arguments', `${why}\n\n${usage}`, details);
}

type Command = (args: readonly string[]) => Promise<number> | Promise<void>;

/**
 * Runs a command in the file that was started, and nothing in a file that another one imports. `moduleUrl` is `import.meta.url`.
 * `--help` prints the usage.
 */
export async function runCommand(
  moduleUrl: string,
  usage: string,
  command: Command,
  [, started = '', ...args]: readonly string[] = process.argv,
): Promise<void> {
  if (moduleUrl !== pathToFileURL(started).href) return;
  if (args.includes('--help') || args.includes('-h')) say(usage);
  else process.exitCode = await exitCodeOf(() => command(args), complain);
}

/**
 * The code that a command gives, 0 when it gives none, 2 after an error of ours, which says what to set right, and 1 after another one.
 * `complain` is told of the error: of ours without the stack.
 */
export async function exitCodeOf(
  command: () => Promise<number> | Promise<void>,
  complain: (message: unknown) => void,
): Promise<number> {
  try {
    return (await command()) ?? 0;
  } catch (error) {
    const isOurs = error instanceof WendaError;
    complain(isOurs ? error.message : error);
    return isOurs ? 2 : 1;
  }
}
