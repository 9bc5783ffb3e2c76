import { styleText } from 'node:util';
import type { Block, Inline, Line, Reply } from '../../chat/message/message.ts';

/** What the terminal can show. */
export type Abilities = { readonly colour: boolean; readonly links: boolean };

/** A hyperlink is OSC 8 ; ; address BEL text OSC 8 ; ; BEL. */
const OSC_8 = '\u001b]8;;';
const BELL = '\u0007';

type Style = 'bold' | 'dim' | 'cyan';

/** A reply as text for a terminal, without a line break at its end. */
export function render(reply: Reply, abilities: Abilities): string {
  return reply.blocks.map((block) => renderBlock(block, abilities)).join('\n');
}

function renderBlock(block: Block, abilities: Abilities): string {
  const line = (value: Line) => value.map((inline) => renderInline(inline, abilities)).join('');
  switch (block.type) {
    case 'headline':
      return `${printable(block.label ?? '')}${line(block.line)}`;
    case 'heading':
      return paint('bold', printable(block.text), abilities);
    case 'paragraph':
      return line(block.line);
    case 'note':
      return paint('dim', line(block.line), abilities);
    case 'list':
      return block.items.map((item) => `• ${line(item)}`).join('\n');
    case 'chart':
      return `${paint('bold', printable(block.title), abilities)}\n${renderTable(block.columns, block.rows, abilities)}`;
    case 'table':
      return renderTable(block.columns, block.rows, abilities);
    case 'choices':
      return [
        printable(block.label),
        ...block.choices.map(({ label }, index) => `  ${index + 1}. ${printable(label)}`),
      ].join('\n');
    case 'suggestions':
      return paint('dim', `${printable(block.label)}: ${block.questions.map(printable).join('  ·  ')}`, abilities);
    case 'citations':
      return [
        `${printable(block.label)}:`,
        ...block.citations.map((citation) => renderCitation(citation, abilities)),
      ].join('\n');
  }
}

function renderInline(inline: Inline, abilities: Abilities): string {
  switch (inline.type) {
    case 'text':
      return printable(inline.text);
    case 'strong':
      return paint('bold', printable(inline.text), abilities);
    case 'link':
      return link(inline.text, inline.url, abilities);
    case 'cite':
      return paint('cyan', `[${inline.n}]`, abilities);
  }
}

type Citations = Extract<Block, { type: 'citations' }>['citations'];

function renderCitation({ n, title, publisher, published, url }: Citations[number], abilities: Abilities): string {
  const mark = paint('cyan', `[${n}]`, abilities);
  const label = `${printable(title)} · ${printable(publisher)} · ${printable(published)}`;
  return abilities.links && url !== ''
    ? `${mark} ${link(label, url, abilities)}`
    : `${mark} ${label}${url === '' ? '' : `\n    ${printable(url)}`}`;
}

function link(label: string, url: string, abilities: Abilities): string {
  const [shown, target] = [printable(label), printable(url)];
  return abilities.links ? `${OSC_8}${target}${BELL}${shown}${OSC_8}${BELL}` : `${shown} (${target})`;
}

function renderTable(titles: readonly string[], rows: readonly (readonly Line[])[], abilities: Abilities): string {
  const cells = rows.map((row) =>
    row.map((line) => line.map((inline) => renderInline(inline, { colour: false, links: false })).join('')),
  );
  const columns = titles.map(printable);
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column), ...cells.map((row) => widthOf(row[index] ?? ''))),
  );
  const join = (row: readonly string[]) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint('bold', join(columns), abilities), ...cells.map(join)].join('\n');
}

/** Columns that a text takes: Han, kana and full-width forms take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Nothing from an article or a question may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function paint(style: Style, text: string, { colour }: Abilities): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
