import closeWithGrace from 'close-with-grace';
import type { Log } from './log.ts';

export type ShutdownParts = {
  readonly log: Log;
  /** Longest time for all that is to be closed, in milliseconds. */
  readonly deadline: number;
  /** Resolves when the log is written, as far as it can be soon. */
  readonly flush?: () => Promise<void>;
  /** The id of the process that started this one, as it is now; its end closes this one too. Absent where that does not matter. */
  readonly parent?: () => number;
};

/** Closes the process in order, whatever ends it. */
export type Shutdown = {
  /** Closes this too. What was opened last is closed first. */
  onClose(name: string, run: () => Promise<unknown>): void;
  isClosing(): boolean;
  /** Closes everything and ends the process with 0, as SIGTERM does. Never resolves: the process ends before. */
  close(): Promise<never>;
};

type Step = { readonly name: string; readonly run: () => Promise<unknown> };

/** How often it is looked whether the parent is still there, in milliseconds. */
const LOOK = 250;

const SIGNALS_LEFT_ALONE = ['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGUSR2'] as const;

/**
 * From now on SIGTERM, SIGINT, SIGHUP and SIGQUIT close the process in order and end it with 0; an error that nobody caught does the
 * same and ends it with 1; so does the end of `parent`, with 0. A second signal, or the deadline, ends it at once with 1.
 */
export function installShutdown({ log, deadline, flush, parent }: ShutdownParts): Shutdown {
  const steps: Step[] = [];
  let [isClosing, failures, current] = [false, 0, ''];

  const closeAll = async () => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      current = step.name;
      await step.run().catch((error: unknown) => {
        failures += 1;
        log.error({ err: error, step: step?.name }, 'could not be closed');
      });
    }
    if (failures > 0) throw new Error('closed with failures');
    log.info('closed');
  };
  const grace = closeWithGrace(
    {
      delay: deadline,
      logger: false,
      // The library ends the process at a second error, which would cut off what is being finished.
      skip: [...SIGNALS_LEFT_ALONE, 'beforeExit', 'uncaughtException', 'unhandledRejection'],
      onSecondSignal: (signal) => log.fatal(`second ${signal}: ended without closing ${current}`),
      onTimeout: () => log.fatal(`not closed within ${deadline} ms: ended while closing ${current}`),
    },
    async ({ signal }) => {
      isClosing = true;
      log.info({ ...(signal && { signal }) }, 'closing');
      await closeAll().finally(flush);
    },
  );
  const onUncaught = (kind: string) => (error: unknown) => {
    failures += 1;
    log.fatal({ err: error, kind, whileClosing: isClosing }, 'an error that nobody caught; the process closes');
    if (!isClosing) void grace.close();
  };
  process.on('uncaughtException', onUncaught('uncaughtException'));
  process.on('unhandledRejection', onUncaught('unhandledRejection'));
  if (parent) onParentsEnd(parent, () => !isClosing && void grace.close());
  return {
    onClose: (name, run) => void steps.push({ name, run }),
    isClosing: () => isClosing,
    close: () => {
      if (!isClosing) grace.close();
      return new Promise<never>(() => {});
    },
  };
}

/** npm starts the bot through a shell, which passes no signal on: ended with `kill`, npm would leave it behind on its port. */
function onParentsEnd(parent: () => number, run: () => void): void {
  const first = parent();
  const looking = setInterval(() => {
    if (parent() === first) return;
    clearInterval(looking);
    run();
  }, LOOK);
  looking.unref();
}
