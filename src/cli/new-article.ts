import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { EnvironmentError, UsageError } from '../errors.ts';
import type { Library } from '../knowledge/library.ts';
import { loadLibrary } from '../knowledge/load.ts';
import { articleFile, type DraftFile, FIELDS, type FieldName, faultOf, readFields } from './article-draft.ts';
import { readOptions, runCommand, type Terminal } from './command-line.ts';
import { draftFrom, readSource, type SourceDraft } from './draft/from-source.ts';
import { say } from './harmless.ts';
import type { FetchOptions } from './page/fetch-page.ts';

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
  const { library } = await loadLibrary(knowledge);
  if (from !== undefined) {
    const source = await readSource({ from, url: given.url, isPrivate, today: now }, network);
    const draft = draftFrom(source, given, library);
    const path = await write(knowledge, draft.file);
    print(toldOf(path, draft, source.doubts));
    return;
  }
  const fields = readFields(ask ? await askMissing(given, library, { print, ask }) : complete(given), library);
  const path = await write(knowledge, articleFile(fields));
  print(
    `${path}\nNext: write the statements with their facts and questions, then run npm run check:knowledge -- ${path}`,
  );
}

function toldOf(path: string, { companies, facts, statements }: SourceDraft, doubts: readonly string[]): string {
  const about = companies.length === 0 ? 'no company of the library' : companies.join(', ');
  return [
    path,
    `About ${about}. Proposed: ${facts} facts for ${statements} statements.`,
    ...doubts.map((doubt) => `Look: ${doubt}`),
    `Next: write the statements, take out the source, then run npm run check:knowledge -- ${path}`,
  ].join('\n');
}

type Given = Partial<Record<FieldName, string>>;

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

async function write(folder: string, { path, text }: DraftFile): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST')
      throw new EnvironmentError('write', `${file} can't be written (${cause.message})`, { cause });
    const message = `${file} exists already. Edit it, or give the new article another English title or day`;
    throw new UsageError('exists', message, { value: file });
  });
  return file;
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
  return main(args, terminal, new Date().toISOString().slice(0, 10)).finally(terminal.close);
});
