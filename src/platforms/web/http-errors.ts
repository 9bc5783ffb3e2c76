import type { Response } from 'express';
import type { Reply } from '../../chat/message/message.ts';
import { WendaError } from '../../errors.ts';

/** Which of the pages' error texts says it. */
export type ErrorKind =
  | 'notFound'
  | 'refused'
  | 'tooLarge'
  | 'unreadable'
  | 'away'
  | 'limited'
  | 'wrongMethod'
  | 'broken';

/** A request that is answered with an error status: the person's doing or the surroundings', never a bug. */
export class HttpError extends WendaError {
  override readonly name: string = 'HttpError';
  readonly status: number;
  readonly kind: ErrorKind;
  /** Seconds after which the request may be sent again, where that helps. */
  readonly retryAfter: number | undefined;

  constructor(status: number, kind: ErrorKind, message: string, { cause, retryAfter }: HttpErrorOptions = {}) {
    super(kind, message, { cause });
    this.status = status;
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

type HttpErrorOptions = { readonly cause?: unknown; readonly retryAfter?: number };

export class NotFoundError extends HttpError {
  override readonly name = 'NotFoundError';
  constructor() {
    super(404, 'notFound', 'There is nothing at this address.');
  }
}

export class RefusedError extends HttpError {
  override readonly name = 'RefusedError';
  constructor(what: 'host' | 'origin') {
    super(403, 'refused', `The request was refused for its ${what}.`);
  }
}

export class UnreadableError extends HttpError {
  override readonly name = 'UnreadableError';
  constructor(message: string) {
    super(400, 'unreadable', message);
  }
}

/** Seconds. */
const A_MOMENT = 5;

/** The store can't be reached, or the bot is closing: the question was not taken and may be sent again. */
export class AwayError extends HttpError {
  override readonly name = 'AwayError';
  constructor(cause?: unknown) {
    const message = 'The question could not be taken just now. Send it again in a moment.';
    super(503, 'away', message, { cause, retryAfter: A_MOMENT });
  }
}

/** One question or request too many. */
export class LimitedError extends HttpError {
  override readonly name = 'LimitedError';
  /** What the bot says to it, where it was a question. */
  readonly reply: Reply | undefined;

  constructor(seconds: number, reply?: Reply) {
    super(429, 'limited', `Too many requests. Try again in ${seconds} s.`, { retryAfter: seconds });
    this.reply = reply;
  }
}

/** Says with which status a request is answered, and when it may be sent again. */
export function setStatus(response: Response, { status, retryAfter }: Pick<HttpError, 'status' | 'retryAfter'>): void {
  response.status(status);
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
}

/** What Express and its body parser throw (`status`, `type`), in our family; everything else is a bug. */
export function httpErrorOf(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  const status = statusOf(error);
  if (status === 413) return new HttpError(413, 'tooLarge', 'The body is larger than 64 kB.');
  if (status !== undefined && status >= 400 && status < 500)
    return new HttpError(status, 'unreadable', 'The request could not be read.');
  return undefined;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
