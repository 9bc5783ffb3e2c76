import { languageOf } from '../../lang/text.ts';

const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The lines of a paragraph before its table, and the table's rows as sentences, each with its line from 0. */
export type FoundTable = {
  readonly before: readonly string[];
  readonly rows: readonly { readonly text: string; readonly line: number }[];
};

/** Finds a table in pipes among the lines of a paragraph: a line of names above one of dashes with as many cells. */
export function tableIn(lines: readonly string[]): FoundTable | undefined {
  const dashes = lines.findIndex(
    (line, place) =>
      place > 0 &&
      line.includes('|') &&
      DELIMITERS.test(line) &&
      cellsOf(lines[place - 1] ?? '').length === cellsOf(line).length,
  );
  if (dashes === -1) return undefined;
  const names = cellsOf(lines[dashes - 1] ?? '');
  const rows = lines.slice(dashes + 1).map((line, place) => ({
    text: rowText(names, cellsOf(line)),
    line: dashes + 1 + place,
  }));
  return { before: lines.slice(0, dashes - 1), rows: rows.filter(({ text }) => text !== '') };
}

/** The cells between unescaped pipes; those of code and escapes are hidden by now. */
function cellsOf(line: string): readonly string[] {
  const inside = line.trim().replace(/^\||\|$/g, '');
  return inside.split('|').map((cell) => cell.trim());
}

/** A row as a sentence: what it is about, then each value with the name of its column: `2024: Revenue 4.6 billion, Profit 380 million`. */
export function rowText(names: readonly string[], cells: readonly string[]): string {
  const [about = '', ...values] = cells;
  const said = values.flatMap((value, place) => (value === '' ? [] : [`${names[place + 1] ?? ''} ${value}`.trim()]));
  const isChinese = languageOf([...names, ...cells].join(' ')) === 'zh';
  const [colon, comma] = isChinese ? ['：', '，'] : [': ', ', '];
  const list = said.join(comma);
  if (about === '' || list === '') return about + list;
  return `${about}${colon}${list}`;
}
