import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isFactList } from '../facts/parse-fact-list.ts';
import { htmlPieces } from './html-text.ts';
import { literal, revealed, withEscapes, withHiddenEscapes, withoutMarks } from './leftover-marks.ts';
import { type Notes, takeNotes, withNotes } from './notes.ts';
import { tableIn } from './table.ts';

/** A paragraph, a list item or a row of a table, as a reader of the page sees it. */
export type Block = {
  /** Its lines as they are broken in the file. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly heading: string;
  /** Source of the list of facts and questions below it, and its line in the file. */
  readonly list?: string;
  readonly listLine?: number;
};

export type ReadBlocks = {
  readonly blocks: readonly Block[];
  /** The first heading; empty where there is none. */
  readonly title: string;
  /** Lines on which prose is indented so far that it is code. */
  readonly indented: readonly number[];
};

type Reader = {
  readonly body: string;
  readonly firstLine: number;
  readonly notes: Notes;
  readonly blocks: Block[];
  readonly indented: number[];
  heading: string;
  title: string;
  /** Inside a comment (%% or <!--) that goes on over several blocks. */
  hiddenBy: '%%' | '<!--' | undefined;
};

/**
 * The blocks of a Markdown text in order: no marks, no code, no comments, nothing that is hidden or struck out. `firstLine` is the
 * line of the file on which the text starts.
 */
export function readBlocks(markdown: string, firstLine: number): ReadBlocks {
  const body = withHiddenEscapes(markdown);
  const root = fromMarkdown(body);
  const notes: Notes = new Map();
  collectNotes(root, notes);
  const reader: Reader = {
    body,
    firstLine,
    notes,
    blocks: [],
    indented: [],
    heading: '',
    title: '',
    hiddenBy: undefined,
  };
  readAll(root.children, reader);
  return { blocks: reader.blocks, title: reader.title, indented: reader.indented };
}

/** Notes may stand anywhere, so they are known before anything is read. */
function collectNotes(node: Nodes, notes: Notes): void {
  if (node.type === 'paragraph') takeNotes(linesOf(node), notes);
  else if (node.type === 'root' || holdsBlocks(node)) for (const child of node.children) collectNotes(child, notes);
}

function readAll(nodes: readonly RootContent[], reader: Reader): void {
  for (const [index, node] of nodes.entries()) {
    const source = node.type === 'list' ? sourceOf(node, reader.body) : '';
    const last = reader.blocks.at(-1);
    if (last && nodes[index - 1]?.type === 'paragraph' && isFactList(source)) {
      reader.blocks[reader.blocks.length - 1] = { ...last, list: source, listLine: lineOf(node, reader) };
    } else readOne(node, reader);
  }
}

function readOne(node: RootContent, reader: Reader): void {
  const line = lineOf(node, reader);
  if (node.type === 'html') readHtml(node.value, line, reader);
  else if (reader.hiddenBy === '<!--') endComment(node, reader);
  else if (node.type === 'heading') {
    reader.heading = shownLine(linesOf(node).join(' '), reader);
    reader.title ||= reader.heading;
  } else if (node.type === 'blockquote') readQuotation(node, reader);
  else if (node.type === 'paragraph') readParagraph(linesOf(node), line, reader);
  else if (node.type === 'code' && isIndentedProse(node, reader.body)) reader.indented.push(line);
  else if (holdsBlocks(node)) readAll(node.children as RootContent[], reader);
}

/** Reads what stands behind the end of a comment that an earlier block began, if this block has it. */
function endComment(node: RootContent, reader: Reader): void {
  const lines = node.type === 'paragraph' ? linesOf(node) : [];
  const end = lines.findIndex((line) => line.includes('-->'));
  if (end === -1) return;
  reader.hiddenBy = undefined;
  const [first = '', ...rest] = lines.slice(end);
  readParagraph([first.slice(first.indexOf('-->') + '-->'.length), ...rest], lineOf(node, reader) + end, reader);
}

/** The mark of a callout: [!note], [!tip]- Title */
const CALLOUT = /^\[!\w+\][+-]?[ \t]*/;

