import { z } from 'zod';
import type { Address } from '../app/address.ts';
import type { Clients } from '../app/clients.ts';
import { failureOf } from '../app/failure.ts';
import { createRecent } from '../app/recent.ts';
import { ANSWER_EVENT } from './post.ts';

/** What can be known of the threads that the bot answers in. */
export interface Threads {
  /** The bot has posted there. */
  joined(address: Address): void;
  /** Whether the bot has posted there before. Rejects when Slack can't be asked now. */
  takesPart(address: Address, botUserId: string | undefined): Promise<boolean>;
  /** Whether the answer to a delivery is there; undefined where the bot may not read. Rejects when Slack can't be asked now. */
  hasAnswer(address: Address, delivery: string): Promise<boolean | undefined>;
}

const repliesSchema = z.object({
  messages: z
    .array(
      z.object({
        user: z.string().optional(),
        metadata: z
          .object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()).optional() })
          .optional(),
      }),
    )
    .default([]),
});

type Replies = z.output<typeof repliesSchema>['messages'];

/** As many as one call gives; the answer comes shortly after its question. */
const MOST = 200;
const QUARTER_HOUR = 900_000;

/** Reads threads with `conversations.replies`, for which the channel's history scope is needed. */
export function createThreads(clients: Clients, clock: () => number): Threads {
  const joined = createRecent<boolean>({ most: 10_000, clock });
  const strange = createRecent<boolean>({ most: 10_000, lives: QUARTER_HOUR, clock });
  return {
    joined: (address) => {
      joined.set(keyOf(address), true);
      strange.delete(keyOf(address));
    },
    takesPart: async (address, botUserId) => {
      const key = keyOf(address);
      if (joined.get(key)) return true;
      if (strange.get(key) || botUserId === undefined) return false;
      const replies = await read(address, clients);
      const isThere = replies?.some(({ user }) => user === botUserId) === true;
      (isThere ? joined : strange).set(key, true);
      return isThere;
    },
    hasAnswer: async (address, delivery) => {
      if (address.way === 'private' || address.thread === undefined) return undefined;
      const replies = await read(address, clients);
      return replies?.some(
        ({ metadata }) => metadata?.event_type === ANSWER_EVENT && metadata.event_payload?.['delivery'] === delivery,
      );
    },
  };
}

function keyOf({ workspace, channel, thread }: Address): string {
  return JSON.stringify([workspace.team, channel, thread]);
}

/** The newest messages of the thread; undefined where Slack does not let the bot read. */
async function read({ workspace, channel, thread }: Address, clients: Clients): Promise<Replies | undefined> {
  if (thread === undefined) return undefined;
  try {
    const client = await clients.of(workspace);
    const asked = { channel, ts: thread, limit: MOST, include_all_metadata: true };
    return repliesSchema.parse(await client.conversations.replies(asked)).messages;
  } catch (error) {
    if (failureOf(error) === 'refused') return undefined;
    throw error;
  }
}
