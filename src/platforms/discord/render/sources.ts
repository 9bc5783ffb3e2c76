import type { ListedCitation } from '../../../chat/message/message.ts';
import { mark } from './chunk.ts';
import { escapeMarkdown, maskedLink, oneLine } from './escape.ts';
import { cut } from './sentences.ts';

/** A source as a line below an answer. */
export type SourceLine = { readonly n: number; readonly markdown: string };

const LONGEST_TITLE = 150;
const LONGEST_PUBLISHER = 60;

export function sourceLine({ n, title, publisher, published, url }: ListedCitation): SourceLine {
  const link = maskedLink(cut(oneLine(title).trim(), LONGEST_TITLE), url);
  const from = escapeMarkdown(cut(oneLine(publisher).trim(), LONGEST_PUBLISHER));
  return { n, markdown: `${mark(n)} ${link} · ${from} · ${escapeMarkdown(published)}` };
}
