import type { ListedCitation } from '../../../chat/message/message.ts';
import { mark } from './chunk.ts';
import { escapeMarkdown, maskedLink, oneLine } from './escape.ts';
import { cut } from './sentences.ts';

/** A source as a line below an answer: as full as there is room for. */
export type SourceLine = {
  readonly n: number;
  /** From all that is known to the number and the day. */
  readonly forms: readonly [string, ...string[]];
};

type Detail = { readonly title: number; readonly publisher: number; readonly linked: boolean };

const FULL: Detail = { title: 150, publisher: 60, linked: true };
const SHORTER: readonly Detail[] = [
  { title: 60, publisher: 30, linked: true },
  { title: 24, publisher: 12, linked: true },
  { title: 24, publisher: 12, linked: false },
  { title: 0, publisher: 0, linked: false },
];

/** `page` is where it is read on the bot's own page, if that has an address. */
export function sourceLine(citation: ListedCitation, page: string | undefined): SourceLine {
  const form = (detail: Detail) => lineOf(citation, detail, page);
  return { n: citation.n, forms: [form(FULL), ...SHORTER.map(form)] };
}

function lineOf({ n, title, publisher, published, url }: ListedCitation, detail: Detail, page?: string): string {
  const named = shortened(title, detail.title);
  const parts = [
    detail.linked ? maskedLink(named, url) : escapeMarkdown(named),
    escapeMarkdown(shortened(publisher, detail.publisher)),
    escapeMarkdown(published),
  ];
  const number = detail.linked && page !== undefined ? maskedLink(`[${n}]`, page) : mark(n);
  return `${number} ${parts.filter((part, place) => place === 2 || part !== '').join(' · ')}`;
}

function shortened(text: string, most: number): string {
  return most === 0 ? '' : cut(oneLine(text).trim(), most);
}
