import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';

/** What a command line is given from outside: where it prints, and how it asks when somebody is there to answer. */
export type Terminal = {
  readonly print: (text: string) => void;
  /** Absent when standard input is no terminal. */
  readonly ask?: (question: string) => Promise<string>;
};

/**
 * Reads `--name value` flags. Throws a `UsageError` that says which argument does not fit and ends with `usage`.
 */
export function readFlags<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: string,
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const flags: Partial<Record<Name, string>> = {};
  try {
    const { values } = parseArgs({ args: [...args], options });
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') flags[name] = value;
    }
    return flags;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('arguments', `${why}\n${usage}`, { value: args, cause });
  }
}

/** True in the file that was started, false in a file that another one imports. `moduleUrl` is `import.meta.url`. */
export function isEntryPoint(moduleUrl: string): boolean {
  return moduleUrl === pathToFileURL(process.argv[1] ?? '').href;
}
