/** The alternatives of a pattern, the longest first, each sign meaning itself. Nothing fits an empty list. */
export function anyOf(words: Iterable<string>): string {
  const escaped = [...new Set(words)].sort((a, b) => b.length - a.length).map(escapeForPattern);
  return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`;
}

export function escapeForPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
