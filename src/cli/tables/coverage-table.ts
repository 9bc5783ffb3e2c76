import type { Cell, CoverageMatrix, CoverageRow, Mark } from '../../knowledge/coverage/coverage-matrix.ts';
import { displayName } from '../../knowledge/names.ts';

const SIGNS: Readonly<Record<Mark, string>> = {
  whole: '●',
  part: '◐',
  none: '○',
  'looked-for': '∅',
  'not-applicable': '–',
};

/** The document of what is known of each company: a row a company, a sign a cell, and how full each column is. */
export function coverageDocument(matrix: CoverageMatrix): string {
  const { columns, rows } = matrix;
  const head = ['Company', ...columns.map(({ label }) => label)];
  const lines = [
    head,
    ['---', ...columns.map(() => ':-:')],
    ...rows.map(rowOf),
    ['filled', ...columns.map((_, index) => shareOf(rows, index))],
  ];
  return `# What is known of each company

Made from the facts by \`npm run coverage\`; the columns are \`coverage.yaml\`. ● all of it, ◐ a part, ○ nothing, ∅ looked for and not found
(\`looked-for.yaml\`), – does not apply (not listed, or \`unasked\` there). ${sumOf(matrix)}

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/** How many cells are empty, in one sentence. */
export function sumOf({ cells, empty, lookedFor }: CoverageMatrix): string {
  const share = cells === 0 ? 0 : (empty / cells) * 100;
  return `${share.toFixed(1)} % of the cells are empty (${number(empty)} of ${number(cells)}), ${number(lookedFor)} of them looked for and not found.`;
}

function rowOf({ company, cells }: CoverageRow): readonly string[] {
  return [`[${displayName(company.names, 'en')}](${company.path})`, ...cells.map(signOf)];
}

function signOf({ mark, newest }: Cell): string {
  return newest === undefined ? SIGNS[mark] : `${SIGNS[mark]} ${newest}`;
}

function shareOf(rows: readonly CoverageRow[], column: number): string {
  const marks = rows.flatMap(({ cells }) => cells[column]?.mark ?? []).filter((mark) => mark !== 'not-applicable');
  const filled = marks.filter((mark) => mark === 'whole' || mark === 'part').length;
  return marks.length === 0 ? '–' : `${Math.round((filled / marks.length) * 100)} %`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
