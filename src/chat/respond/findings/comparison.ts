import type { Finding, Row } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { type Block, type Line, strong, text } from '../../message/message.ts';
import { capitalised } from '../../words/labels.ts';
import { inBrackets } from '../../words/script.ts';
import { wordsIn } from '../../words/words.ts';
import { asidesOf, dotted, marksOf, valueText, whenOf } from './row-words.ts';
import type { Speech } from './speech.ts';
import { courseLine } from './verdict-line.ts';

/** One of those that are compared: what it is called, where it has a name, and the row of its figure. */
type Entry = { readonly name: string | undefined; readonly row: Row };

/** More than this many are compared in a table only. */
const MOST_IN_LINE = 3;

/** A comparison or a superlative: who is first, and from two on all of them in a table. */
export function comparisonBlocks(finding: Finding, speech: Speech): readonly Block[] {
  const entries = entriesOf(
    finding.rows.filter(({ role }) => role !== 'before' && role !== 'next'),
    speech,
  );
  if (entries.length === 0) return [];
  const isCourse = finding.kind === 'comparison' && entries.every(({ name }) => name === undefined);
  if (isCourse) return courseBlocks(entries, finding, speech);
  const line = leadLine(entries, finding, speech);
  const headline: readonly Block[] = line.length === 0 ? [] : [{ type: 'headline', line }];
  return [
    ...headline,
    ...(entries.length > 1 ? [tableOf(entries, finding, speech)] : []),
    ...unlikeNote(finding, speech),
  ];
}

/** "Revenue: not the same period on all sides." */
function unlikeNote({ unlike = [], asked, rows: [first] }: Finding, speech: Speech): readonly Block[] {
  if (unlike.length === 0) return [];
  const words = wordsIn(speech.language);
  const label = speech.label(first?.attribute === undefined ? asked : first);
  return [{ type: 'note', line: [text(words.notAlike(capitalised(label ?? words.value), unlike.map(words.differs)))] }];
}

/** `6.78 billion yuan (2019) → 22.5 billion yuan (2023)`, and all of them in a table where they are more than a line holds. */
function courseBlocks(entries: readonly Entry[], finding: Finding, speech: Speech): readonly Block[] {
  const rows = entries.map(({ row }) => row);
  const isLong = rows.length > MOST_IN_LINE;
  const shown = isLong ? [...rows.slice(0, 1), ...rows.slice(-1)] : rows;
  const line = dotted([whenLine(entries, finding, speech), courseLine(shown, speech, true)]);
  return [{ type: 'headline', line }, ...(isLong ? [tableOf(entries, finding, speech)] : [])];
}

/** The year that is asked for, where one of several is: the rows stand in that order. */
function whenLine(entries: readonly Entry[], finding: Finding, speech: Speech): Line {
  const [first] = entries;
  return first && isDecided(entries, finding) ? [strong(whenOf(first.row, speech))] : [];
}

/** The first of them; where they are in no order, a few of them side by side. */
function leadLine(entries: readonly Entry[], finding: Finding, speech: Speech): Line {
  const [first] = entries;
  if (first && isDecided(entries, finding))
    return dotted([winnerLine(first, speech), amongLine(finding, entries, speech)]);
  return entries.length > MOST_IN_LINE ? [] : dotted(entries.map((entry) => sideLine(entry, speech)));
}

/** A value begins an entry; the part that says how much, or a figure beside the name of its holder, belongs to it. */
function entriesOf(rows: readonly Row[], speech: Speech): readonly Entry[] {
  const entries: { readonly value: Row; figure: Row }[] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    const isPart = row.role === 'part' || (last !== undefined && belongsTo(row, last.value));
    if (!last || !isPart) entries.push({ value: row, figure: row });
    else if (last.figure === last.value && row.value?.kind === 'figure') last.figure = row;
  }
  return entries.map(({ value, figure }) => ({ name: nameOf(value, figure, speech), row: figure }));
}

function belongsTo(row: Row, before: Row): boolean {
  const isHolder = before.value?.kind === 'entity' && before.qualifier !== undefined;
  return (
    isHolder && row.value?.kind === 'figure' && row.attribute === before.attribute && row.n.join() === before.n.join()
  );
}

