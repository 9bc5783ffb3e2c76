import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { type StaleCompany, type StaleFact, staleCompanies, staleFacts } from '../knowledge/coverage/stale.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { today } from '../today.ts';
import { readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';

const COMPANY_DAYS = 365;
const USAGE = `Usage: npm run stale -- [--days N] [--knowledge DIR] [--today YYYY-MM-DD]

Lists what needs a newer source, the most overdue first: the newest fact of each subject where it is older than the days that its
attribute allows (staleAfter in attributes.yaml), and companies without an article of the last N days (${COMPANY_DAYS}).`;
const TEXT = { type: 'string' } as const;
const OPTIONS = { knowledge: TEXT, today: TEXT, days: TEXT };

/** Prints the list. `now` is today's day. Throws a `UsageError` for a day or a number that is none. */
export async function main(args: readonly string[], now: string, print: (text: string) => void): Promise<void> {
  const { knowledge = 'knowledge', today = now, days = String(COMPANY_DAYS) } = readOptions(args, OPTIONS, USAGE);
  if (!isRealDay(today))
    throw new UsageError('today', `--today "${today}" is not a day. Write it as YYYY-MM-DD\n${USAGE}`);
  if (!/^[1-9]\d*$/.test(days))
    throw new UsageError('days', `--days "${days}" is no number of days. Write 1 or more\n${USAGE}`);
  const { library } = await loadKnowledge(knowledge);
  const [facts, companies] = [staleFacts(library, today), staleCompanies(library, today, Number(days))];
  const sum = `${facts.length} figures and offices need a newer source, ${companies.length} companies have no article of the last ${days} days`;
  print([...facts.map(lineOfFact), ...companies.map(lineOfCompany), sum].join('\n'));
}

function lineOfFact({ fact, published, age, allowed }: StaleFact): string {
  const { subject, attribute, value, unit, at, from, statement } = fact;
  const when = from === undefined ? (at ?? '') : `since ${from}`;
  const said = [value.en, unit, when].filter((part) => part !== undefined && part !== '').join(' ');
  return `${subject.id} ${attribute}: ${said}, reported ${published}, ${age} days ago (${allowed} allowed), ${statement}`;
}

function lineOfCompany({ company, published, age }: StaleCompany): string {
  return `${company.id}: newest article ${published}, ${age} days ago`;
}

await runCommand(import.meta.url, USAGE, (args) => main(args, today(parseConfig(readEnvironment())), say));
