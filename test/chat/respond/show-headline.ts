import type { Finding } from '../../../src/answer/value.ts';
import type { Block, Line } from '../../../src/chat/message/message.ts';
import { headlineBlocks } from '../../../src/chat/respond/headline.ts';
import { LABELS } from '../../fixtures/findings.ts';

/** Blocks as lines, strong text in stars, tables with bars between cells. */
export function shown(findings: readonly Finding[], language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en'): readonly string[] {
  return headlineBlocks(findings, LABELS, language).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'headline') return [`${block.label ?? ''}${marked(block.line)}`];
  if (block.type === 'heading') return [`# ${block.text}`];
  if (block.type === 'list') return block.items.map((item) => `- ${marked(item)}`);
  if (block.type !== 'table') throw new Error(`a headline has no ${block.type}`);
  return [block.columns.join(' | '), ...block.rows.map((cells) => cells.map(marked).join(' | '))];
}

function marked(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'cite') return `[${inline.n}]`;
      return inline.type === 'strong' ? `**${inline.text}**` : inline.text;
    })
    .join('');
}
