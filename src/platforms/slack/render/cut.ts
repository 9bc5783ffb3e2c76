const ELLIPSIS = '…';
const SENTENCE_END = /[。！？；]|[.!?](?=\s|$)/gu;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Enough for the longest word that is kept whole. */
const WINDOW = 200;

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

function wordStart(text: string, room: number): number {
  const from = wholeCharacter(text, Math.max(0, room - WINDOW));
  const near = text.slice(from, room + WINDOW);
  const starts = [...words.segment(near)].map(({ index }) => from + index).filter((start) => start <= room);
  const start = starts.at(-1) ?? 0;
  return start > from ? start : wholeCharacter(text, room);
}

/** `index`, moved back where it would part a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const isParted = /[\ud800-\udbff]/.test(text[index - 1] ?? '') && /[\udc00-\udfff]/.test(text[index] ?? '');
  return isParted ? index - 1 : index;
}
