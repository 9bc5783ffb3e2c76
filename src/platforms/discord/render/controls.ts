import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Block, Reply } from '../../../chat/message/message.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { customId, type Press } from './custom-id.ts';
import { oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { selectOptions } from './options.ts';
import { cut } from './sentences.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const MOST_SELECTS = 3;

/** Selects for the meanings of an ambiguous name and for what to ask next; at most three. */
export function selectRows({ blocks, id }: Reply, asker: string): readonly Row[] {
  return blocks.flatMap((block, index) => selectRow(block, index, id, asker)).slice(0, MOST_SELECTS);
}

function selectRow(block: Block, index: number, id: string | undefined, asker: string): readonly Row[] {
  if (block.type !== 'choices' && block.type !== 'suggestions') return [];
  const press: Press =
    block.type === 'choices'
      ? { does: 'choose', asker, block: index, answer: id ?? '' }
      : { does: 'next', block: index, answer: id ?? '' };
  const isStored = id !== undefined && customId(press) !== undefined;
  const options = selectOptions(block, isStored);
  const custom_id = customId(press) ?? customId({ ...press, answer: '' });
  if (options.length === 0 || custom_id === undefined) return [];
  const placeholder = cut(oneLine(block.label).trim(), LIMITS.placeholder);
  return [
    row([
      {
        type: ComponentType.StringSelect,
        custom_id,
        options: [...options],
        ...(placeholder !== '' && { placeholder }),
      },
    ]),
  ];
}

/** Buttons for what notes can't lead to, as the page has no public address. */
export function noteButtons(blocks: readonly Block[]): readonly Row[] {
  const made = blocks.flatMap((block) => {
    if (block.type !== 'note' || !block.choice || block.line.some(({ type }) => type === 'link')) return [];
    return button({ does: 'ask', question: oneLine(block.choice.text).trim() }, block.choice.label) ?? [];
  });
  const isFirst = (id: string, at: number) => made.findIndex(({ custom_id }) => custom_id === id) === at;
  const shown = made.filter(({ custom_id }, at) => isFirst(custom_id, at)).slice(0, LIMITS.buttonsInRow);
  return shown.length === 0 ? [] : [row(shown)];
}

/** The buttons below an answer. */
export type ButtonsWanted = {
  readonly words: DoorWords;
  readonly asker: string;
  /** Only the asker sees the answer: it can be shared. */
  readonly share: boolean;
  /** What was asked, where it can be asked again. */
  readonly question?: string | undefined;
  /** It stands above the answer. */
  readonly isAbove: boolean;
};

export function answerButtons({ id, gap }: Reply, wanted: ButtonsWanted): readonly Row[] {
  const { words, asker, share } = wanted;
  const buttons = [
    id !== undefined && share && button({ does: 'share', answer: id }, words.share, ButtonStyle.Primary),
    againButton(wanted),
    id !== undefined && button({ does: 'up', answer: id }, `👍 ${words.helpful}`),
    id !== undefined && button({ does: 'down', answer: id }, `👎 ${words.notHelpful}`),
    gap !== undefined && button({ does: 'suggest', gap, asker }, words.suggestSource),
  ].filter((one) => typeof one === 'object');
  return buttons.length === 0 ? [] : [row(buttons)];
}

/** Asks the same again. A question that is too long for the button is read from above the answer. */
function againButton({ question, isAbove, words }: ButtonsWanted) {
  if (question === undefined) return undefined;
  const own = button({ does: 'again', question: oneLine(question).trim() }, words.askAgain);
  return own ?? (isAbove ? button({ does: 'again', question: '' }, words.askAgain) : undefined);
}

/** Previous and next page of a stored answer; the pages count from 0. */
export function pageButtons(id: string, page: number, pages: number, words: DoorWords): readonly Row[] {
  const previous = button({ does: 'page', answer: id, page: Math.max(0, page - 1) }, `◀ ${words.previous}`);
  const next = button({ does: 'page', answer: id, page: page + 1 }, `${words.next} ▶`);
  const shown = [page > 0 && previous, page < pages - 1 && next].filter((one) => typeof one === 'object');
  return shown.length === 0 ? [] : [row(shown)];
}

export function button(
  press: Press,
  label: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId | undefined {
  const custom_id = customId(press);
  return custom_id === undefined
    ? undefined
    : { type: ComponentType.Button, style, custom_id, label: cut(label, LIMITS.buttonLabel) };
}

export function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}
