import type { Wire } from './wire.ts';

/** Shows that the bot is at work where an answer takes a while. */
export type Typing = {
  begin(id: string, channel: string): void;
  end(id: string): void;
  /** The question, in whatever words, is not to be answered. */
  withdrawn(id: string): void;
  endAll(): void;
};

/** Most answers are out before anybody could see it. */
const AFTER = 400;
/** Discord shows it for ten seconds. */
const EVERY = 8_000;
const MOST = 15;

export function createTyping(wire: Pick<Wire, 'typing'>): Typing {
  const timers = new Map<string, NodeJS.Timeout>();
  const end = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const show = (id: string, channel: string, times: number) => {
    if (times >= MOST) return end(id);
    // Only a courtesy: where it is refused the answer itself will say so.
    wire.typing(channel).catch(() => {});
    timers.set(id, setTimeout(() => show(id, channel, times + 1), EVERY).unref());
  };
  return {
    begin: (id, channel) => {
      timers.set(id, setTimeout(() => show(id, channel, 0), AFTER).unref());
    },
    end,
    withdrawn: (id) => {
      for (const one of [...timers.keys()]) if (one === id || one.startsWith(`${id}:`)) end(one);
    },
    endAll: () => {
      for (const id of [...timers.keys()]) end(id);
    },
  };
}
