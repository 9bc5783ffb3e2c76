import type { Block, Line } from '../../../chat/message/message.ts';
import { type Chunk, chunksOf, LONGEST_CHUNK } from './chunk.ts';
import { escapeLineStart, escapeMarkdown } from './escape.ts';
import { offersOf, selectOptions } from './options.ts';
import { cut } from './sentences.ts';
import { tableChunks } from './table.ts';

/** A block as markdown; sources and selects are placed apart from it. */
export function blockChunks(block: Block): readonly Chunk[] {
  switch (block.type) {
    case 'headline':
      return chunksOf([...labelOf(block), ...block.line]);
    case 'heading':
      return headingChunks(block.text);
    case 'paragraph':
      return chunksOf(block.line);
    case 'note':
      return chunksOf(block.line, '-# ');
    case 'list':
      return block.items.flatMap((item) => chunksOf(item, '- '));
    case 'table':
      return tableChunks(block);
    case 'chart':
      return [...headingChunks(block.title), ...tableChunks(block)];
    case 'choices':
    case 'suggestions':
      return offerChunks(block);
    case 'citations':
      return [];
  }
}

function labelOf({ label }: Extract<Block, { type: 'headline' }>): Line {
  return label === undefined ? [] : [{ type: 'text', text: label }];
}

function headingChunks(text: string): readonly Chunk[] {
  const shown = escapeMarkdown(cut(text, LONGEST_CHUNK / 2)).trim();
  return shown === '' ? [] : [{ markdown: `### ${escapeLineStart(shown)}`, cites: [] }];
}

/** The question above a select, and what found no place in it. A select of suggestions says it all itself. */
function offerChunks(block: Extract<Block, { type: 'choices' | 'suggestions' }>): readonly Chunk[] {
  const offers = offersOf(block);
  const isWhole = selectOptions(block, false).length === offers.length;
  if (block.type === 'suggestions' && isWhole) return [];
  const label = chunksOf([{ type: 'text', text: block.label }]);
  const listed = isWhole ? [] : offers.flatMap((offer) => chunksOf([{ type: 'text', text: offer.label }], '- '));
  return [...label, ...listed];
}
