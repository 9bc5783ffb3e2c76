import { wordStart } from '../../word-start.ts';

const ELLIPSIS = '…';
const SENTENCE_END = /[。！？；]|[.!?](?=\s|$)/gu;

/** A text of at most `most` UTF-16 units: cut behind a sentence, else before a word, and never inside a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  if (most < 1) return '';
  const room = most - ELLIPSIS.length;
  const end = sentenceEnd(text, room) ?? wordStart(text, room);
  return `${text.slice(0, end).trimEnd()}${ELLIPSIS}`;
}

/** Behind the last sentence that fits, where that keeps at least half of what there is room for. */
function sentenceEnd(text: string, room: number): number | undefined {
  const ends = [...text.slice(0, room + 1).matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  const last = ends.filter((end) => end <= room).at(-1);
  return last !== undefined && last >= room / 2 ? last : undefined;
}
