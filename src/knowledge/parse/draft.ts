import type { Problem } from '../problems/problem.ts';

/** How a line begins that is still to be written. */
export const TO_WRITE = 'TODO:';
/** How the comment begins that holds the source's own text while a draft is worked on. */
export const SOURCE = '<!-- SOURCE';

/**
 * What makes a file a draft: its lines to write, and the text of its source. A draft is refused whole, so that neither is ever shown to anybody.
 * `bodyLine` is the line of the file on which the body starts.
 */
export function draftProblems(path: string, body: string, bodyLine: number): readonly Problem[] {
  return body.split('\n').flatMap((line, index): readonly Problem[] => {
    const message = faultOf(line);
    return message === undefined ? [] : [{ grade: 'error', path, line: bodyLine + index, field: 'draft', message }];
  });
}

function faultOf(line: string): string | undefined {
  if (line.startsWith(SOURCE)) {
    return "still holds the source's own text. Take out this comment when the statements are written";
  }
  return line.startsWith(TO_WRITE)
    ? 'is still to be written. Put a statement of your own in place of this line'
    : undefined;
}

/** The text of a draft as if it were finished: without the source, without lines to write and what stands below them alone. */
export function finishedPart(text: string): string {
  const kept: string[] = [];
  let isBelowNothing = false;
  for (const paragraph of withoutSource(text).split(/\n(?:[ \t]*\n)+/)) {
    const lines = paragraph.split('\n');
    const written = lines.filter((line) => !line.startsWith(TO_WRITE));
    isBelowNothing = isBelowNothing ? isList(paragraph) : written.length === 0;
    if (written.length > 0 && !isBelowNothing) kept.push(written.join('\n'));
  }
  return `${kept.join('\n\n').trimEnd()}\n`;
}

function isList(paragraph: string): boolean {
  return /^\s*- /.test(paragraph);
}

function withoutSource(text: string): string {
  const start = text.startsWith(SOURCE) ? 0 : text.indexOf(`\n${SOURCE}`);
  if (start < 0) return text;
  const end = text.indexOf('-->', start);
  return end < 0 ? text.slice(0, start) : withoutSource(text.slice(0, start) + text.slice(end + 3));
}
