import type { Problem } from '../problems/problem.ts';

/**
 * What a Markdown file may hold at most. Ordinary articles stay far below; beyond, a parser may take minutes or run out of stack, so
 * the text is measured before any parser sees it. The figures keep the worst texts that we know of at about a second.
 */
export const BOUNDS = {
  lines: { most: 10_000, what: 'lines' },
  line: { most: 20_000, what: 'characters in a line' },
  depth: { most: 50, what: 'quotations or list items inside each other' },
  brackets: { most: 500, what: 'open brackets in a paragraph' },
  emphasis: { most: 5_000, what: 'runs of * and _ in a paragraph' },
  underlines: { most: 500, what: 'underlined lines without a blank line between' },
  signs: { most: 30_000, what: 'signs of Markdown' },
} as const;

/** The same for YAML: collections on one line, or indented, inside each other. */
const DEEPEST_YAML = 50;

/** What stands in front of a quotation or a list item. */
const MARKER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const SIGNS: ReadonlySet<string> = new Set('*_[]<&!`\\');

type Counts = Record<keyof typeof BOUNDS, number>;

/**
 * The first bound that the text is over, with its line; undefined where it is within all. Takes time by the length of the text.
 * `share`: of each bound, from 0 to 1.
 */
export function overBound(path: string, text: string, share = 1): Problem | undefined {
  const lines = text.split('\n');
  const counts: Counts = { lines: 0, line: 0, depth: 0, brackets: 0, emphasis: 0, underlines: 0, signs: 0 };
  let open = 0;
  for (const line of lines) {
    counts.lines += 1;
    counts.line = line.length;
    counts.depth = depthOf(line);
    if (line.trim() === '') {
      [counts.brackets, counts.emphasis, counts.underlines] = [0, 0, 0];
      open = 0;
    }
    if (UNDERLINE.test(line)) counts.underlines += 1;
    open = countSigns(line, open, counts);
    for (const [name, { most, what }] of Object.entries(BOUNDS)) {
      if (counts[name as keyof Counts] <= most * share) continue;
      const message = `holds more than ${most.toLocaleString('en-US')} ${what}, so it is left out. Split it or take that out`;
      return { grade: 'error', path, line: counts.lines, field: 'file', message };
    }
  }
  return undefined;
}

/** What nests in a line: the marks in front of its text, and the indentation of those. */
function depthOf(line: string): number {
  let depth = 0;
  MARKER.lastIndex = 0;
  while (depth <= BOUNDS.depth.most && MARKER.test(line)) depth += 1;
  return depth === 0 ? 0 : Math.max(depth, line.search(/[^ \t]/) / 2);
}

/** Counts the signs of a line; gives the brackets that are open behind it. */
function countSigns(line: string, openBefore: number, counts: Counts): number {
  let open = openBefore;
  let before = '';
  for (const sign of line) {
    if (SIGNS.has(sign)) counts.signs += 1;
    if (sign === '[') counts.brackets = Math.max(counts.brackets, ++open);
    else if (sign === ']') open = Math.max(0, open - 1);
    else if ((sign === '*' || sign === '_') && sign !== before) counts.emphasis += 1;
    before = sign;
  }
  return open;
}

/** What keeps the YAML parser from this text, in words and with its line from 0; undefined where nothing does. */
export function yamlOverBound(yaml: string): { readonly line: number; readonly trouble: string } | undefined {
  let open = 0;
  for (const [line, text] of yaml.split('\n').entries()) {
    if (text.length > BOUNDS.line.most)
      return {
        line,
        trouble: `has a line of more than ${BOUNDS.line.most.toLocaleString('en-US')} characters. Break it`,
      };
    let deepest = 0;
    for (const sign of text) {
      if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++open);
      else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    }
    const marks = /^(?:[ \t]*[-?](?=[ \t]))*/.exec(text)?.[0].replace(/[ \t]/g, '').length ?? 0;
    if (Math.max(deepest, marks, text.search(/[^ \t]/) / 2) > DEEPEST_YAML)
      return { line, trouble: `nests brackets or lists more than ${DEEPEST_YAML} deep. Close the brackets` };
  }
  return undefined;
}
