import type { types } from '@slack/bolt';
import type { Inline, Line } from '../../../chat/message/message.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { shown } from './plain-text.ts';

/** Texts and links only: nothing in them is ever parsed, so no text can mention anybody or forge a link. */
export type RichPiece = types.RichTextText | types.RichTextLink;

/** A line as pieces of at most `room` units together; marks of citations always stay. */
export function piecesOf(line: Line, room: number): readonly RichPiece[] {
  const marks = line.filter(({ type }) => type === 'cite').reduce((sum, inline) => sum + labelOf(inline).length, 0);
  let left = Math.max(0, room - marks);
  return line.flatMap((inline) => {
    const label = labelOf(inline);
    const kept = inline.type === 'cite' ? label : cut(label, left);
    if (inline.type !== 'cite') left -= kept.length;
    return kept === '' ? [] : [pieceOf(inline, kept)];
  });
}

function labelOf(inline: Inline): string {
  return inline.type === 'cite' ? `[${inline.n}]` : shown(inline.text);
}

function pieceOf(inline: Inline, label: string): RichPiece {
  if (inline.type === 'strong') return { type: 'text', text: label, style: { bold: true } };
  return inline.type === 'link' ? linkOr(label, inline.url) : { type: 'text', text: label };
}

/** A link where the address is one that Slack takes and a reader may follow, else its text. */
export function linkOr(label: string, url: string): RichPiece {
  return isLink(url) ? { type: 'link', url, text: label } : { type: 'text', text: label };
}

function isLink(url: string): boolean {
  return url.length <= LIMITS.url && /^https?:\/\/[^\s<>|]+$/i.test(url) && URL.canParse(url);
}

/** A line's own words, without marks of any kind. */
export function wordsOfLine(line: Line): string {
  return line.map(labelOf).join('');
}

export function lengthOf(pieces: readonly RichPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.text?.length ?? 0), 0);
}

export function section(elements: readonly types.RichTextElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}
