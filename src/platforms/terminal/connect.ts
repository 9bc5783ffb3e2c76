import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Chat } from '../../chat/chat.ts';
import type { Block, Reply } from '../../chat/message/message.ts';
import type { Platform } from '../platform.ts';
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
  let session: Session | undefined;
  return {
    name: 'terminal',
    start: async (chat) => {
      session = openSession(chat, options);
    },
    ready: () => session?.isOpen() === true,
    stop: async () => session?.close(),
  };
}

type Session = {
  isOpen(): boolean;
  /** Takes no more lines; resolves when those that were taken are answered. */
  close(): Promise<void>;
};

function openSession(chat: Chat, options: TerminalOptions): Session {
  const { input, output, greeting, onEnd } = options;
  const interactive = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: interactive, prompt: PROMPT });
  const answer = answerer(chat, interactive, options);
  let left = false;
  let answered = Promise.resolve();
  const prompt = () => {
    if (interactive && !left) lines.prompt();
  };
  if (interactive) output.write(`${greeting()}\n\n`);
  lines.on('line', (line) => {
    // The rest of a chunk still arrives after the person has left.
    if (left) return;
    if (isFarewell(line)) lines.close();
    else answered = answered.then(() => (line.trim() === '' ? undefined : answer(line))).then(prompt);
  });
  // Ctrl-C leaves as Ctrl-D does.
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    left = true;
    void answered.then(() => {
      if (interactive) output.write('\n');
      onEnd();
    });
  });
  prompt();
  return {
    isOpen: () => !left,
    close: async () => {
      lines.close();
      await answered;
    },
  };
}

/** Answers a line; a number picks one of the choices that were offered with the answer before. */
function answerer(
  chat: Chat,
  interactive: boolean,
  { output, abilities, locale }: TerminalOptions,
): (line: string) => Promise<void> {
  let choices: readonly { readonly text: string }[] = [];
  return async (line) => {
    const reply: Reply = await chat.handle(parseLine(line, choices, locale));
    choices = reply.blocks.flatMap((block) => (block.type === 'choices' ? block.choices : []));
    // Who asks through a pipe does not stay to ask more.
    const blocks = interactive
      ? [...reply.blocks, ...wayToSuggest(reply, chat)]
      : reply.blocks.filter(({ type }) => type !== 'suggestions');
    output.write(`${render({ ...reply, blocks }, abilities)}\n${interactive ? '\n' : ''}`);
  };
}

/** Below a refusal: what to type to suggest a source. */
function wayToSuggest({ gap, language }: Reply, chat: Chat): readonly Block[] {
  if (gap === undefined) return [];
  return [{ type: 'note', line: [{ type: 'text', text: chat.words(language).sourceHint('/') }] }];
}
