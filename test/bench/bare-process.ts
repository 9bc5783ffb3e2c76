import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../../src/errors.ts';

/** A baseline in a process of its own. */
export type BareProcess = { stop(): Promise<void> };

export type BareOptions = {
  readonly script: URL;
  readonly args: readonly string[];
  /** Modules that are loaded before the script. */
  readonly before?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts a script and waits until it says that it is ready. Throws EnvironmentError `bench-process` when it ends instead. */
export async function startBare({ script, args, before = [], settings = {} }: BareOptions): Promise<BareProcess> {
  const child = fork(fileURLToPath(script), [...args], {
    // What is JavaScript already pays for no translator.
    execArgv: [...(script.pathname.endsWith('.js') ? [] : ['tsx']), ...before].flatMap((module) => [
      '--import',
      module,
    ]),
    env: { ...process.env, ...settings },
    // What a library prints must not come between the figures.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const isReady = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  if (!isReady)
    throw new EnvironmentError('bench-process', `${script.pathname} ended early. Its own message stands above`);
  return {
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
