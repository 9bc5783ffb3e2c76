import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Reply } from '../../chat/message.ts';
import type { Handle, Platform } from '../platform.ts';
import { isFarewell, parseLine } from './parse.ts';
import { type Abilities, render } from './render.ts';

export type TerminalOptions = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly abilities: Abilities;
  readonly locale?: string;
  /** Shown once above the first prompt; not shown when the input is no terminal. */
  readonly greeting: () => string;
  /** Told when the person has left or the input has ended. */
  readonly onEnd: () => void;
};

const PROMPT = '> ';

/** The terminal: a chat with prompt where a person types, one answer a line where the input is a pipe or a file. */
export function createTerminal(options: TerminalOptions): Platform {
  let lines: Interface | undefined;
  return {
    name: 'terminal',
    start: async (handle) => {
      const interactive = options.input.isTTY === true;
      lines = createInterface({ input: options.input, output: options.output, terminal: interactive, prompt: PROMPT });
      if (interactive) options.output.write(`${options.greeting()}\n\n`);
      listen(lines, interactive, handle, options);
    },
    stop: async () => lines?.close(),
  };
}

function listen(
  lines: Interface,
  interactive: boolean,
  handle: Handle,
  { output, abilities, locale, onEnd }: TerminalOptions,
): void {
  const answer = (line: string) => {
    try {
      say(handle(parseLine(line, choices, locale)));
    } catch (error) {
      output.write(`${(error as Error).message}\n`);
    }
  };
  let choices: readonly { readonly text: string }[] = [];
  const say = (reply: Reply) => {
    choices = reply.blocks.flatMap((block) => (block.type === 'choices' ? block.choices : []));
    output.write(`${render(reply, abilities)}\n${interactive ? '\n' : ''}`);
  };
  let left = false;
  lines.on('line', (line) => {
    // The rest of a chunk still arrives after the person has left.
    if (left) return;
    if (isFarewell(line)) lines.close();
    else if (line.trim() !== '') answer(line);
    if (interactive && !left) lines.prompt();
  });
  // Ctrl-C leaves as Ctrl-D does.
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    left = true;
    if (interactive) output.write('\n');
    onEnd();
  });
  if (interactive) lines.prompt();
}
