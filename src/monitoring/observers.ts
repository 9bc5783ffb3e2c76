import type { Observer } from '../chat/observer.ts';
import type { Log } from '../log.ts';

/** Tells each of them. */
export function observers(...all: readonly Observer[]): Observer {
  return {
    answered: (event) => {
      for (const one of all) one.answered(event);
    },
    accepted: (door, ms) => {
      for (const one of all) one.accepted(door, ms);
    },
    duplicate: (door) => {
      for (const one of all) one.duplicate(door);
    },
    failed: (error, context) => {
      for (const one of all) one.failed(error, context);
    },
  };
}

/** One line a question, with ids and times; a workspace is named, a person and a text never. */
export function createLogObserver(log: Log): Observer {
  return {
    answered: ({ ms, ...event }) => log.info({ ...event, ms: Math.round(ms * 10) / 10 }, 'answered'),
    accepted: (door, ms) => log.debug({ door, ms: Math.round(ms * 10) / 10 }, 'accepted'),
    duplicate: (door) => log.info({ door }, 'delivered again, not answered again'),
    failed: (error, context) => log.error({ err: error, ...context }, 'failed'),
  };
}
