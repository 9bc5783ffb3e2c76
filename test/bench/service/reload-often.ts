import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../../../src/errors.ts';
import type { ServiceProcess } from './service-process.ts';

export type Reloading = {
  readonly service: Pick<ServiceProcess, 'metric'>;
  /** The folder that it follows: one article in it is written anew each time, and taken away in the end. */
  readonly knowledge: string;
  readonly times: number;
};

const LONGEST = 30_000;

/** Changes the knowledge so often, each time until the change is live. Throws EnvironmentError `bench-reload` where one is not taken. */
export async function reloadOften({ service, knowledge, times }: Reloading): Promise<void> {
  const path = join(knowledge, 'articles/reloaded.md');
  for (let time = 1; time <= times; time += 1)
    await untilReloaded(service, () =>
      writeFile(
        path,
        `---\ntitle: Reload ${time}\npublisher: P\nurl: https://example.com/reloaded\npublished: 2020-01-01\n---\n\nReload ${time}.\n`,
      ),
    );
  await untilReloaded(service, () => rm(path));
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
