import type { types } from '@slack/bolt';
import type { SlackBlock } from './chart.ts';
import { sizeOf } from './citations.ts';
import { LIMITS } from './limits.ts';
import { type RichPiece, section } from './rich-text.ts';

/** A piece of a message before it is put into blocks. */
export type Part =
  | { readonly type: 'line'; readonly pieces: readonly RichPiece[] }
  | { readonly type: 'item'; readonly pieces: readonly RichPiece[] }
  | { readonly type: 'block'; readonly block: SlackBlock };

type TextPart = Exclude<Part, { type: 'block' }>;

/** Lines and items go together into rich text of at most 3,000 units a block; other blocks stay where they are. */
export function pack(parts: readonly Part[]): readonly SlackBlock[] {
  const blocks: SlackBlock[] = [];
  let open: TextPart[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) blocks.push({ type: 'rich_text', elements: elementsOf(open) });
    open = [];
    size = 0;
  };
  for (const part of parts) {
    if (part.type === 'block') {
      close();
      blocks.push(part.block);
      continue;
    }
    if (part.pieces.length === 0) continue;
    if (size + sizeOf(part.pieces) > LIMITS.sectionText) close();
    open.push(part);
    size += sizeOf(part.pieces);
  }
  close();
  return blocks;
}

/** Neighbouring lines share a section, neighbouring items a list: only then does Slack set them as one paragraph or list. */
function elementsOf(parts: readonly TextPart[]): types.RichTextBlock['elements'] {
  const elements: types.RichTextBlock['elements'] = [];
  for (const { type, pieces } of parts) {
    const last = elements.at(-1);
    if (type === 'line' && last?.type === 'rich_text_section')
      last.elements.push({ type: 'text', text: '\n' }, ...pieces);
    else if (type === 'line') elements.push(section(pieces));
    else if (last?.type === 'rich_text_list') last.elements.push(section(pieces));
    else elements.push({ type: 'rich_text_list', style: 'bullet', elements: [section(pieces)] });
  }
  return elements;
}
