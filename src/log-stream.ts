import { fstatSync, write as writeFile, writeSync } from 'node:fs';
import { Socket } from 'node:net';

/** Where log lines go without anybody waiting for them. */
export interface LogStream {
  /** Never waits and never fails: what there is no room for is lost, and counted. */
  write(line: string): void;
  /** Lines that were lost: the reader was too slow, or the disk full. */
  lost(): number;
  /** Resolves when all is written, or after so many milliseconds. */
  flush(ms: number): Promise<void>;
}

/** Writes some text and tells when it is out, or why it is not. */
type Send = (text: string, done: (error?: Error | null) => void) => void;

/** Bytes that may wait. */
const MOST = 1_000_000;
/** Milliseconds between two looks at what is still to be written, and before a refused write is repeated. */
const LOOK = 10;

/** Lines to a file descriptor, in their order. */
export function openLogStream(fd: number, most = MOST): LogStream {
  const send = senderTo(fd);
  let waiting: string[] = [];
  let bytes = 0;
  let sending = 0;
  let lost = 0;
  let untold = 0;

  const lose = (lines: number) => {
    lost += lines;
    untold += lines;
  };
  const takeAll = (): string => {
    const told =
      untold > 0 ? [`${JSON.stringify({ level: 'warn', msg: 'log lines were lost', lines: untold })}\n`] : [];
    untold = 0;
    const text = [...told, ...waiting].join('');
    waiting = [];
    bytes = 0;
    return text;
  };
  const pump = () => {
    if (sending > 0 || waiting.length === 0) return;
    const lines = waiting.length;
    sending = lines;
    send(takeAll(), (error) => {
      sending = 0;
      if (error) lose(lines);
      pump();
    });
  };
  // What still waits when the process ends goes out if that takes no waiting.
  process.on('exit', () => {
    try {
      if (waiting.length > 0) writeSync(fd, takeAll());
    } catch {
      // Nobody is left to tell.
    }
  });

  return {
    write: (line) => {
      const size = Buffer.byteLength(line);
      if (bytes + size > most) return lose(1);
      waiting.push(line);
      bytes += size;
      pump();
    },
    lost: () => lost,
    flush: async (ms) => {
      for (let waited = 0; waited < ms && sending + waiting.length > 0; waited += LOOK)
        await new Promise((resolve) => setTimeout(resolve, LOOK));
    },
  };
}

/**
 * A pipe whose reader stands still would block a thread for good, and with it the end of the process; as a socket of libuv's
 * it does not.
 */
function senderTo(fd: number): Send {
  const kind = fstatSync(fd);
  return kind.isFIFO() || kind.isSocket() ? toPipe(fd) : toFile(fd);
}

function toPipe(fd: number): Send {
  const pipe = new Socket({ fd, readable: false, writable: true });
  // Each write tells of it too.
  pipe.on('error', () => {});
  pipe.unref();
  return (text, done) => void pipe.write(text, done);
}

function toFile(fd: number): Send {
  const sendAll = (rest: Buffer, done: (error?: Error | null) => void) => {
    writeFile(fd, rest, (error, written) => {
      if (error?.code === 'EAGAIN') setTimeout(() => sendAll(rest, done), LOOK).unref();
      else if (error) done(error);
      else if (written < rest.length) sendAll(rest.subarray(written), done);
      else done();
    });
  };
  return (text, done) => sendAll(Buffer.from(text), done);
}
