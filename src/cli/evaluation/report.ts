import type { Abstention } from './abstention.ts';
import { type Figures, figuresOf, type Outcome } from './measure.ts';

const COLUMNS: readonly (readonly [string, keyof Figures])[] = [
  ['questions', 'questions'],
  ['recall@1', 'recall1'],
  ['recall@3', 'recall3'],
  ['MRR@10', 'mrr10'],
  ['accuracy', 'accuracy'],
  ['citation precision', 'citationPrecision'],
  ['refused rightly', 'rightRefusals'],
  ['refused wrongly', 'wrongRefusals'],
];

/** Figures by language and by kind, as an aligned table. Shares in percent; a dash where nothing was asked. */
export function figuresTable(name: string, outcomes: readonly Outcome[]): string {
  const groups = new Map<string, readonly Outcome[]>();
  for (const language of ['en', 'zh']) {
    const own = outcomes.filter(({ golden }) => golden.language.startsWith(language));
    groups.set(`${name} ${language}`, own);
    const kinds = new Set(own.map(kindOf));
    if (kinds.size > 1)
      for (const kind of kinds)
        groups.set(
          `  ${language} ${kind}`,
          own.filter((outcome) => kindOf(outcome) === kind),
        );
  }
  const rows = [...groups].map(([label, own]) => [
    label,
    ...COLUMNS.map(([, key]) => cellOf(key, figuresOf(own)[key])),
  ]);
  return aligned([['', ...COLUMNS.map(([label]) => label)], ...rows]);
}

function kindOf({ golden }: Outcome): string {
  return golden.kind === 'answered' && golden.history.length > 0 ? 'follow-up' : golden.kind;
}

function cellOf(key: keyof Figures, value: number): string {
  if (Number.isNaN(value)) return '–';
  return key === 'questions' ? String(value) : (100 * value).toFixed(1);
}

export function abstentionTable(rows: readonly Abstention[]): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : (100 * (part / whole)).toFixed(1));
  return aligned([
    ['answered, in %', 'questions', 'all there', 'article gone', 'company gone'],
    ...rows.map(({ language, questions, answered, answeredWithout, answeredWithoutCompany }) => [
      language,
      String(questions),
      percent(answered, questions),
      percent(answeredWithout, questions),
      percent(answeredWithoutCompany, questions),
    ]),
  ]);
}

/** One line for every question that was not answered rightly: what was asked, wanted and given. */
export function missesOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ right }) => !right)
    .map(({ golden, answer, rank }) => {
      const given =
        answer.kind === 'answered'
          ? answer.statements.map(({ citation }) => citation.articleId).join(' ')
          : answer.kind;
      const wanted = golden.kind === 'answered' ? [...golden.articles, ...golden.contains].join(' ') : golden.kind;
      return `${golden.id}: ${[...golden.history, golden.question].join(' / ')}\n    wanted ${wanted}\n    given  ${given} (rank ${rank ?? '–'})`;
    });
}

/** Columns padded to their widest cell; the first is left-aligned, the others right-aligned. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
