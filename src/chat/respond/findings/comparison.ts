import type { Finding, Row } from '../../../answer/value.ts';
import { type Block, type Line, strong, text } from '../../message/message.ts';
import { capitalised } from '../../words/labels.ts';
import { inBrackets, nameIn } from '../../words/script.ts';
import { wordsIn } from '../../words/words.ts';
import { besideLines } from './fact-line.ts';
import { asidesOf, dotted, marksOf, valueText, whenOf } from './row-words.ts';
import type { Speech } from './speech.ts';
import { courseLine } from './verdict-line.ts';

/** A comparison or a superlative: who is first, and from two on all of them in a table. */
export function comparisonBlocks(finding: Finding, speech: Speech): readonly Block[] {
  const rows = finding.rows.filter(({ role }) => role === 'value' || role === 'nearest');
  const [winner] = rows;
  if (!winner) return [];
  if (finding.kind === 'comparison' && rows.length > 1 && rows.every((row) => nameOf(row, speech) === undefined))
    return [{ type: 'headline', line: courseLine(rows, speech, true) }];
  const table = rows.length > 1 ? [tableOf(rows, finding, speech)] : [];
  if (finding.kind === 'comparison' && !isDecided(rows)) return table;
  const beside = [...besideLines(finding.rows, speech), amongLine(finding, rows, speech)];
  return [{ type: 'headline', line: dotted([winnerLine(winner, speech), ...beside]) }, ...table];
}

/** What is compared: whose value it is, or what it is narrowed to. */
function nameOf({ subject, about, value }: Row, { language, value: inWords }: Speech): string | undefined {
  if (subject) return nameIn(subject.names, language);
  return about && value ? inWords(about) : undefined;
}

/** First is only who has more or less than the next, counted in the same unit. */
function isDecided([first, second]: readonly Row[]): boolean {
  const [a, b] = [first?.value, second?.value];
  if (a?.kind === 'figure' && b?.kind === 'figure')
    return a.unit === b.unit && a.percent === b.percent && a.amount !== b.amount;
  return a?.kind === 'date' && b?.kind === 'date' ? a.date !== b.date : b === undefined;
}

/** `**Ele.me** · 9.5 billion US dollars (April 2018) [1]` */
function winnerLine(row: Row, speech: Speech): Line {
  const name = nameOf(row, speech);
  const value = valueText(row, speech);
  const asides = asidesOf(row, speech).filter((aside) => aside !== name);
  if (name === undefined || name === value) {
    const line = dotted([[strong(value)], ...asides.map((aside): Line => [text(aside)])]);
    return [...line, ...marksOf(row.n)];
  }
  return [strong(name), text(` · ${value}${inBrackets(asides, speech.language)}`), ...marksOf(row.n)];
}

function amongLine({ among, asked }: Finding, rows: readonly Row[], speech: Speech): Line {
  if (among === undefined || among <= rows.length) return [];
  const [first] = rows;
  const entry = speech.attributes.find(({ id }) => id === (first?.attribute ?? asked.attribute));
  const label = entry?.kind === 'event' ? speech.label({ attribute: entry.id }) : undefined;
  const qualifier = first?.qualifier ?? asked.qualifier;
  const part = qualifier === undefined ? undefined : speech.label({ attribute: entry?.id, qualifier });
  return [text(speech.words.among(among, label, part))];
}

/** Names, values and times side by side, the first row the winner's. */
function tableOf(rows: readonly Row[], { asked }: Finding, speech: Speech): Block {
  const words = wordsIn(speech.language);
  const label = speech.label(rows[0]?.attribute === undefined ? asked : rows[0]);
  const bars = barsOf(rows);
  return {
    type: 'table',
    columns: [speech.words.name, label === undefined ? words.value : capitalised(label), words.when],
    rows: rows.map((row) => {
      const name = nameOf(row, speech);
      const when = whenOf(row, speech);
      const beside = asidesOf(row, speech).filter((aside) => aside !== name && aside !== when);
      const value = `${valueText(row, speech)}${inBrackets(beside, speech.language)}`;
      return [[text(name ?? '')], [text(value), ...marksOf(row.n)], [text(when)]];
    }),
    ...(bars && { bars }),
  };
}

/** Lengths from zero, where all values are of one unit and none is below zero. */
function barsOf(rows: readonly Row[]): readonly number[] | undefined {
  const figures = rows.flatMap(({ value }) => (value?.kind === 'figure' ? [value] : []));
  const largest = Math.max(...figures.map(({ amount }) => amount));
  const isOne = new Set(figures.map(({ unit, percent }) => `${unit} ${percent}`)).size === 1;
  const isAll = figures.length === rows.length && figures.every(({ amount }) => amount >= 0);
  return isOne && isAll && largest > 0 ? figures.map(({ amount }) => amount / largest) : undefined;
}
