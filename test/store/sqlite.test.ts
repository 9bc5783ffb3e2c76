import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from '../contracts/store-contract.ts';
import type { TestDatabase } from '../contracts/store-stage.ts';

describeStore('SQLite', async () => createSqliteDatabase());

function createSqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-store-'));
  const file = () => join(folder, 'data', 'wenda.sqlite');
  return {
    open: (options) => openStore({ ...options, file: file() }),
    contents: async () =>
      readdirSync(join(folder, 'data'))
        .map((name) => readFileSync(join(folder, 'data', name), 'latin1'))
        .join('\n'),
    reset: async () => rmSync(join(folder, 'data'), { recursive: true, force: true }),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
