import { createInterface } from 'node:readline/promises';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { Library } from '../knowledge/library.ts';
import { proxyIn } from '../proxy.ts';
import { today } from '../today.ts';
import { articleFile, FIELDS, type FieldName, faultOf, type Given, readFields } from './article-draft.ts';
import { draftFrom, readSource } from './draft/from-source.ts';
import { toldOfDraft, writeDraft } from './draft/write-draft.ts';
import { type FetchOptions, NOTHING_REFUSED } from './page/fetch-page.ts';
import { readOptions, runCommand, type Terminal } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';

const FLAGS = FIELDS.map(({ flag }) => flag);
const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...(Object.fromEntries(FLAGS.map((flag) => [flag, TEXT])) as Record<FieldName, typeof TEXT>),
  from: TEXT,
  private: { type: 'boolean' },
  knowledge: TEXT,
} as const;
const USAGE = `Usage: npm run new:article -- --from URL|FILE [--private] [the flags below, for what the page does not say]
       npm run new:article -- ${FIELDS.map(({ flag, example }) => `--${flag} ${example}`).join(' ')} [--knowledge DIR]

Writes a draft of an article. --from reads a page, or one that a browser saved as HTML: title, publisher, day, companies, and the facts
and questions that its sentences suggest, beside statements to write; its own text stands in a comment to work from.
--private lets it ask addresses of private networks, which it does not do otherwise.`;

/** Writes a new article to fill in and prints its path. Throws a `UsageError` when something is missing, wrong or in the way. */
export async function main(
  args: readonly string[],
  { print, ask }: Terminal,
  now: string,
  network: Partial<FetchOptions> = {},
): Promise<void> {
  const { knowledge = 'knowledge', from, private: isPrivate = false, ...given } = readOptions(args, OPTIONS, USAGE);
  const { library } = await loadKnowledge(knowledge);
  if (from !== undefined) {
    const reach = { ...network, ...(isPrivate && { isRefused: NOTHING_REFUSED }) };
    const source = await readSource({ from, url: given.url, today: now }, reach);
    const draft = draftFrom(source, given, library);
    const path = await writeDraft(knowledge, draft.file);
    print(toldOfDraft(path, draft, source.doubts));
    return;
  }
  const fields = readFields(ask ? await askMissing(given, library, { print, ask }) : complete(given), library);
  const path = await writeDraft(knowledge, articleFile(fields));
  print(
    `${path}\nNext: write the statements with their facts and questions, then run npm run check:knowledge -- ${path}`,
  );
}

/** All the flags, or an error that names every missing one. */
function complete(given: Given): Given {
  const missing = FLAGS.filter((flag) => given[flag] === undefined);
  if (missing.length === 0) return given;
  const list = missing.map((flag) => `--${flag}`).join(', ');
  throw new UsageError('missing', `${list} missing. Give every flag, or start it in a terminal to be asked\n${USAGE}`);
}

/** Asks for each missing field until the answer fits. */
async function askMissing(given: Given, library: Library, { print, ask }: Required<Terminal>): Promise<Given> {
  const answers: Given = { ...given };
  for (const { flag, question } of FIELDS) {
    while (answers[flag] === undefined) {
      const answer = (await ask(`${question}: `)).trim();
      const fault = faultOf(flag, answer, library);
      if (fault) print(fault);
      else answers[flag] = answer;
    }
  }
  return answers;
}

/** The terminal of the process. An end of input (Ctrl-D, Ctrl-C) while a question waits ends the command. */
function processTerminal(): Terminal & { readonly close: () => void } {
  if (!process.stdin.isTTY) return { print: say, close: () => undefined };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  lines.once('close', () => closed.abort());
  const ask = (question: string) =>
    lines.question(question, { signal: closed.signal }).catch((cause: Error) => {
      throw new UsageError('stopped', '\nStopped: nothing was written', { cause });
    });
  return { print: say, ask, close: () => lines.close() };
}

await runCommand(import.meta.url, USAGE, (args) => {
  const terminal = processTerminal();
  const environment = readEnvironment();
  const network = { proxy: proxyIn(environment) };
  return main(args, terminal, today(parseConfig(environment)), network).finally(terminal.close);
});
