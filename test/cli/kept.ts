import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kept, withKept } from '../../src/cli/shell/open-kept.ts';
import { parseConfig } from '../../src/config.ts';
import type { Asked } from '../../src/store/store.ts';

/** A store of its own in a new folder, and the environment under which the commands find it. */
export async function openPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  const environment = {
    STORE_FILE: join(folder, 'data', 'wenda.db'),
    KNOWLEDGE_DIR: join(folder, 'knowledge'),
  };
  await mkdir(join(folder, 'knowledge/companies'), { recursive: true });
  for (const [id, name] of [
    ['acme', 'Acme'],
    ['best', 'Best'],
  ]) {
    await writeFile(
      join(folder, `knowledge/companies/${id}.md`),
      `---\nnames: { en: ${name}, zh-Hans: 极${id} }\n---\n`,
    );
  }
  const warn = (line: string) => {
    throw new Error(line);
  };
  return {
    folder,
    environment,
    use: <T>(work: (kept: Kept) => Promise<T>) => withKept(parseConfig(environment), warn, work),
    remove: () => rm(folder, { recursive: true }),
  };
}

export function asked(parts: Partial<Asked> & { readonly answerId: string }): Asked {
  return {
    personKey: 'p',
    platform: 'slack',
    kind: 'unknown',
    language: 'en',
    companies: [],
    attributes: [],
    topics: [],
    questionHash: parts.answerId,
    ...parts,
  };
}
