import type { Values } from './store.ts';

const ROW = 'wenda key check';

/**
 * True where the store was written with this key, false where nothing tells yet. Fails with EnvironmentError `sealed-with-another-key`
 * otherwise. `sealed` are values that are encrypted at rest.
 */
export async function checkKey(sealed: Pick<Values, 'get'>): Promise<boolean> {
  return (await sealed.get(ROW)) !== undefined;
}

/** The same, at the start of the bot: a wrong key shows at once and not at the first thing that can't be opened. Leaves its mark. */
export async function markKey(sealed: Pick<Values, 'get' | 'set'>): Promise<void> {
  if (!(await checkKey(sealed))) await sealed.set(ROW, 'fits');
}
