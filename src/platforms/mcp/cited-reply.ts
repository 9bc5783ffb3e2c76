import { z } from 'zod';
import type { Block, Line, ListedCitation, Reply } from '../../chat/message/message.ts';
import { READER_LANGUAGES } from '../../lang/locale.ts';

const marksSchema = z.array(z.int().positive()).describe('Numbers of the citations that support it');

export const citationSchema = z.object({
  n: z.int().positive(),
  articleId: z.string().describe('The resource wenda://articles/{this} is the whole article'),
  passage: z.int().positive().describe("The statement's place in the article, from 1"),
  title: z.string(),
  publisher: z.string(),
  published: z.string().describe('Day of publication of the original, YYYY-MM-DD'),
  url: z.string().describe('Address of the original'),
  quote: z.string().describe('The statement as the library has it'),
});

const cellSchema = z.object({ text: z.string(), citations: z.array(z.int().positive()) });

/** A reply as an assistant gets it. Everything that is said about the field carries its citations; `notes` are the bot's own words. */
export const citedReplySchema = z.object({
  kind: z.enum(['answered', 'ambiguous', 'unknown', 'outOfScope', 'command', 'limited', 'error']),
  language: z.enum(READER_LANGUAGES),
  gap: z
    .string()
    .optional()
    .describe('Of a refusal: what suggest_source takes, so that its curators know what the source is for'),
  statements: z.array(z.object({ text: z.string(), citations: marksSchema })).describe('The answer first'),
  tables: z
    .array(z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)) }))
    .describe('Each row holds at least one citation'),
  notes: z.array(z.string()).describe('How old the answer is, what is missing, what can not be compared'),
  choices: z
    .array(z.object({ label: z.string(), question: z.string() }))
    .describe('Meanings of an ambiguous name, each with the question to ask'),
  citations: z.array(citationSchema),
});

export type CitedReply = z.output<typeof citedReplySchema>;
type Statement = CitedReply['statements'][number];
type Row = CitedReply['tables'][number]['rows'][number];

/**
 * What a reply says, by the rule that nothing is given without its source. A reply that cites nothing says nothing about the field:
 * it refuses, asks back or helps, and its lines are notes.
 */
export function citedReplyOf(reply: Reply): CitedReply {
  const citations = reply.blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  const listed = new Set(citations.map(({ n }) => n));
  const parts = reply.blocks.map((block) => partsOf(block, listed));
  return {
    kind: reply.kind,
    language: reply.language,
    ...(reply.gap !== undefined && { gap: reply.gap }),
    statements: parts.flatMap(({ statements }) => statements),
    tables: parts.flatMap(({ tables }) => tables),
    notes: parts.flatMap(({ notes, remarks }) => (listed.size === 0 ? [...remarks, ...notes] : notes)),
    choices: reply.blocks.flatMap((block) =>
      block.type === 'choices' ? block.choices.map(({ label, text }) => ({ label, question: text })) : [],
    ),
    citations: citations.map(citationOf),
  };
}

/** What a block holds. `remarks` are lines without a mark: only a reply that cites nothing may give them. */
type Parts = Pick<CitedReply, 'statements' | 'tables' | 'notes'> & { readonly remarks: readonly string[] };

const NOTHING: Parts = { statements: [], tables: [], notes: [], remarks: [] };

function partsOf(block: Block, listed: ReadonlySet<number>): Parts {
  switch (block.type) {
    case 'headline':
      return ofLines([[{ type: 'text', text: block.label ?? '' }, ...block.line]], listed);
    case 'paragraph':
      return ofLines([block.line], listed);
    case 'note':
      return { ...NOTHING, notes: [textOf(block.line)] };
    case 'list':
      return ofList(block.items, listed);
    case 'table':
    case 'chart':
      return ofTable(block, listed);
    case 'choices':
      return { ...NOTHING, notes: [block.label] };
    case 'heading':
    case 'citations':
    case 'suggestions':
      return NOTHING;
  }
}

function ofLines(lines: readonly Line[], listed: ReadonlySet<number>): Parts {
  const said = lines.map((line): Statement => ({ text: textOf(line), citations: marksOf(line, listed) }));
  return {
    ...NOTHING,
    statements: said.filter(({ citations }) => citations.length > 0),
    remarks: said.filter(({ citations }) => citations.length === 0).map(({ text }) => text),
  };
}

/** Among cited lines one without a mark is the bot's own, such as "And 8 more". */
function ofList(items: readonly Line[], listed: ReadonlySet<number>): Parts {
  const { statements, remarks } = ofLines(items, listed);
  return statements.length > 0 ? { ...NOTHING, statements, notes: [...remarks] } : { ...NOTHING, remarks };
}

function ofTable(
  { columns, rows }: Pick<Extract<Block, { type: 'table' }>, 'columns' | 'rows'>,
  listed: ReadonlySet<number>,
): Parts {
  const read = rows.map((row): Row => row.map((line) => ({ text: textOf(line), citations: marksOf(line, listed) })));
  const isCited = (row: Row) => row.some(({ citations }) => citations.length > 0);
  const cited = read.filter(isCited);
  return {
    ...NOTHING,
    tables: cited.length > 0 ? [{ columns: [...columns], rows: cited }] : [],
    remarks: read.filter((row) => !isCited(row)).map((row) => row.map(({ text }) => text).join(' · ')),
  };
}

/** A space that stood before a mark, at the end or before a comma of either language. */
const LEFT_OVER = / +(?=$| |[,\uff0c\u3001])/g;

/** A line without its marks, which are given apart from it. */
function textOf(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'cite') return '';
      return inline.type === 'link' ? `${inline.text} (${inline.url})` : inline.text;
    })
    .join('')
    .replace(LEFT_OVER, '');
}

function marksOf(line: Line, listed: ReadonlySet<number>): number[] {
  return [...new Set(line.flatMap((inline) => (inline.type === 'cite' && listed.has(inline.n) ? [inline.n] : [])))];
}

function citationOf({ n, articleId, passage, title, publisher, published, url, quote }: ListedCitation) {
  return { n, articleId, passage, title, publisher, published, url, quote };
}
