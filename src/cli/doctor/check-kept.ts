import { access } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import { EnvironmentError, WendaError } from '../../errors.ts';
import { formatProblem } from '../../knowledge/problems/problem.ts';
import { checkKey } from '../../store/check-key.ts';
import { loadKnowledge } from '../shell/load-knowledge.ts';
import { withKept } from '../shell/open-kept.ts';
import { type Finding, findingsOn } from './finding.ts';

/** Whether the articles can be read. */
export async function checkKnowledge(config: Config): Promise<Finding> {
  const { KNOWLEDGE_DIR } = config;
  const { ok, warn, error } = findingsOn('knowledge');
  try {
    const { library } = await loadKnowledge(KNOWLEDGE_DIR, config);
    const [first] = library.leftOut;
    const out = library.leftOut.length === 1 ? '1 file is' : `${library.leftOut.length} files are`;
    const why = first && `${out} left out. The first: ${formatProblem(first)}. npm run check:knowledge names all`;
    const held = `${KNOWLEDGE_DIR} holds ${library.articles.size} articles on ${library.companies.size} companies`;
    if (library.articles.size === 0)
      return error(`${held}, so nothing can be answered. ${why ?? 'Write one: npm run new:article'}`);
    return why === undefined ? ok(held) : warn(`${held}; ${why}`);
  } catch (cause) {
    if (cause instanceof EnvironmentError) return error(cause.message);
    throw cause;
  }
}

/** Whether the store opens, its tables are up to date, and the key is the one that it was written with. Makes no new file. */
export async function checkStore(config: Config): Promise<Finding> {
  const { ok, error } = findingsOn('store');
  const { DATABASE_URL, STORE_FILE } = config;
  const isNew = DATABASE_URL === undefined && (STORE_FILE === ':memory:' || !(await exists(STORE_FILE)));
  const name = DATABASE_URL === undefined ? STORE_FILE : 'PostgreSQL';
  try {
    if (isNew) return ok(`${name} is made at the start`);
    return await withKept(
      config,
      () => {},
      async ({ store }) => {
        const key = (await checkKey(store.installations)) ? 'the key fits' : 'nothing is sealed with its key yet';
        return ok(`${name} answers, its tables are up to date, ${key}; ${await store.work.count()} questions wait`);
      },
    );
  } catch (cause) {
    if (cause instanceof WendaError) return error(cause.message);
    return error(`${name} can't be used (${cause instanceof Error ? cause.message : cause}). Check that it is Wenda's`);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
