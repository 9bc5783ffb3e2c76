import { webApi } from '@slack/bolt';
import { WendaError } from '../../../errors.ts';
import { RESPOND_FAILED } from '../app/failure.ts';

/** Milliseconds, at least one, that Slack asks to wait (`Retry-After`): a call that was limited was not carried out. */
export function waitAsked(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError || error instanceof LimitedResponse)
    return Math.max(1, error.retryAfter * 1_000);
  return undefined;
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
