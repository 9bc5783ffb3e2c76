import type { Block, Inline, Line } from '../chat/message/message.ts';
import type { PageOf } from './article-path.ts';

/**
 * Blocks in which what leads to a page of the bot's own is a link there, for doors whose readers are elsewhere; unchanged where the page
 * has no public address. What has an address of its own keeps it.
 */
export function withPageLinks(blocks: readonly Block[], pageOf: PageOf): readonly Block[] {
  const linkedLine = (line: Line): Line => line.map((inline) => linked(inline, pageOf));
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'headline':
      case 'paragraph':
      case 'note':
        return { ...block, line: linkedLine(block.line) };
      case 'list':
        return { ...block, items: block.items.map(linkedLine) };
      case 'table':
      case 'chart':
        return { ...block, rows: block.rows.map((row) => row.map(linkedLine)) };
      default:
        return block;
    }
  });
}

function linked(inline: Inline, pageOf: PageOf): Inline {
  if (inline.type !== 'text' && inline.type !== 'strong') return inline;
  const url = inline.to && pageOf(inline.to);
  return url === undefined ? inline : { type: 'link', text: inline.text, url };
}
