import type { YAMLError } from 'yaml';

/** `publisher：` for `publisher:`. Both are typed with the same key, in two ways of input. */
const FULL_WIDTH_COLON = /^\s*(?:- )?[\w.-]+\s*\uFF1A/;

const ADVICE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'gives a field twice. Take one of them out',
  TAB_AS_INDENT: 'is indented with a tab. Indent with spaces',
  MULTILINE_IMPLICIT_KEY: 'has a line that is no field. Write it as "name: value", or put the whole text in quotes',
  BAD_INDENT: 'is indented unevenly. Begin the fields of one level in the same column',
  BLOCK_AS_IMPLICIT_KEY: 'holds ": " inside a text. Put the text in quotes',
  BAD_DQ_ESCAPE: 'has a backslash in double quotes. Use single quotes',
  MULTIPLE_DOCS: 'has a second --- inside. Take it out or put it in quotes',
};

const SIGN_IN_FRONT = 'begins a text with a sign that means something in YAML. Put the text in quotes';

/** What is wrong with YAML and what to do about it, by the line on which the parser noticed; fits behind "is not readable YAML: it". */
export function yamlTrouble({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): string {
  if (FULL_WIDTH_COLON.test(line)) return 'has a full-width colon after a field. Write ": "';
  const advice = ADVICE[code];
  if (advice !== undefined) return advice;
  if (/^Missing closing|must end with|unclosed|and end with/i.test(message))
    return 'opens a quote or a bracket that is not closed. Close it, or put the whole text in quotes';
  return /^\s*(?:[\w.-]+:|-)\s+[*&!%@`|>[{"']/.test(line)
    ? SIGN_IN_FRONT
    : `can't be followed (${message}). Put texts in quotes`;
}
