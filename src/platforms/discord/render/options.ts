import type { APISelectMenuOption } from 'discord.js';
import type { Block } from '../../../chat/message/message.ts';
import { oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { cut } from './sentences.ts';

export type Offer = { readonly label: string; readonly text: string };

type Offering = Extract<Block, { type: 'choices' | 'suggestions' }>;

/** What a block offers to be asked. */
export function offersOf(block: Offering): readonly Offer[] {
  return block.type === 'choices'
    ? block.choices
    : block.questions.map((question) => ({ label: question, text: question }));
}

/** The offers as options of a select; `stored` where the answer is kept, so that a long text can be looked up in it. */
export function selectOptions(block: Offering, stored: boolean): readonly APISelectMenuOption[] {
  const options = offersOf(block).map(({ label, text }, index) => ({
    label: cut(oneLine(label).trim(), LIMITS.optionLabel),
    value: optionValue({ label, text }, index, stored),
  }));
  const isFirst = (value: string, index: number) => options.findIndex((one) => one.value === value) === index;
  return options
    .filter(({ label, value }, index) => label !== '' && value !== '' && isFirst(value, index))
    .slice(0, LIMITS.options);
}

const TEXT = 't:';
const INDEX = 'i:';

/** The text itself where it fits; else its place in the stored answer; else the label, which names what was chosen. */
function optionValue({ label, text }: Offer, index: number, stored: boolean): string {
  const fits = (value: string) => value.trim() !== '' && TEXT.length + value.length <= LIMITS.optionValue;
  const [asked, named] = [oneLine(text).trim(), oneLine(label).trim()];
  if (fits(asked)) return `${TEXT}${asked}`;
  if (stored) return `${INDEX}${index}`;
  return fits(named) ? `${TEXT}${named}` : '';
}

/** The text that was chosen: of the value, or of the stored answer's block. Undefined when neither has it. */
export function chosenText(value: string, block: Block | undefined): string | undefined {
  if (value.startsWith(TEXT)) return value.slice(TEXT.length);
  if (block?.type !== 'choices' && block?.type !== 'suggestions') return undefined;
  return value.startsWith(INDEX) ? offersOf(block)[Number(value.slice(INDEX.length))]?.text : undefined;
}
