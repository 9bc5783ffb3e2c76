import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Counts } from '../store/store.ts';
import type { Incoming } from './message/message.ts';

/** How many questions a person and a workspace may ask a minute. */
export type Limits = {
  /** Counts a question; 0 when it may be answered, else the seconds to wait. */
  take(incoming: Pick<Incoming, 'platform' | 'workspace' | 'user'>): Promise<number>;
};

export type LimitsOptions = {
  /** Questions a minute; 0 is no limit. */
  readonly user: number;
  readonly workspace: number;
  /** Counts that all processes share; without them, and while they can't be reached, each process counts by itself. */
  readonly shared?: SharedCounts;
};

export type SharedCounts = {
  readonly counts: Counts;
  /** A keyed hash (HMAC) of a text. */
  readonly keyed: (text: string) => string;
  readonly onProblem: (error: unknown) => void;
};

type Limit = { readonly most: number; readonly own: RateLimiterMemory };

const MINUTE = 60;

export function createLimits({ user, workspace, shared }: LimitsOptions): Limits {
  const people = limitOf(user);
  const workspaces = limitOf(workspace);
  return {
    take: async ({ platform, workspace: where, user: who }) =>
      (await waitFor(people, JSON.stringify([platform, where, who]), shared)) ||
      (await waitFor(workspaces, JSON.stringify([platform, where]), shared)),
  };
}

function limitOf(most: number): Limit | undefined {
  return most > 0 ? { most, own: new RateLimiterMemory({ points: most, duration: MINUTE }) } : undefined;
}

/** What one process alone refuses need not be asked of the others. */
async function waitFor(limit: Limit | undefined, key: string, shared: SharedCounts | undefined): Promise<number> {
  if (!limit) return 0;
  return (await waitOfOwn(limit, key)) || (shared ? waitOfAll(limit, key, shared) : 0);
}

async function waitOfOwn({ own }: Limit, key: string): Promise<number> {
  try {
    await own.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return secondsOf(refused.msBeforeNext);
    throw refused;
  }
}

async function waitOfAll({ most }: Limit, key: string, { counts, keyed, onProblem }: SharedCounts): Promise<number> {
  try {
    const { count, left } = await counts.add(keyed(JSON.stringify(['limit', key])), MINUTE * 1_000);
    return count > most ? secondsOf(left) : 0;
  } catch (error) {
    onProblem(error);
    return 0;
  }
}

function secondsOf(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000));
}
