import { z } from 'zod';
import type { Found, FoundRow } from '../src/answer/facts/found.ts';
import type { Row } from '../src/answer/value.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Block, type Line, type Reply, text } from '../src/chat/message/message.ts';
import { asidesOf, marksOf, valueText } from '../src/chat/respond/findings/row-words.ts';
import { type Speech, speechOf } from '../src/chat/respond/findings/speech.ts';
import { capitalised } from '../src/chat/words/labels.ts';
import { inBrackets } from '../src/chat/words/script.ts';
import { nameIn } from '../src/knowledge/names.ts';
import type { Entity } from '../src/search/lexicon.ts';
import { refusal, sourcesOf } from './facts.ts';

const MOST_COMPANIES = 4;
const MOST_ROWS = 9;

/** What is compared where a line names no attribute; of the attributes of one row the first that two have. Names are those of `attributes.yaml`. */
const ROWS: readonly (readonly string[])[] = [
  ['revenue'],
  ['net-profit'],
  ['mau', 'dau', 'users', 'registered-users', 'buyers', 'subscribers'],
  ['listing'],
  ['founded'],
  ['founders'],
  ['headquarters'],
  ['chief-executive'],
  ['fine'],
];

export const compareCommand = defineCommand({
  name: 'compare',
  chineseName: '比较',
  summary: { en: 'Companies side by side, each value with its date', zh: '并列比较几家公司，数值均附日期' },
  names: 2,
  narrows: true,
  options: z.object({
    companies: z.string().min(1).meta({
      description: 'Two to four companies, and what to compare if not everything',
      zh: '两到四家公司，可加上要比较的内容',
    }),
  }),
  examples: { en: 'compare {company} and {other} revenue', zh: 'compare {company}和{other}的营收' },
  run: ({ companies: said }, context) => {
    const named = context.understand(said).entities.filter(({ kind }) => kind === 'company' || kind === 'product');
    if (named.length < 2) return refusal(context.words.needTwo, context);
    return tableOf(said, named, context) ?? refusal(context.words.nothingInCommon, context);
  },
});

function tableOf(said: string, named: readonly Entity[], context: CommandContext): Reply | undefined {
  const { language, words, library } = context;
  const subjects = named.slice(0, MOST_COMPANIES);
  const asked = context.attributesIn(said);
  const rows = (asked.length > 0 ? asked : ROWS)
    .map((attributes) => sidesOf(said, attributes, subjects, context))
    .filter((sides) => sides.length > 0)
    .slice(0, MOST_ROWS);
  if (rows.every((sides) => sides.length < 2)) return undefined;
  const cited = context.cited(rows.flat().map(({ found }) => found));
  const speech = speechOf(library, language);
  const numbered = numberedRows(
    rows,
    cited.findings.map((finding) => finding.rows),
  );
  const left = named.slice(MOST_COMPANIES).map(({ names }) => nameIn(names, language));
  const notes = [
    ...numbered.flatMap((sides) => differenceOf(sides, speech, context)),
    ...(left.length > 0 ? [words.notShown(left)] : []),
  ];
  return {
    kind: 'command',
    language,
    blocks: [
      {
        type: 'table',
        columns: ['', ...subjects.map(({ names }) => nameIn(names, language))],
        rows: numbered.map((sides) => lineOf(sides, subjects, speech)),
        companies: subjects.filter(({ kind }) => kind === 'company').map(({ id }) => id),
      },
      ...notes.map((line): Block => ({ type: 'note', line: [text(line)] })),
      ...sourcesOf(cited, context),
    ],
  };
}

/** What one of those that are compared has in a row. */
type Side = { readonly id: string; readonly found: Found };
type Sides = readonly { readonly id: string; readonly rows: readonly Row[] }[];

/** One row of the table: figures of the same period on all sides where all have them, else what each has of its own. */
function sidesOf(
  said: string,
  attributes: readonly string[],
  subjects: readonly Entity[],
  context: CommandContext,
): readonly Side[] {
  const { attributesOf, solve } = context;
  const own = new Map(subjects.map(({ id }) => [id, attributes.filter((one) => attributesOf(id).includes(one))]));
  const having = subjects.filter(({ id }) => (own.get(id) ?? []).length > 0);
  const compared =
    isCounted(attributes, context) && having.length > 1
      ? solve(said, { kind: 'comparison', subjects: having, attributes })
      : undefined;
  if (compared) return byCompany(compared);
  return having.flatMap((subject) => {
    const found = solve(said, { kind: 'fact', subjects: [subject], attributes: own.get(subject.id) ?? [] });
    const rows = toldOf(found?.rows.filter((row) => isValueOf(row, subject)) ?? [], isCounted(attributes, context));
    return found && rows.length > 0 ? [{ id: subject.id, found: { ...found, rows, proofs: [] } }] : [];
  });
}

