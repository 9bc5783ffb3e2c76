import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** All that a process has printed when it has ended; nothing for what is not piped. */
export type Outcome = { readonly output: string; readonly errors: string; readonly code: number | null };

/** Waits for the end of a process that was just spawned. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const printed = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [[code], output = '', errors = ''] = await Promise.all([once(child, 'close'), ...printed]);
  return { output, errors, code };
}
