import type { Address } from '../app/address.ts';
import type { Clients } from '../app/clients.ts';
import { createRecent } from '../app/recent.ts';

/** Slack's own sign that an answer is being worked on. Never fails: it is only a sign. */
export interface Status {
  /** Shows it, where the answer takes a moment. */
  begin(id: string, address: Address, working: () => Promise<string>): void;
  /** The answer is there, or there will be none. */
  end(id: string, address: Address): Promise<void>;
  /** The person pressed Stop: Slack waits until it is told that the session is idle. */
  stopped(address: Address): Promise<void>;
}

export type StatusParts = {
  readonly clients: Clients;
  readonly pause: (ms: number) => Promise<void>;
  readonly clock: () => number;
  /** Milliseconds after which an answer counts as one that takes a moment. */
  readonly after: number;
};

type Way = 'agent' | 'assistant' | 'none';
type Sign = 'processing' | 'active';

/** Signs that Slack is being told of at once: where a great many wait, telling all of it would keep the answers back. */
const MOST_TELLING = 10;

export function createStatus({ clients, pause, clock, after }: StatusParts): Status {
  const works = createRecent<Work>({ most: 2_000, clock });
  const ways = createRecent<Way>({ most: 1_000, lives: 3_600_000, clock });

  let telling = 0;

  const show = async (address: Address, sign: Sign, words: string): Promise<void> => {
    const key = address.workspace.team;
    for (const way of waysFrom(ways.get(key))) {
      const done = await set(way, { address, sign, words }, clients).then(
        () => true,
        () => false,
      );
      if (!done) continue;
      ways.set(key, way);
      return;
    }
    ways.set(key, 'none');
  };

  return {
    begin: (id, address, working) => {
      if (address.thread === undefined) return;
      const work: Work = {};
      works.set(id, work);
      void pause(after).then(() => {
        if (works.get(id) !== work || telling >= MOST_TELLING) return;
        telling += 1;
        work.shown = working()
          .then((words) => show(address, 'processing', words))
          .catch(() => {})
          .finally(() => {
            telling -= 1;
          });
      });
    },
    end: async (id, address) => {
      const work = works.get(id);
      works.delete(id);
      if (!work?.shown) return;
      await work.shown;
      await show(address, 'active', '');
    },
    stopped: (address) => show(address, 'active', ''),
  };
}

/** `shown` is set once Slack is being told. */
type Work = { shown?: Promise<void> };

/** Newer workspaces know agents, older ones assistants; what one refused is not tried again for an hour. */
function waysFrom(known: Way | undefined): readonly Exclude<Way, 'none'>[] {
  if (known === undefined) return ['agent', 'assistant'];
  return known === 'none' ? [] : [known];
}

type Shown = { readonly address: Address; readonly sign: Sign; readonly words: string };

async function set(way: Exclude<Way, 'none'>, { address, sign, words }: Shown, clients: Clients): Promise<void> {
  const { workspace, channel, thread, user } = address;
  if (thread === undefined) return;
  const client = await clients.of(workspace);
  const place = { channel_id: channel, thread_ts: thread };
  if (way === 'agent') await client.agents.sessions.setStatus({ ...place, status: sign, initiator_user_id: user });
  else await client.assistant.threads.setStatus({ ...place, status: sign === 'processing' ? words : '' });
}
