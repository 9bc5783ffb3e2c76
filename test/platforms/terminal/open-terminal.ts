import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createTerminal } from '../../../src/platforms/terminal/connect.ts';
import type { Door } from '../../contracts/platform-contract.ts';

type TerminalDoor = Door & {
  readonly input: PassThrough;
  /** Sends keys as they are, without a line break at the end. */
  type(keys: string): Promise<void>;
  /** Closes the input, as the end of a file does. */
  end(): Promise<void>;
  /** How often the terminal said that it is over. */
  ended(): number;
};

export const GREETING = 'Good day from the test.';

/** The real terminal door on two streams; `tty` makes them look like a terminal. */
export function openTerminal({ tty, locale }: { readonly tty: boolean; readonly locale?: string }): TerminalDoor {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const output = new PassThrough();
  let shown = '';
  let ended = 0;
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
  });
  const platform = createTerminal({
    input,
    output,
    abilities: { colour: false, links: false },
    ...(locale !== undefined && { locale }),
    greeting: () => GREETING,
    onEnd: () => {
      ended += 1;
    },
  });
  // Answers may take a store's time: a few turns of the loop are enough for one in memory.
  const settle = async () => {
    for (let tick = 0; tick < 40; tick += 1) await setImmediate();
  };
  const type = async (keys: string) => {
    input.write(keys);
    await settle();
  };
  return {
    platform,
    input,
    type,
    say: (message) => type(`${message}\n`),
    end: async () => {
      input.end();
      await settle();
    },
    shown: () => shown,
    ended: () => ended,
  };
}
