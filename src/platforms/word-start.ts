const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Enough for the longest word that is kept whole. */
const WINDOW = 200;

/**
 * Where a text is cut so that at most `room` UTF-16 units stay before it: at the start of a word, Chinese ones and numbers
 * (`1,234.5`) included, and never inside a character. A word that takes all the room is cut.
 */
export function wordStart(text: string, room: number): number {
  if (text.length <= room) return text.length;
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
