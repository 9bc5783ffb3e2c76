import type { Inline, Line } from '../../../chat/message/message.ts';
import { escapeLineStart, escapeMarkdown, maskedLink } from './escape.ts';
import { cut, sentencesOf } from './sentences.ts';

/** A stretch of markdown that stays together, with the numbers of the sources that its marks point to. */
export type Chunk = { readonly markdown: string; readonly cites: readonly number[] };

/** Most UTF-16 units of a chunk: with its sources it still fits a message. */
export const LONGEST_CHUNK = 1_500;
const LONGEST_PIECE = 400;
const LONGEST_LABEL = 200;

/** A line as chunks, cut at the ends of sentences; only the first has the prefix, such as `- `. */
export function chunksOf(line: Line, prefix = ''): readonly Chunk[] {
  const groups: Inline[][] = [[]];
  let size = 0;
  for (const piece of line.flatMap(inPieces)) {
    const length = renderInline(piece).length;
    if (size + length > LONGEST_CHUNK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(piece);
    size += length;
  }
  return groups
    .map((group, index) => chunkOf(group, index === 0 ? prefix : ''))
    .filter(({ markdown }) => markdown.trim() !== prefix.trim());
}

function chunkOf(group: readonly Inline[], prefix: string): Chunk {
  const markdown = merged(group).map(renderInline).join('').trim();
  return {
    markdown: `${prefix}${escapeLineStart(markdown)}`,
    cites: group.flatMap((inline) => (inline.type === 'cite' ? [inline.n] : [])),
  };
}

function inPieces(inline: Inline): readonly Inline[] {
  if (inline.type !== 'text' && inline.type !== 'strong') return [inline];
  return sentencesOf(inline.text, LONGEST_PIECE).map((text) => ({ ...inline, text }));
}

/** Neighbours that are both strong become one: between them the marks of Discord's bold would touch. */
function merged(group: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  for (const inline of group) {
    const last = all.at(-1);
    if (last?.type === 'strong' && inline.type === 'strong') {
      all.pop();
      all.push({ type: 'strong', text: `${last.text}${inline.text}` });
    } else all.push(inline);
  }
  return all;
}

function renderInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
      return bold(inline.text);
    case 'link':
      return maskedLink(cut(inline.text, LONGEST_LABEL), inline.url);
    case 'cite':
      return mark(inline.n);
  }
}

/** Strong text; spaces stay outside the marks. */
export function bold(text: string): string {
  const shown = escapeMarkdown(text);
  return shown.trim() === '' ? shown : shown.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3');
}

/** The mark of a citation: escaped, or a bracket after it would make it a link. */
export function mark(n: number): string {
  return `\\[${n}\\]`;
}
