import { z } from 'zod';
import type { Chat } from '../../chat/chat.ts';
import { READER_LANGUAGES } from '../../lang/locale.ts';

/** Who calls, and what the call works with. */
export type Caller = {
  readonly chat: Chat;
  /** Whom limits count for. */
  readonly user: string;
  readonly newId: () => string;
};

/** What a tool gives: the same as text and as data. */
export type Given = {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Nothing was found out: the caller has asked too much, or something broke. */
  readonly failed?: boolean;
};

/** A tool of the door. */
export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** It leaves something behind for people to read; all others only look things up. */
  readonly writes?: boolean;
  /** `input` is parsed by the schema. */
  readonly run: (input: unknown, caller: Caller) => Promise<Given>;
};

/** Keeps the types of `input` and `run` together while the list stays plain. */
export function define<Input extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'run'> & {
    readonly input: Input;
    readonly run: (input: z.output<Input>, caller: Caller) => Promise<Given>;
  },
): Tool {
  return { ...tool, run: (input, caller) => tool.run(tool.input.parse(input), caller) };
}

export const languageInput = z
  .enum(READER_LANGUAGES)
  .optional()
  .describe('Language of the reply where the words themselves have none; else they decide');
