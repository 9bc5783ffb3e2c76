import { type Logger, LogLevel } from '@slack/bolt';

/** Where the door reports to. Lines hold ids and error codes, never what was said. */
export type SlackLog = {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly error: (line: string) => void;
};

/** The same as Bolt's logger. Bolt's debug lines hold whole messages and are dropped. */
export function boltLogger(log: SlackLog): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function line(parts: readonly unknown[]): string {
  return parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
}
