/** What went wrong, in the project's one error family. `code` is stable and may be matched on. */
export class WendaError extends Error {
  override readonly name: string = 'WendaError';
  readonly code: string;
  /** The value that offended, when there is one. */
  readonly value: unknown;

  constructor(code: string, message: string, options: { readonly value?: unknown; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.value = options.value;
  }
}

/** The person gave arguments that do not fit; a command line exits with 2. */
export class UsageError extends WendaError {
  override readonly name = 'UsageError';
}

/** The surroundings are broken: a folder is missing, a file can't be read. */
export class EnvironmentError extends WendaError {
  override readonly name = 'EnvironmentError';
}

/** A question is not to be answered any more: its asker deleted it or put it in other words, or another process answers it. */
export class Withdrawn extends WendaError {
  override readonly name = 'Withdrawn';

  constructor(id: string) {
    super('withdrawn', 'The question is not to be answered any more.', { value: id });
  }
}