/** Of several fines the biggest; of several listings those whose day is known. */
function toldOf(rows: readonly FoundRow[], counted: boolean): readonly FoundRow[] {
  const dated = rows.filter(({ value }) => value?.kind === 'date');
  if (!counted) return dated.length > 0 ? dated : rows;
  const amount = ({ value }: FoundRow) => (value?.kind === 'figure' ? value.amount : Number.NEGATIVE_INFINITY);
  return [...rows].sort((a, b) => amount(b) - amount(a)).slice(0, 1);
}

function byCompany(compared: Found): readonly Side[] {
  const ids = new Set(compared.rows.flatMap(({ subject }) => subject?.id ?? []));
  return [...ids].map((id) => {
    const rows = compared.rows.filter(({ subject }) => subject?.id === id);
    return { id, found: { ...compared, rows, proofs: [] } };
  });
}

function isValueOf({ role, subject }: FoundRow, { id }: Entity): boolean {
  return role === 'value' && (subject === undefined || subject.id === id);
}

/** Figures, and events that are told by one: of fines the biggest is meant. */
function isCounted(attributes: readonly string[], { library }: CommandContext): boolean {
  return library.attributes.some(
    ({ id, answers }) =>
      attributes.includes(id) && (answers === 'money' || answers === 'count' || answers === 'percent'),
  );
}

function numberedRows(rows: readonly (readonly Side[])[], numbered: readonly (readonly Row[])[]): readonly Sides[] {
  let place = 0;
  return rows.map((sides) => sides.map(({ id }) => ({ id, rows: numbered[place++] ?? [] })));
}

function lineOf(sides: Sides, subjects: readonly Entity[], speech: Speech): readonly Line[] {
  const [first] = sides.flatMap(({ rows }) => rows);
  const label = capitalised((first && speech.label(first)) ?? '');
  const cells = subjects.map(({ id }): Line => {
    const own = sides.find((side) => side.id === id)?.rows ?? [];
    return own.length === 0 ? [text('–')] : own.flatMap((row, place) => cellOf(row, place, first, speech));
  });
  return [[text(label)], ...cells];
}

/** A value with what is said beside it; of another metric than the row's, that it is. */
function cellOf(row: Row, place: number, first: Row | undefined, speech: Speech): Line {
  const metric = row.attribute === first?.attribute ? '' : (speech.label(row) ?? '');
  const asides = row.value?.kind === 'entity' && row.time?.at !== undefined ? [] : asidesOf(row, speech);
  const beside = inBrackets([metric, ...asides], speech.language);
  return [text(`${place === 0 ? '' : speech.words.comma}${valueText(row, speech)}${beside}`), ...marksOf(row.n)];
}

/** What keeps the figures of a row from being compared as they stand: another period, metric, basis or currency. */
function differenceOf(sides: Sides, speech: Speech, { words }: CommandContext): readonly string[] {
  const rows = sides.flatMap(({ rows: [row] }) => row ?? []);
  const [first] = rows;
  if (first?.value?.kind !== 'figure') return [];
  const isEvent = speech.attributes.find(({ id }) => id === first.attribute)?.kind === 'event';
  const differs = (of: (row: Row) => string | undefined) => new Set(rows.map((row) => of(row) ?? '')).size > 1;
  const what = [
    ...(differs(({ attribute }) => attribute) ? [words.differs('metric')] : []),
    ...(!isEvent && differs(({ time }) => time?.at) ? [words.differs('period')] : []),
    ...(differs(({ basis }) => basis && speech.value(basis)) ? [words.differs('basis')] : []),
    ...(differs(({ value }) => (value?.kind === 'figure' ? value.unit : undefined)) ? [words.differs('unit')] : []),
  ];
  return what.length === 0 ? [] : [words.notAlike(capitalised(speech.label(first) ?? ''), what)];
}
