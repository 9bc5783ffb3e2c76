import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient, LibsqlError, type Transaction } from '@libsql/client/sqlite3';
import { EnvironmentError } from '../../src/errors.ts';
import { reloadOften } from '../bench/service/reload-often.ts';
import type { ServiceProcess } from '../bench/service/service-process.ts';
import { editMeanwhile, type StuckParts, stickChannels } from './stuck.ts';

/** What a fault may touch. */
export type FaultParts = StuckParts & {
  /** The service of this moment. */
  readonly service: () => ServiceProcess;
  /** Starts it again on the same ports. */
  readonly restart: () => Promise<void>;
  /** Starts another process on the same store, at another address. */
  readonly replica: () => Promise<ServiceProcess>;
  /** Asks so many questions at once of the service at an address, each until it is answered; checks the answers. */
  readonly askAtOnce: (count: number, url: string) => Promise<void>;
  readonly storeFile: string;
  /** A copy of the knowledge that may be broken. */
  readonly knowledge: string;
};

export type Fault = { readonly name: string; readonly happen: (parts: FaultParts) => Promise<void> };

const BROKEN = '---\ntitle: "half a title\npublisher: [\n---\nNo end';
/** Longer than a statement waits for another writer. */
const AWAY = 7_000;

const GONE = 3_000;

const RELOADS = 3;
const BURST = 600;
/** Questions to a replica before it is killed. */
const TO_REPLICA = 60;

/** Everything that the soak does to the service, one after the other. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9',
    happen: async ({ service, restart }) => {
      await service().kill();
      await restart();
    },
  },
  { name: 'store away', happen: ({ storeFile }) => lockStore(storeFile, AWAY) },
  { name: 'store file gone', happen: ({ storeFile }) => hideStore(storeFile, GONE) },
  {
    name: 'broken article',
    happen: async ({ knowledge }) => {
      const path = join(knowledge, 'articles/soak-broken.md');
      await writeFile(path, BROKEN);
      await sleep(1_500);
      await writeFile(path, '');
    },
  },
  {
    name: 'reloads',
    happen: ({ service, knowledge }) => reloadOften({ service: service(), knowledge, times: RELOADS }),
  },
  { name: 'burst', happen: ({ askAtOnce, service }) => askAtOnce(BURST, service().url) },
  {
    name: 'second replica',
    happen: async ({ replica, askAtOnce }) => {
      const second = await replica();
      await askAtOnce(TO_REPLICA, second.url).finally(() => second.kill());
    },
  },
  { name: 'stuck channel', happen: stickChannels },
  { name: 'edit while limited', happen: editMeanwhile },
  {
    name: 'SIGTERM',
    happen: async ({ service, restart }) => {
      await service().stop();
      await restart();
    },
  },
];

/** Another process that writes and does not come to an end: for the service its store is away. */
async function lockStore(file: string, ms: number): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  try {
    const transaction = await beginWriting(client);
    await sleep(ms);
    transaction.close();
  } finally {
    client.close();
  }
}

async function beginWriting(client: Client): Promise<Transaction> {
  for (;;) {
    try {
      return await client.transaction('write');
    } catch (error) {
      if (!(error instanceof LibsqlError) || error.code !== 'SQLITE_BUSY') throw error;
      await sleep(1);
    }
  }
}

/** The file is taken away under the service, which must neither go on without it nor begin another. */
async function hideStore(file: string, ms: number): Promise<void> {
  await rename(file, `${file}.gone`);
  await sleep(ms);
  if (await exists(file)) throw new EnvironmentError('soak-store', 'The service began another store', { value: file });
  await rename(`${file}.gone`, file);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
