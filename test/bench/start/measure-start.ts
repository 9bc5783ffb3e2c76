import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from '../../../src/errors.ts';
import type { Library } from '../../../src/knowledge/library.ts';
import { outcomeOf } from '../../outcome-of.ts';
import { textsOf } from '../sample.ts';

/** What one process took from its first instruction to its last: milliseconds of the processor, and megabytes at most. */
export type Usage = { readonly processor: number; readonly memory: number };

export type StartMeasured = {
  readonly articles: number;
  /** Each process by name, as often as it was run. */
  readonly runs: readonly { readonly process: string; readonly usages: readonly Usage[] }[];
};

export const BARE_SEARCH = 'MiniSearch of the same texts, one search';
const ROOT = resolve(import.meta.dirname, '../../..');
const RUNS = 3;
const QUESTION = 'Who founded the company?';

const usageSchema = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

type Program = { readonly process: string; readonly args: readonly string[]; readonly input?: string };

/** One question by a process that starts, answers and ends: through `ask`, and through the service's own start with the question piped in. */
export async function measureStart(
  library: Library,
  knowledge: string,
  progress: (text: string) => void,
): Promise<StartMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-start-'));
  try {
    const texts = join(folder, 'texts.json');
    await writeFile(texts, JSON.stringify([...textsOf(library, 'en'), ...textsOf(library, 'zh')]));
    const cache = join(folder, 'cache');
    const environment = { KNOWLEDGE_DIR: resolve(knowledge), CACHE_DIR: cache, LOG_LEVEL: 'silent' };
    const ask: Program = { process: 'ask', args: ['src/built/run.js', 'cli/ask', QUESTION] };
    const start: Program = { process: 'start to a first answer', args: ['src/built/run.js', 'main'], input: QUESTION };
    const bare: Program = { process: BARE_SEARCH, args: ['test/bench/start/bare-search.js', texts, QUESTION] };
    progress('the first start, which reads every article');
    const first = { process: 'ask without a cache', usages: [await usageOf(ask, folder, environment)] };
    const runs = [first];
    for (const program of [ask, start, bare]) {
      progress(program.process);
      const usages: Usage[] = [];
      for (let run = 0; run < RUNS; run += 1) usages.push(await usageOf(program, folder, environment));
      runs.push({ process: program.process, usages });
    }
    return { articles: library.articles.size, runs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function usageOf(
  { process: name, args, input = '' }: Program,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Usage> {
  const file = join(folder, 'usage.json');
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'usage.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment, USAGE_FILE: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${input}\n`);
  const { output, code } = await outcomeOf(child);
  if (code !== 0 || output === '')
    throw new EnvironmentError('bench-process', `"${name}" ended with ${code}. Its own message stands above`, {
      value: code,
    });
  const { userCPUTime, systemCPUTime, maxRSS } = usageSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return { processor: (userCPUTime + systemCPUTime) / 1_000, memory: maxRSS / 1_000 };
}
