import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../../../src/errors.ts';
import type { ServiceProcess } from './service-process.ts';

export type Reloading = {
  readonly service: Pick<ServiceProcess, 'metric'>;
  /** The folder that it follows: one article in it is written anew each time, and as it was in the end. What it says stays the same. */
  readonly knowledge: string;
  readonly times: number;
};

const LONGEST = 30_000;

/** Changes the knowledge so often, each time until the change is live. Throws EnvironmentError `bench-reload` where one is not taken. */
export async function reloadOften({ service, knowledge, times }: Reloading): Promise<void> {
  const path = await anyArticle(knowledge);
  const text = await readFile(path, 'utf8');
  for (let time = 1; time <= times; time += 1)
    await untilReloaded(service, () => writeFile(path, `${text}${'\n'.repeat(time)}`));
  await untilReloaded(service, () => writeFile(path, text));
}

async function anyArticle(knowledge: string): Promise<string> {
  const folder = join(knowledge, 'articles');
  const paths = await readdir(folder, { recursive: true });
  const path = paths.filter((one) => one.endsWith('.md')).sort()[0];
  if (path === undefined) throw new EnvironmentError('bench-reload', `There is no article in ${folder}.`);
  return join(folder, path);
}

async function untilReloaded(service: Pick<ServiceProcess, 'metric'>, change: () => Promise<void>): Promise<void> {
  const before = await service.metric('wenda_library_reloads_total');
  await change();
  const deadline = performance.now() + LONGEST;
  while ((await service.metric('wenda_library_reloads_total')) === before) {
    if (performance.now() > deadline)
      throw new EnvironmentError('bench-reload', 'A change of the knowledge was not taken.');
    await sleep(20);
  }
}
