import { AuthorizationError, webApi } from '@slack/bolt';
import { WendaError } from '../../../errors.ts';

/**
 * What a failed call means for what was to be posted: `refused` for good, certainly `not sent`, or `unknown`: Slack may
 * have taken it.
 */
export type Failure = 'refused' | 'not sent' | 'unknown';

/** Errors of Slack's own that say nothing of the message (docs.slack.dev/reference/methods/chat.postMessage). */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'team_added_to_org',
  'service_unavailable',
]);
const LIMITED = new Set(['ratelimited', 'rate_limited', 'accesslimited']);
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return 'not sent';
  if (error instanceof webApi.WebAPIPlatformError) return failureOfPlatform(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return failureOfStatus(error.statusCode);
  if (error instanceof WendaError && error.code === RESPOND_FAILED) return failureOfStatus(Number(error.value));
  return codesOf(error).some((code) => NEVER_LEFT.has(code)) ? 'not sent' : 'unknown';
}

/** The code of `respond`'s errors; their `value` is the HTTP status. */
export const RESPOND_FAILED = 'slack-respond';

function failureOfPlatform(code: string): Failure {
  if (LIMITED.has(code)) return 'not sent';
  return PASSING.has(code) ? 'unknown' : 'refused';
}

function failureOfStatus(status: number): Failure {
  if (status === 503 || status === 429) return 'not sent';
  return status >= 400 && status < 500 ? 'refused' : 'unknown';
}

/** Codes of an error and of everything that caused it. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: unknown };
  const inner = [error.cause, ...(Array.isArray(errors) ? errors : [])];
  return [...(typeof code === 'string' ? [code] : []), ...inner.flatMap((one) => codesOf(one, depth + 1))];
}

/** Slack's own word for what went wrong, or the error's message; for logs. */
export function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof Error ? error.message : String(error);
}

/** The installation is unknown for certain, other than when the store could not be asked: sending the event again is of no use. */
export function isNotInstalled(error: unknown): boolean {
  return error instanceof AuthorizationError && error.message.includes(NOT_INSTALLED);
}

/** Part of the message of what an installation store throws; Bolt hands on no more than the message. */
export const NOT_INSTALLED = 'There is no installation';
