import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

export type LogOptions = {
  readonly level: string;
  /** Values that may never show, wherever they stand: those of `secretsIn`. */
  readonly secrets?: readonly string[];
  readonly destination: DestinationStream;
};

/** A log of one JSON line an event: `time` (ISO 8601), `level`, `msg`, and fields; an error under `err` with stack, code and cause. */
export function createLog({ level, secrets = [], destination }: LogOptions): Log {
  const scrub = createScrubber(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (fields) => withoutSecretFields(fields) },
      serializers: { err: describeError },
      hooks: { streamWrite: scrub },
    },
    destination,
  );
}

const SECRET_NAME = /token|secret|password|passwd|authorization|cookie|api[_-]?key|encryption_?key/i;
const SHORTEST_SECRET = 6;

/** The secret values of a configuration or an environment: settings that are named so, and passwords within addresses. */
export function secretsIn(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const found = Object.entries(settings).flatMap(([name, value]) => {
    if (typeof value !== 'string') return [];
    const passwords = [...value.matchAll(PASSWORD_IN_ADDRESS)].map(([, , password = '']) => password);
    return SECRET_NAME.test(name) ? [value, ...passwords] : passwords;
  });
  return [...new Set(found.flatMap((secret) => [secret, decoded(secret)]))].filter(
    (secret) => secret.length >= SHORTEST_SECRET,
  );
}

const PASSWORD_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"\\]*:)([^\s/"\\]+)(?=@)/gi;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What secrets look like: Slack's tokens, tokens of an Authorization header, Discord's tokens (three parts), passwords in addresses. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app|oxe\.xox[a-z])-[\w-]{6,}/gi, '[redacted]'],
  [/\b(Bearer|Bot|Basic)\s+[\w.~+/=-]{8,}/g, '$1 [redacted]'],
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, '[redacted]'],
  [PASSWORD_IN_ADDRESS, '$1[redacted]'],
];

function createScrubber(secrets: readonly string[]): (line: string) => string {
  // As they stand in JSON; the longest first, so that no rest of one stays behind.
  const written = secrets.map((secret) => JSON.stringify(secret).slice(1, -1)).sort((a, b) => b.length - a.length);
  return (line) => {
    let clean = line;
    for (const secret of written) clean = clean.replaceAll(secret, '[redacted]');
    for (const [shape, instead] of SHAPES) clean = clean.replace(shape, instead);
    return clean;
  };
}

function withoutSecretFields(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (SECRET_NAME.test(name)) return [name, '[redacted]'];
      return [name, isPlain(value) && depth < 5 ? withoutSecretFields(value, depth + 1) : value];
    }),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** An error without its other properties: libraries hang requests with headers and bodies on them. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    stack,
    ...(cause !== undefined && depth < 5 && { cause: describeError(cause, depth + 1) }),
    ...(error instanceof AggregateError &&
      depth < 5 && { errors: error.errors.map((one) => describeError(one, depth + 1)) }),
  };
}
