const ENDING = /\.(?:md|markdown)$/i;

/** True for the endings of Markdown. */
export function isMarkdown(path: string): boolean {
  return ENDING.test(path);
}

export function withoutEnding(path: string): string {
  return path.replace(ENDING, '');
}
