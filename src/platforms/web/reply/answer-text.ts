import type { Block, Line, ListedCitation, Reply } from '../../../chat/message/message.ts';

/** An answer as plain text: marks in brackets, and below the sources that they stand for. `address` is where it stands. */
export function plainAnswer(reply: Reply, address: string): string {
  return document(reply, address, PLAIN);
}

/** The same in Markdown. */
export function markdownAnswer(reply: Reply, address: string): string {
  return document(reply, address, MARKDOWN);
}

/** How the parts of a text are marked. */
type Marks = {
  readonly strong: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly statement: (text: string) => string;
  readonly table: (columns: readonly string[], rows: readonly (readonly string[])[]) => readonly string[];
  readonly source: (citation: ListedCitation) => string;
  /** Text of others, in which nothing may act as a mark. */
  readonly text: (text: string) => string;
};

const PLAIN: Marks = {
  strong: (text) => text,
  heading: (text) => text,
  statement: (text) => text,
  table: (columns, rows) => [columns, ...rows].map((row) => row.join(' | ')),
  source: ({ n, publisher, published, title, url }) => `[${n}] ${publisher}, ${published}: ${title}. ${url}`.trimEnd(),
  text: (text) => text,
};

const MARKDOWN: Marks = {
  strong: (text) => `**${text}**`,
  heading: (text) => `### ${text}`,
  statement: (text) => `> ${text}`,
  table: (columns, rows) =>
    [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell || ' ').join(' | ')} |`),
  source: ({ n, publisher, published, title, url }) => {
    const address = url.replace(/[<>\s]/g, encodeURIComponent);
    const named = url === '' ? escaped(title) : `[${escaped(title)}](<${address}>)`;
    return `${n}. ${escaped(publisher)}, ${published}: ${named}`;
  },
  text: escaped,
};

/** What would be a mark of Markdown's stands as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function document({ blocks }: Reply, address: string, marks: Marks): string {
  const parts = blocks.flatMap((block) => blockLines(block, marks));
  return `${[...parts, marks.text(address)].join('\n\n')}\n`;
}

/** The parts of a block; what offers to ask on is left out. */
function blockLines(block: Block, marks: Marks): readonly string[] {
  const line = (inlines: Line) => lineText(inlines, marks);
  switch (block.type) {
    case 'headline':
      return [`${marks.text(block.label ?? '')}${line(block.line)}`];
    case 'heading':
      return [marks.heading(marks.text(block.text))];
    case 'paragraph':
      return [marks.statement(line(block.line))];
    case 'note':
      return [line(block.line)];
    case 'list':
      return [block.items.map((item) => `- ${line(item)}`).join('\n')];
    case 'chart':
      return [marks.heading(marks.text(block.title)), ...blockLines({ ...block, type: 'table' }, marks)];
    case 'table':
      return [
        marks
          .table(
            block.columns.map(marks.text),
            block.rows.map((row) => row.map(line)),
          )
          .join('\n'),
      ];
    case 'citations':
      return [[marks.heading(block.label), ...block.citations.map(marks.source)].join('\n')];
    case 'choices':
    case 'suggestions':
      return [];
  }
}

function lineText(line: Line, marks: Marks): string {
  const shown = line.map((inline) => {
    if (inline.type === 'cite') return marks.text(`[${inline.n}]`);
    return inline.type === 'strong' ? marks.strong(marks.text(inline.text)) : marks.text(inline.text);
  });
  return shown.join('');
}
