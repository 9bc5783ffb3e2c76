import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Incoming } from './message/message.ts';

/** How many questions a person and a workspace may ask a minute. */
export type Limits = {
  /** Counts a question; 0 when it may be answered, else the seconds to wait. */
  take(incoming: Pick<Incoming, 'platform' | 'workspace' | 'user'>): Promise<number>;
};

const MINUTE = 60;

/** Questions a minute; 0 is no limit. Counted in each process by itself. */
export function createLimits({ user, workspace }: { readonly user: number; readonly workspace: number }): Limits {
  const people = user > 0 ? new RateLimiterMemory({ points: user, duration: MINUTE }) : undefined;
  const workspaces = workspace > 0 ? new RateLimiterMemory({ points: workspace, duration: MINUTE }) : undefined;
  return {
    take: async ({ platform, workspace: where, user: who }) =>
      (await waitFor(people, JSON.stringify([platform, where, who]))) ||
      (await waitFor(workspaces, JSON.stringify([platform, where]))),
  };
}

async function waitFor(limiter: RateLimiterMemory | undefined, key: string): Promise<number> {
  try {
    await limiter?.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
