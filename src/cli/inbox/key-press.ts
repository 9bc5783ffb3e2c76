import { emitKeypressEvents } from 'node:readline';

/** Waits for one key at the terminal and gives its name; undefined after Ctrl-C and Ctrl-D. Absent where nobody is at one. */
export function keyReader(input: NodeJS.ReadStream = process.stdin): (() => Promise<string | undefined>) | undefined {
  if (!input.isTTY) return undefined;
  return () =>
    new Promise((resolve) => {
      emitKeypressEvents(input);
      input.setRawMode(true);
      input.resume();
      input.once('keypress', (text: string | undefined, key: { readonly name?: string; readonly ctrl?: boolean }) => {
        input.setRawMode(false);
        input.pause();
        resolve(key.ctrl ? undefined : (text ?? key.name ?? ''));
      });
    });
}
