import { ComponentType } from 'discord.js';
import { z } from 'zod';
import { escapeMarkdown, oneLine, unescapeMarkdown } from './escape.ts';
import { cut } from './sentences.ts';

/** The id of the component that shows the question. */
export const ASKED = 1_001;
const askedSchema = z.object({ type: z.literal(ComponentType.TextDisplay), id: z.literal(ASKED), content: z.string() });

/** Characters of a question that all may read above an answer. */
const SHORT = 120;
/** How long the line of such a question may be: each sign with a backslash before it. */
export const SHORT_LINE = 2 + 2 * SHORT;
/** Escaped, a question takes no more than this: the rest of the message is for its answer. */
const LONGEST = 2_400;

/** The question as a line of markdown, whole where it has room; undefined where there is none. */
export function askedLine(question: string | undefined): string | undefined {
  const bare = bareOf(question ?? '');
  const whole = escapeMarkdown(bare).trim();
  return lineOf(whole.length <= LONGEST ? whole : escapeMarkdown(cut(bare, SHORT)).trim());
}

/** The same line, short, as it stands above what is shared. */
export function shortLine(line: string | undefined): string | undefined {
  return line === undefined ? undefined : lineOf(escapeMarkdown(cut(questionIn(line), SHORT)).trim());
}

/** The same line as it stands on a message that was rendered with it. */
export function askedLineOn(components: readonly unknown[]): string | undefined {
  const line = components.map((one) => askedSchema.safeParse(one).data?.content).find((one) => one !== undefined);
  return line?.startsWith(QUOTED) ? line : undefined;
}

/** What was asked, read back from its line. */
export function questionIn(line: string): string {
  return unescapeMarkdown(line.slice(QUOTED.length));
}

/** Whether a question stands whole in its line. */
export function isWhole(question: string, line: string | undefined): boolean {
  return line !== undefined && questionIn(line) === bareOf(question);
}

const QUOTED = '> ';

function lineOf(shown: string): string | undefined {
  return shown === '' ? undefined : `${QUOTED}${shown}`;
}

function bareOf(question: string): string {
  return oneLine(question)
    .trim()
    .replace(/^\/ask\s+/, '');
}
