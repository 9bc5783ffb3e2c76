import { createInterface } from 'node:readline/promises';
import { parseConfig, readEnvironment } from '../config.ts';
import { misused, readOptions, runCommand, type Terminal } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { withKept } from './shell/open-kept.ts';

const USAGE = `Usage: npm run forget -- --user ID [--yes]

  --user ID   the person's id as the platform writes it, such as U012AB3CD (Slack) or 80351110224678912 (Discord)
  --yes       do not ask before deleting`;

const OPTIONS = { user: { type: 'string' }, yes: { type: 'boolean' } } as const;

export type ForgetArguments = { readonly user: string; readonly yes: boolean };

/** Throws a UsageError that says what does not fit. */
export function parseArguments(args: readonly string[]): ForgetArguments {
  const { user = '', yes = false } = readOptions(args, OPTIONS, USAGE);
  // People paste mentions: <@U012AB3CD>, <@!80351110224678912>.
  const id = user.trim().replace(/^<@!?([^|>]+)(?:\|[^>]*)?>$/, '$1');
  if (id !== '') return { user: id, yes };
  throw misused('--user is missing. Say whose rows are to be deleted.', USAGE);
}

/** Deletes what is kept of a person, and says how much it was. */
export async function runForget(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { print, ask }: Terminal,
): Promise<void> {
  const { user, yes } = parseArguments(args);
  const config = parseConfig(environment);
  if (!yes && !ask) throw misused('Nobody is here to be asked. Add --yes to delete.', USAGE);
  if (!yes && !(await isSure(user, ask))) return print('Nothing was deleted.');
  const rows = await withKept(config, print, ({ store, keys }) => store.forget(keys.person({ user })));
  print(
    rows === 0
      ? `Nothing is kept of ${user}. Is it the id that the platform gives, and is this the store that the bot uses?`
      : `Deleted ${rows} ${rows === 1 ? 'row' : 'rows'} of ${user}: answers, conversations, what was asked about, votes, what is followed, and suggested sources.`,
  );
}

async function isSure(user: string, ask: Terminal['ask']): Promise<boolean> {
  const said = await ask?.(`Delete everything that is kept of ${user}? It can't be brought back. [y/N] `);
  return /^y(es)?$/i.test(said?.trim() ?? '');
}

await runCommand(import.meta.url, USAGE, async (args) => {
  const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const terminal = { print: say, ...(lines && { ask: (question: string) => lines.question(question) }) };
  await runForget(args, readEnvironment(), terminal).finally(() => lines?.close());
});
