import { webApi } from '@slack/bolt';
import { WendaError } from '../../../errors.ts';
import { RESPOND_FAILED } from '../app/failure.ts';

/** Waits of one call are at most this long together; then the work is given back, to be tried later. */
const LONGEST = 120_000;

/** Makes a call again after the time that Slack asks to wait (`Retry-After`): a call that was limited was not carried out. */
export async function patiently<T>(call: () => Promise<T>, pause: (ms: number) => Promise<void>): Promise<T> {
  let waited = 0;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const wait = waitAsked(error);
      if (wait === undefined || waited + wait > LONGEST) throw error;
      waited += wait;
      await pause(wait);
    }
  }
}

/** Milliseconds, at least one. */
function waitAsked(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return Math.max(1, error.retryAfter * 1_000);
  if (!(error instanceof LimitedResponse)) return undefined;
  return Math.max(1, error.retryAfter * 1_000);
}

/** A `response_url` that asks to wait. */
export class LimitedResponse extends WendaError {
  override readonly name = 'LimitedResponse';
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super(RESPOND_FAILED, 'Slack asks to wait before it takes another message on this response_url.', { value: 429 });
    this.retryAfter = retryAfter;
  }
}