/** A quotation; a callout's title is the heading of what is in it. */
function readQuotation(node: Extract<Nodes, { type: 'blockquote' }>, reader: Reader): void {
  const { heading } = reader;
  const [first, ...others] = node.children;
  const lines = first?.type === 'paragraph' ? linesOf(first) : [];
  const [title = '', ...rest] = lines;
  if (first === undefined || !CALLOUT.test(title)) {
    readAll(node.children, reader);
    return;
  }
  reader.heading = shownLine(title.replace(CALLOUT, ''), reader) || heading;
  if (rest.length > 0) readParagraph(rest, lineOf(first, reader) + 1, reader);
  readAll(others, reader);
  reader.heading = heading;
}

function readParagraph(lines: readonly string[], line: number, reader: Reader): void {
  const seen = withoutComments(lines, reader);
  const own = takeNotes(seen, new Map());
  const table = tableIn(own.map(withoutMarks));
  const text = table ? table.before : own;
  push(text, line, reader);
  for (const row of table?.rows ?? []) push([row.text], line + row.line, reader);
}

function push(lines: readonly string[], line: number, reader: Reader): void {
  const text = withNotes(lines, reader.notes).join('\n').replace(TASK, '');
  const shown = revealed(withoutMarks(text)).trim();
  if (shown !== '') reader.blocks.push({ text: shown, line, heading: reader.heading });
}

/** The box of a task: `[x] done`, `[ ] to do`. */
const TASK = /^\[[ xX]\][ \t]+/;

/** The lines outside %% … %%, which may begin in one block and end in another. */
function withoutComments(lines: readonly string[], reader: Reader): readonly string[] {
  return lines.map((line) => {
    const parts = line.split('%%');
    const shown = parts.filter((_, place) => {
      const isShown = reader.hiddenBy === undefined;
      if (place < parts.length - 1) reader.hiddenBy = isShown ? '%%' : undefined;
      return isShown;
    });
    return shown.join('');
  });
}

/** A comment that is not closed hides the blocks behind it, up to the one that closes it. */
function readHtml(html: string, line: number, reader: Reader): void {
  const open = html.lastIndexOf('<!--');
  const isOpen = open !== -1 && html.indexOf('-->', open) === -1;
  const end = reader.hiddenBy === '<!--' ? html.indexOf('-->') : 0;
  if (end === -1 || reader.hiddenBy === '%%') return;
  const shown = end === 0 ? html : html.slice(0, end).replace(/[^\n]/g, ' ') + html.slice(end + '-->'.length);
  for (const piece of htmlPieces(shown)) {
    if (piece.kind === 'heading') reader.heading = shownLine(piece.text, reader);
    else push([piece.text], line + piece.line, reader);
  }
  reader.hiddenBy = isOpen ? '<!--' : undefined;
}

function shownLine(text: string, { notes }: Reader): string {
  const own = text.replace(/\s*\{#[\w-]+\}\s*$/, '');
  const silent = new Map(Array.from(notes.keys(), (name) => [name, '']));
  return revealed(withoutMarks(withNotes([own], silent).join(''))).trim();
}

/** The lines of a block without what Markdown marks: two spaces at the end of a line and <br> break it too. */
function linesOf(node: Nodes): readonly string[] {
  return textOf(node).split('\n');
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'text':
      return node.value;
    case 'inlineCode':
      return literal(node.value);
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    case 'linkReference':
      // A note whose text is one word or an address is a link's definition to Markdown.
      return node.label?.startsWith('^') ? '' : childrenOf(node);
    default:
      return 'children' in node ? childrenOf(node) : '';
  }
}

function childrenOf(node: Extract<Nodes, { children: unknown }>): string {
  return node.children.map(textOf).join('');
}

/** The lines of a block as they are written. */
function sourceOf({ position }: Nodes, body: string): string {
  if (position?.start.offset === undefined) return '';
  const source = body.slice(position.start.offset, position.end.offset);
  return ' '.repeat(position.start.column - 1) + withEscapes(source);
}

function lineOf({ position }: Nodes, { firstLine }: Reader): number {
  return (position?.start.line ?? 1) + firstLine - 1;
}

/** Four spaces in front of a paragraph make it code, which its writer may not have meant. */
function isIndentedProse(node: Extract<Nodes, { type: 'code' }>, body: string): boolean {
  const isFenced = /^[ \t]*(?:```|~~~)/.test(body.slice(node.position?.start.offset));
  return !isFenced && /\p{Script=Han}.*[\u3002\uFF0C]|[a-z]{2,} [a-z]{2,} .*[a-z]\.$/mu.test(node.value);
}

function holdsBlocks(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
}