/** What is compared: whose figure it is, what the figure is narrowed to, or the thing whose size it is. */
function nameOf(row: Row, figure: Row, speech: Speech): string | undefined {
  const { subject, about, value } = row;
  const whose = subject && nameIn(subject.names, speech.language);
  if (row !== figure)
    return `${valueText(row, speech)}${inBrackets(whose === undefined ? [] : [whose], speech.language)}`;
  return whose ?? (about && value ? speech.value(about) : undefined);
}

/** First is only who has more, or less, than the next: in the order asked for, and counted in the same unit. */
function isDecided(entries: readonly Entry[], { kind, among, unlike = [] }: Finding): boolean {
  if (kind === 'superlative') return unlike.length === 0;
  const [a, b] = entries.map(({ row }) => row.value);
  if (among === undefined) return false;
  if (a?.kind === 'figure' && b?.kind === 'figure')
    return a.unit === b.unit && a.percent === b.percent && a.amount !== b.amount;
  return a?.kind === 'date' && b?.kind === 'date' && a.date !== b.date;
}

/** `**Ele.me** · 9.5 billion US dollars (April 2018) [1]` */
function winnerLine({ name, row }: Entry, speech: Speech): Line {
  const value = valueText(row, speech);
  const asides = asidesOf(row, speech).filter((aside) => aside !== name);
  if (name !== undefined && name !== value)
    return [strong(name), text(` · ${value}${inBrackets(asides, speech.language)}`), ...marksOf(row.n)];
  return [...dotted([[strong(value)], ...asides.map((aside): Line => [text(aside)])]), ...marksOf(row.n)];
}

/** `Alibaba **941 billion yuan** (fiscal 2024) [1]` */
function sideLine({ name, row }: Entry, speech: Speech): Line {
  const asides = asidesOf(row, speech).filter((aside) => aside !== name);
  const named = name === undefined ? [] : [text(`${name} `)];
  return [...named, strong(valueText(row, speech)), text(inBrackets(asides, speech.language)), ...marksOf(row.n)];
}

function amongLine({ among, asked }: Finding, entries: readonly Entry[], speech: Speech): Line {
  if (among === undefined || among <= entries.length) return [];
  const row = entries[0]?.row;
  const entry = speech.attributes.find(({ id }) => id === (row?.attribute ?? asked.attribute));
  const label = entry?.kind === 'event' ? speech.label({ attribute: entry.id }) : undefined;
  const qualifier = row?.qualifier ?? asked.qualifier;
  const part = qualifier === undefined ? undefined : speech.label({ attribute: entry?.id, qualifier });
  return [text(speech.words.among(among, label, part))];
}

/** Names, values and times side by side, the first entry the winner's. */
function tableOf(entries: readonly Entry[], { asked }: Finding, speech: Speech): Block {
  const words = wordsIn(speech.language);
  const first = entries[0]?.row;
  const label = speech.label(first?.attribute === undefined ? asked : first);
  const bars = barsOf(entries);
  const isNamed = entries.some(({ name }) => name !== undefined);
  return {
    type: 'table',
    columns: [
      ...(isNamed ? [speech.words.name] : []),
      label === undefined ? words.value : capitalised(label),
      words.when,
    ],
    rows: entries.map((entry) => cellsOf(entry, speech).slice(isNamed ? 0 : 1)),
    ...(bars && { bars }),
    companies: [...new Set(entries.flatMap(({ row: { subject } }) => (subject?.kind === 'company' ? subject.id : [])))],
  };
}

function cellsOf({ name, row }: Entry, speech: Speech): readonly Line[] {
  const when = whenOf(row, speech);
  const beside = asidesOf(row, speech).filter((aside) => aside !== name && aside !== when);
  const value = `${valueText(row, speech)}${inBrackets(beside, speech.language)}`;
  return [[text(name ?? '')], [text(value), ...marksOf(row.n)], [text(when)]];
}

/** Lengths from zero, where all values are of one unit and none is below zero. */
function barsOf(entries: readonly Entry[]): readonly number[] | undefined {
  const figures = entries.flatMap(({ row: { value } }) => (value?.kind === 'figure' ? [value] : []));
  const largest = Math.max(...figures.map(({ amount }) => amount));
  const isOne = new Set(figures.map(({ unit, percent }) => `${unit} ${percent}`)).size === 1;
  const isAll = figures.length === entries.length && figures.every(({ amount }) => amount >= 0);
  return isOne && isAll && largest > 0 ? figures.map(({ amount }) => amount / largest) : undefined;
}
