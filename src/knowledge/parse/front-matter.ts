import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { yamlOverBound } from '../folder/bounds.ts';
import type { Problem } from '../problems/problem.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** A file of the knowledge folder as it was read: path below the folder (forward slashes) and text. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Parsed<T> = {
  readonly value?: T;
  readonly problems: readonly Problem[];
  readonly lines: Readonly<Record<string, number>>;
};

const FENCE = /---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/my;
/** Front matter that was begun; a line of dashes above prose is none. */
const OPENING = /^---[ \t]*\r?\n\s*[\w"'-]+\s*[:\uFF1A]/;

/** Splits a Markdown file at its front matter; `bodyLine` is the line (from 1) on which the body starts. */
export function splitFrontMatter(
  text: string,
): { readonly yaml: string; readonly body: string; readonly bodyLine: number } | undefined {
  const source = text.replace(/^\uFEFF/, '');
  FENCE.lastIndex = 0;
  const match = FENCE.exec(source);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** True where a front matter begins and never ends. */
export function isUnclosed(text: string): boolean {
  return OPENING.test(text.replace(/^\uFEFF/, ''));
}

/** YAML as plain data, with the means to say where in the file a field stands. */
export type ReadYaml = {
  readonly plain: unknown;
  readonly document: Document;
  /** Lines (from 1) of the fields, by their path: `companies.0`. */
  readonly lines: Readonly<Record<string, number>>;
  readonly lineOf: (offset: number) => number;
};

/**
 * Reads YAML against a schema. Every problem carries the line (from 1) of the field that it speaks of;
 * `firstLine` is the line of the file on which the YAML starts.
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  path: string,
  yaml: string,
  firstLine: number,
): Parsed<z.output<S>> {
  const { read, problems } = readYaml(path, yaml, firstLine);
  if (!read) return { problems, lines: {} };
  const result = schema.safeParse(read.plain ?? {});
  if (result.success) return { value: result.data, problems: [], lines: read.lines };
  return { problems: problemsOf(result.error, read, path, firstLine), lines: read.lines };
}

/** Reads YAML, whatever it says; or one problem for each kind of mistake. */
export function readYaml(
  path: string,
  yaml: string,
  firstLine: number,
): { readonly read?: ReadYaml; readonly problems: readonly Problem[] } {
  const broken = (line: number, message: string): Problem => ({
    grade: 'error',
    path,
    line: line + firstLine - 1,
    field: 'front matter',
    message,
  });
  const over = yamlOverBound(yaml);
  if (over) return { problems: [broken(over.line + 1, over.trouble)] };
  const counter = new LineCounter();
  const document = documentOf(yaml, counter);
  if (document instanceof Error) return { problems: [broken(1, `is not readable YAML (${document.message})`)] };
  const rows = yaml.split('\n');
  const mistakes = document.errors.map((error) => {
    const { line } = counter.linePos(error.pos[0]);
    return broken(line, `is not readable YAML: it ${yamlTrouble(error, rows[line - 1] ?? '')}`);
  });
  if (mistakes.length > 0)
    return {
      problems: mistakes.filter(({ message }, place) => mistakes.findIndex((one) => one.message === message) === place),
    };
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const plain = plainOf(document);
  if (plain instanceof Error) {
    const message = `uses a YAML alias that can't be followed (${plain.message}). Quote a text that starts with * or &`;
    return { problems: [broken(1, message)] };
  }
  return { read: { plain, document, lines: linesOfFields(document, lineOf), lineOf }, problems: [] };
}

/** What does not fit the schema, each problem at the line of its field. */
export function problemsOf(
  { issues }: z.ZodError,
  { document, lines, lineOf }: ReadYaml,
  path: string,
  firstLine: number,
): readonly Problem[] {
  return issues.map((issue): Problem => {
    const field = issue.path.map(String).join('.') || 'front matter';
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const line = lines[place.map(String).join('.')] ?? lineAt(document, issue.path, lineOf) ?? firstLine;
    return { grade: 'error', path, line, field, message: explain(issue, document.hasIn(issue.path)) };
  });
}

/** The parsed document, or what it was too much for. */
function documentOf(yaml: string, lineCounter: LineCounter): Document | Error {
  try {
    return parseDocument(yaml, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The document as plain data, or what is wrong with its aliases: yaml resolves them only now. */
function plainOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function explain(issue: z.core.$ZodIssue, isThere: boolean): string {
  if (issue.code === 'unrecognized_keys') {
    return `has no field ${issue.keys.join(', ')}. Take it out or correct its spelling`;
  }
  const what = isThere ? 'of the wrong kind' : 'missing';
  if (issue.code === 'invalid_type') return `is ${what}. Write ${kindOf(issue.expected)}`;
  if (issue.code === 'invalid_union') return `is ${what}. Write a text, or one text each for en and zh`;
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'is not an address. Write one that starts with https://';
  }
  if (issue.code === 'too_small') return 'is empty. Write a text';
  return issue.message;
}

function kindOf(expected: string): string {
  if (expected === 'string') return 'a text (in quotes where it looks like a number)';
  if (expected === 'array') return 'a list: [one, another]';
  return expected === 'object' ? 'fields with values' : `a ${expected}`;
}

function linesOfFields(document: Document, lineOf: (offset: number) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (node: unknown, prefix: string) => {
    if (!isNode(node)) return;
    if (node.range && prefix !== '') lines[prefix] ??= lineOf(node.range[0]);
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isScalar(pair.key)) continue;
        const name = prefix === '' ? String(pair.key.value) : `${prefix}.${pair.key.value}`;
        if (pair.key.range) lines[name] = lineOf(pair.key.range[0]);
        visit(pair.value, name);
      }
    } else if ('items' in node && Array.isArray(node.items)) {
      node.items.forEach((item, index) => {
        visit(item, prefix === '' ? String(index) : `${prefix}.${index}`);
      });
    }
  };
  visit(document.contents, '');
  return lines;
}

function lineAt(
  document: Document,
  path: readonly PropertyKey[],
  lineOf: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineOf(node.range[0]);
  }
  return undefined;
}
