/** [start, end) in a folded text. */
export type Span = { readonly start: number; readonly end: number };

/** Where a pattern that looks for all of its places meets a text; `offset` is where the text begins in a longer one. */
export function spansIn(text: string, pattern: RegExp, offset = 0): readonly Span[] {
  const found = [...text.matchAll(pattern)];
  return found.map(({ index, 0: { length } }) => ({ start: offset + index, end: offset + index + length }));
}

/** The text with every span written over by a sign, offsets kept. */
export function writtenOver(text: string, spans: readonly Span[], sign: string): string {
  let [written, place] = ['', 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= place) continue;
    const from = Math.max(start, place);
    written += text.slice(place, from) + sign.repeat(end - from);
    place = end;
  }
  return written + text.slice(place);
}
