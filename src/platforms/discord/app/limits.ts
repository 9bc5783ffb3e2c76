import { type RateLimitData, RateLimitError } from 'discord.js';

/** Limits that stop an answer come back as errors, so that they are waited for elsewhere; discord.js waits for all others itself. */
export function isWaitedForByUs({ method, route }: Pick<RateLimitData, 'method' | 'route'>): boolean {
  if (method === 'GET') return false;
  return route.endsWith('/messages') || route.endsWith('/users/@me/channels') || route.startsWith('/webhooks/');
}

/** Milliseconds, at least one, that Discord asks to wait: a request that was limited was not carried out. */
export function waitAsked(error: unknown): number | undefined {
  return error instanceof RateLimitError ? Math.max(1, error.retryAfter) : undefined;
}
