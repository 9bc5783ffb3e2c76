import type { Block, Reply } from '../../../chat/message/message.ts';
import { citationText } from './citations.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escaped, shown } from './plain-text.ts';
import { labelOf } from './render-block.ts';
import { wordsOfLine } from './rich-text.ts';
import { tableLines } from './table.ts';

/** An escaped sign takes up to five units. */
const ESCAPED = 5;
const SOURCES = 1_500;

/**
 * The message for notifications and screen readers: what is said, then the sources, for which room is kept. Slack parses this
 * field, so what could begin markup is escaped.
 */
export function fallbackText({ blocks }: Reply): string {
  const cited = blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  const most = Math.max(16, Math.min(120, Math.floor(SOURCES / Math.max(1, cited.length)) - 1));
  const sources = fitting(cited.map((citation) => citationText(citation, most)).join('\n'), SOURCES);
  const said = blocks.flatMap(linesOf).map(shown).join('\n').trim();
  const room = LIMITS.fallback - sources.length - 1;
  const text = [fitting(said, room), sources].filter((part) => part !== '').join('\n');
  return text.trim() === '' ? '…' : text;
}

/** Cut so that it fits when it is escaped. */
function fitting(text: string, room: number): string {
  const whole = escaped(text);
  if (whole.length <= room) return whole;
  const signs = whole.length - text.length;
  return escaped(cut(text, Math.max(Math.floor(room / ESCAPED), room - signs)));
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'headline':
      return [wordsOfLine([...labelOf(block), ...block.line])];
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return [wordsOfLine(block.line)];
    case 'list':
      return block.items.map((item) => `- ${wordsOfLine(item)}`);
    case 'table':
      return tableLines(block).map((line) => `- ${wordsOfLine(line)}`);
    case 'chart':
      return [block.alt];
    case 'choices':
      return [block.label, ...block.choices.map(({ label }) => `- ${label}`)];
    case 'suggestions':
    case 'citations':
      return [];
  }
}
