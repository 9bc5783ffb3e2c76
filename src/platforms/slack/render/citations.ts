import type { ListedCitation } from '../../../chat/message/message.ts';
import type { PageOf } from '../../article-path.ts';
import { cut } from './cut.ts';
import { shown } from './plain-text.ts';
import { linkOr, type RichPiece } from './rich-text.ts';

type Detail = { readonly title: number; readonly publisher: number; readonly linked: boolean };

/** From all that is known to the bare number: many sources are shown with less of each, and none is left out. */
const DETAILS: readonly Detail[] = [
  { title: 300, publisher: 80, linked: true },
  { title: 80, publisher: 40, linked: true },
  { title: 24, publisher: 12, linked: true },
  { title: 24, publisher: 12, linked: false },
  { title: 0, publisher: 0, linked: false },
];

/**
 * Each citation as `[n] Title · Publisher · date`, a link to the original, its number one to the bot's own page where that has an
 * address; all of them in at most `room` units, addresses counted.
 */
export function citationLines(
  citations: readonly ListedCitation[],
  room: number,
  pageOf: PageOf = () => undefined,
): readonly (readonly RichPiece[])[] {
  for (const detail of DETAILS) {
    const lines = citations.map((citation) => citationLine(citation, detail, pageOf));
    if (lines.reduce((sum, line) => sum + sizeOf(line), 0) <= room) return lines;
  }
  return citations.map(({ n }) => [{ type: 'text', text: `[${n}]` }]);
}

/** The same as plain text, for notifications and screen readers. */
export function citationText({ n, title, publisher, published }: ListedCitation, most: number): string {
  const about = `${cut(shown(publisher), 40)} · ${shown(published)}`;
  return `[${n}] ${cut(shown(title), Math.max(0, most - about.length - 8))} · ${about}`;
}

function citationLine(citation: ListedCitation, detail: Detail, pageOf: PageOf): readonly RichPiece[] {
  const { n, title, publisher, published, url } = citation;
  const parts = [cut(shown(title), detail.title), cut(shown(publisher), detail.publisher), shown(published)];
  const label = parts.filter((part) => part.trim() !== '').join(' · ');
  const page = detail.linked ? pageOf(citation) : undefined;
  const mark: readonly RichPiece[] =
    page === undefined ? [{ type: 'text', text: `[${n}] ` }] : [linkOr(`[${n}]`, page), { type: 'text', text: ' ' }];
  if (label === '') return mark;
  return [...mark, detail.linked ? linkOr(label, url) : { type: 'text', text: label }];
}

/** What a line takes, its line break included. */
export function sizeOf(line: readonly RichPiece[]): number {
  return line.reduce(
    (sum, piece) => sum + (piece.text?.length ?? 0) + (piece.type === 'link' ? piece.url.length : 0),
    1,
  );
}
