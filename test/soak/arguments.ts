import { exitCodeOf, misused, readOptions } from '../../src/cli/shell/command-line.ts';
import { complain, say } from '../../src/cli/shell/harmless.ts';

const USAGE = `Usage: npm run soak -- [--questions N] [--faults N]

Asks a service a great many questions while it is killed, loses its store, is given broken articles, meets a crowd, channels of Slack and
Discord that are stuck and questions that are edited meanwhile, and has a second process beside it. Prints what was lost, answered wrongly or twice; exits with 1 when anything was.
--questions N   how many, 1 to 1000000 (default 20000: some minutes)
--faults N      how often something fails meanwhile, 0 to 1000 (default 30: each kind three times)`;

const OPTIONS = { questions: { type: 'string' }, faults: { type: 'string' } } as const;

export type SoakArguments = { readonly total: number; readonly faultCount: number };

/** Throws a UsageError that says what does not fit. */
export function readSoakArguments(args: readonly string[]): SoakArguments {
  const { questions = '20000', faults = '30' } = readOptions(args, OPTIONS, USAGE);
  if (!/^[1-9]\d{0,5}$|^1000000$/.test(questions))
    throw misused(`--questions ${questions} is not a number from 1 to 1000000.`, USAGE);
  if (!/^\d{1,3}$|^1000$/.test(faults)) throw misused(`--faults ${faults} is not a number from 0 to 1000.`, USAGE);
  return { total: Number(questions), faultCount: Number(faults) };
}

/** What the command line asks for; `--help` and what does not fit end the process here. */
export async function soakArguments(args: readonly string[] = process.argv.slice(2)): Promise<SoakArguments> {
  if (args.includes('--help') || args.includes('-h')) {
    say(USAGE);
    process.exit(0);
  }
  let read: SoakArguments | undefined;
  const code = await exitCodeOf(async () => {
    read = readSoakArguments(args);
  }, complain);
  return read ?? process.exit(code);
}
