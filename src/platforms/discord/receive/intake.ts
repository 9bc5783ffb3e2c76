import { shownError } from '../app/failure.ts';
import type { Log } from '../app/log.ts';

/** Takes what Discord will not deliver again, also while the store is away for a moment. */
export type Intake = {
  /** Tries `accept` until it succeeds; when it never does, or the door closes, `lost` tells the person. Never rejects. */
  take(accept: () => Promise<unknown>, lost: () => Promise<void>): Promise<void>;
  /** Gives up on what could not be taken; resolves when everybody was told. */
  close(): Promise<void>;
};

export type IntakeParts = { readonly pause: (ms: number) => Promise<void>; readonly log: Log };

/** Milliseconds between the attempts. */
const PAUSES = [250, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
/** Kept in memory at most; beyond it people are told at once. */
const MOST_WAITING = 500;

export function createIntake({ pause, log }: IntakeParts): Intake {
  const waiting = new Set<Promise<void>>();
  let isClosed = false;
  let tellClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    tellClosed = resolve;
  });

  const again = async (accept: () => Promise<unknown>, lost: () => Promise<void>) => {
    for (const ms of PAUSES) {
      await Promise.race([pause(ms), closed]);
      if (isClosed) break;
      if (await succeeds(accept, log)) return;
    }
    log.error({ waiting: waiting.size }, 'a message was lost because the store could not be reached');
    await lost().catch((error: unknown) => log.warn(shownError(error), 'nobody could be told of a lost message'));
  };

  return {
    take: async (accept, lost) => {
      if (isClosed) return;
      if (await succeeds(accept, log)) return;
      if (waiting.size >= MOST_WAITING) return lost().catch(() => {});
      const work = again(accept, lost);
      waiting.add(work);
      await work.finally(() => waiting.delete(work));
    },
    close: async () => {
      isClosed = true;
      tellClosed();
      await Promise.all(waiting);
    },
  };
}

async function succeeds(accept: () => Promise<unknown>, log: Log): Promise<boolean> {
  try {
    await accept();
    return true;
  } catch (error) {
    log.warn(shownError(error), 'a message could not be taken yet');
    return false;
  }
}
