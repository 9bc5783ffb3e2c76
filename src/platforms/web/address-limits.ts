import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressOf } from './address.ts';
import { LimitedError } from './http-errors.ts';
import { isRead } from './is-read.ts';

/** What one address may do a minute, whoever sits there; 0 is no limit. */
export type AddressLimits = {
  /** Pages, files and calls that only read. */
  readonly reads: number;
  /** Questions, votes and other forms. */
  readonly writes: number;
};

const MINUTE = 60;

/** Refuses, with the seconds to wait, what one address sends beyond its limits: nobody silences the others. */
export function limitByAddress({ reads, writes }: AddressLimits): RequestHandler {
  const [reading, writing] = [reads, writes].map((points) =>
    points > 0 ? new RateLimiterMemory({ points, duration: MINUTE }) : undefined,
  );
  return async (request, _response, next) => {
    const limiter = isRead(request) ? reading : writing;
    const seconds = limiter ? await waitFor(limiter, addressOf(request)) : 0;
    if (seconds > 0) throw new LimitedError(seconds);
    next();
  };
}

async function waitFor(limiter: RateLimiterMemory, address: string): Promise<number> {
  try {
    await limiter.consume(address);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
}
