/** [start, end) in a folded text. */
export type Span = { readonly start: number; readonly end: number };

/** Where a pattern that looks for all of its places meets a text; `offset` is where the text begins in a longer one. */
export function spansIn(text: string, pattern: RegExp, offset = 0): readonly Span[] {
  const found = matchesIn(text, pattern);
  return found.map(({ index, 0: { length } }) => ({ start: offset + index, end: offset + index + length }));
}

/** The same for several patterns, with the one that met it. */
export function spansOfEach(
  text: string,
  patterns: readonly RegExp[],
): readonly (Span & { readonly pattern: RegExp })[] {
  return patterns.flatMap((pattern) => spansIn(text, pattern).map((span) => ({ ...span, pattern })));
}

/** What a pattern that looks for all of its places finds. A search makes no copy of the pattern, as `matchAll` does, and most find nothing. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
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
