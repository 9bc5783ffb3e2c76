import { Parser } from 'htmlparser2';
import { rowText } from './table.ts';

/** A piece of what an HTML block shows: a paragraph or a heading of its own, with its line from 0. */
export type HtmlPiece = { readonly kind: 'text' | 'heading'; readonly text: string; readonly line: number };

/** What a reader of the page does not see, or sees as code or as struck out. */
const UNSEEN = wordsOf('script style template noscript svg pre code iframe object head title s del');
const HEADINGS = wordsOf('summary h1 h2 h3 h4 h5 h6');
/** What stands in a line of text; every other element begins a paragraph. */
const IN_LINE = wordsOf('a abbr b cite em font i img ins kbd mark q small span strong sub sup time u wbr');

/** The texts that an HTML block shows: comments, scripts, code and what is hidden are left out. */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const writer = createWriter(html);
  const unseen: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (unseen.length > 0 || UNSEEN.has(name) || isHidden(attributes)) unseen.push(name);
      else writer.open(name);
    },
    ontext: (text) => {
      if (unseen.length === 0) writer.text(text, parser.startIndex);
    },
    onclosetag: (name) => {
      if (unseen.length > 0) unseen.pop();
      else writer.close(name);
    },
  });
  parser.end(html);
  return writer.pieces();
}

function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Puts paragraphs and the rows of tables together. */
function createWriter(html: string) {
  const pieces: HtmlPiece[] = [];
  const place = { offset: 0, line: 0 };
  let [text, line] = ['', 0];
  let row: { readonly cells: string[]; isHeader: boolean } | undefined;
  let names: readonly string[] = [];

  const paragraph = (kind: HtmlPiece['kind']) => {
    const shown = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (shown !== '') pieces.push({ kind, text: shown, line });
  };
  const cell = () => {
    row?.cells.push(text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  const endRow = () => {
    if (row?.isHeader) names = row.cells;
    else if (row?.cells.some((one) => one !== '')) pieces.push({ kind: 'text', text: rowText(names, row.cells), line });
    row = undefined;
  };
  const isCell = (name: string) => name === 'td' || name === 'th';
  return {
    open: (name: string) => {
      if (name === 'br') text += '\n';
      else if (name === 'tr') [row, text] = [{ cells: [], isHeader: true }, ''];
      else if (row && isCell(name)) row.isHeader &&= name === 'th';
      else if (!row && !IN_LINE.has(name)) paragraph('text');
    },
    text: (more: string, offset: number) => {
      if (text.trim() === '') {
        place.line += newlines(html.slice(place.offset, offset));
        place.offset = offset;
        line = place.line + newlines(/^\s*/.exec(more)?.[0] ?? '');
      }
      text += more;
    },
    close: (name: string) => {
      if (row && isCell(name)) cell();
      else if (name === 'tr') endRow();
      else if (name === 'table') names = [];
      else if (!row && !IN_LINE.has(name)) paragraph(HEADINGS.has(name) ? 'heading' : 'text');
    },
    pieces: () => {
      endRow();
      paragraph('text');
      return pieces;
    },
  };
}

function newlines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
