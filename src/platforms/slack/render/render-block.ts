import type { types } from '@slack/bolt';
import type { Block, Line } from '../../../chat/message/message.ts';
import type { Budget } from './budget.ts';
import { ACTIONS, button } from './buttons.ts';
import { chartBlock, sizeOfChart } from './chart.ts';
import { sizeOf } from './citations.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './pack.ts';
import { lengthOf, piecesOf, type RichPiece, wordsOfLine } from './rich-text.ts';
import { tableBlock, tableLines } from './table.ts';

/** One paragraph; longer ones are cut. */
const LONGEST_LINE = LIMITS.sectionText - 200;

/** A block of the reply as parts of the message, as far as the budget goes. Citations are not done here. */
export function partsOf(block: Exclude<Block, { type: 'citations' }>, budget: Budget): readonly Part[] {
  switch (block.type) {
    case 'headline':
      return [{ type: 'line', pieces: take([...labelOf(block), ...block.line], budget) }];
    case 'heading':
      return [{ type: 'line', pieces: take([{ type: 'strong', text: block.text }], budget) }];
    case 'paragraph':
      return [{ type: 'line', pieces: take(block.line, budget) }];
    case 'note':
      return [note(block.line, budget), ...noteButton(block, budget)];
    case 'list':
      return block.items.map((item) => ({ type: 'item', pieces: take(item, budget) }));
    case 'table':
      return table(block, budget);
    case 'chart':
      return chart(block, budget);
    case 'choices':
      return offered({ label: block.label, choices: block.choices }, budget);
    case 'suggestions':
      return offered({ label: block.label, choices: block.questions.map((text) => ({ label: text, text })) }, budget);
  }
}

/** What a headline answers, where it says so. */
export function labelOf({ label }: Extract<Block, { type: 'headline' }>): Line {
  return label === undefined ? [] : [{ type: 'text', text: label }];
}

/** What fits of a line. A link whose address takes more than is left becomes its text. */
function take(line: Line, budget: Budget): readonly RichPiece[] {
  const marks = wordsOfLine(line.filter(({ type }) => type === 'cite')).length;
  if (budget.left() <= marks) return [];
  const pieces = piecesOf(line, Math.min(LONGEST_LINE, budget.left()));
  let left = budget.left() - lengthOf(pieces);
  const fitting = pieces.map((piece): RichPiece => {
    if (piece.type !== 'link') return piece;
    left -= piece.url.length;
    return left > 0 ? piece : { type: 'text', text: piece.text ?? piece.url };
  });
  budget.text(sizeOf(fitting));
  return fitting;
}

/** Small grey text where it holds no link, as Slack sets no links in text that it does not parse. */
function note(line: Line, budget: Budget): Part {
  const isPlain = line.every(({ type }) => type !== 'link');
  const words = wordsOfLine(line);
  if (!isPlain || words.trim() === '' || !budget.block()) return { type: 'line', pieces: take(line, budget) };
  const kept = cut(words, budget.text(Math.min(words.length, LIMITS.contextText)));
  if (kept.trim() === '') return { type: 'line', pieces: [] };
  return { type: 'block', block: { type: 'context', elements: [{ type: 'plain_text', text: kept, emoji: false }] } };
}

function table(block: Parameters<typeof tableBlock>[0], budget: Budget): readonly Part[] {
  const hasRoom = budget.left() > 100 && block.columns.length > 0 && block.rows.length > 0;
  if (hasRoom && budget.table() && budget.block()) return [{ type: 'block', block: tableBlock(block, budget) }];
  return tableLines(block).map((line) => ({ type: 'item', pieces: take(line, budget) }));
}

/** Slack's own chart, and below it the values with their marks; without the first where Slack shows none. */
function chart(block: Extract<Block, { type: 'chart' }>, budget: Budget): readonly Part[] {
  const drawn = budget.left() > 1_000 && budget.chart() && budget.block() ? chartBlock(block) : undefined;
  if (!drawn)
    return [{ type: 'line', pieces: take([{ type: 'strong', text: block.title }], budget) }, ...table(block, budget)];
  budget.text(sizeOfChart(drawn));
  return [{ type: 'block', block: drawn }, ...table(block, budget)];
}

/** A button for what the line can't lead to, as the page has no public address. */
function noteButton({ line, choice }: Extract<Block, { type: 'note' }>, budget: Budget): readonly Part[] {
  const leadsOn = line.some(({ type }) => type === 'link');
  if (!choice || leadsOn || budget.left() <= LIMITS.buttonLabel || !budget.block()) return [];
  const made = button({
    action: `${ACTIONS.ask}:note:${cut(choice.text, 200)}`,
    label: choice.label,
    value: choice.text,
  });
  if (!made) return [];
  budget.text(made.text.text.length);
  return [{ type: 'block', block: { type: 'actions', elements: [made] } }];
}

type Offered = {
  readonly label: string;
  readonly choices: readonly { readonly label: string; readonly text: string }[];
};

/** Questions as buttons; those that are too long for a label are listed as well, and those that no button can hold, to be typed. */
function offered({ label, choices }: Offered, budget: Budget): readonly Part[] {
  const heading: Part = { type: 'line', pieces: take([{ type: 'text', text: label }], budget) };
  if (!budget.block()) return [heading, ...choices.map((choice) => listed(choice.label, budget))];
  const buttons: types.Button[] = [];
  const rest: Part[] = [];
  for (const choice of choices) {
    const made =
      budget.left() > LIMITS.buttonLabel && buttons.length < LIMITS.actionElements
        ? questionButton(choice, buttons.length)
        : undefined;
    if (made) budget.text(made.text.text.length);
    if (made) buttons.push(made);
    // What a button can only begin to say stands above it in full.
    if (!made || choice.label.length > LIMITS.buttonLabel) rest.push(listed(choice.label, budget));
  }
  const row: readonly Part[] =
    buttons.length === 0 ? [] : [{ type: 'block', block: { type: 'actions', elements: buttons } }];
  return [heading, ...rest, ...row];
}

function questionButton({ label, text }: Offered['choices'][number], index: number): types.Button | undefined {
  return button({ action: `${ACTIONS.ask}:${index}`, label, value: text });
}

function listed(label: string, budget: Budget): Part {
  return { type: 'item', pieces: take([{ type: 'text', text: label }], budget) };
}
