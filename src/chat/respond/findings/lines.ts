import type { Finding, Row } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { type Block, type Line, strong, text } from '../../message/message.ts';
import { dateIn, timeIn } from '../../words/dates.ts';
import { capitalised } from '../../words/labels.ts';
import { before, besideLines } from './fact-line.ts';
import { asidesOf, dotted, marksOf, valueText, whenOf } from './row-words.ts';
import type { Speech } from './speech.ts';
import { valuesLine } from './values-line.ts';

/** Events, one a line, in the order in which they come: `10 April 2021 · fine: **18.228 billion yuan** [1]`. */
export function timelineBlocks({ rows, more }: Finding, speech: Speech): readonly Block[] {
  const items = rows.map((row) => eventLine(row, speech));
  return items.length === 0 ? [] : [{ type: 'list', items: [...items, ...moreLine(more, speech)] }];
}

function eventLine(row: Row, speech: Speech): Line {
  const { value } = row;
  const span = whenOf(row, speech);
  const isDated = value?.kind === 'date' && span === '';
  const label = speech.label(row);
  const when = isDated ? valueText(row, speech) : startOf(row, speech);
  const asides = asidesOf(row, speech).filter((aside) => aside !== span);
  const what = isDated ? (label ?? '') : valueText(row, speech);
  const named = label === undefined || isDated ? [] : [text(`${label}${speech.words.colon}`)];
  const whose = row.subject && what !== '' ? [text(`${nameIn(row.subject.names, speech.language)} · `)] : [];
  const event: Line = what === '' ? [] : [...whose, ...named, strong(what)];
  const line = dotted([when === '' ? [] : [text(when)], event, ...asides.map((aside): Line => [text(aside)])]);
  return [...line, ...marksOf(row.n)];
}

/** The day of an event; of what lasts, the day on which it began. */
function startOf({ time }: Row, { language }: Speech): string {
  const date = time?.at ?? time?.from;
  return date === undefined ? timeIn(time ?? {}, language) : dateIn(date, language);
}

/** What something is, large, and below it a line for each thing that is known of it. */
export function profileBlocks({ rows, more }: Finding, speech: Speech): readonly Block[] {
  const groups = groupedByAttribute(rows);
  const [first, ...others] = groups;
  if (!first) return [];
  const isDescribed = describes(first[0], speech);
  const lines = (isDescribed ? others : groups).map((group) => profileLine(group, speech));
  const items = [...lines, ...moreLine(more, speech)];
  return [
    ...(isDescribed ? [{ type: 'headline' as const, line: valuesLine(first, speech) }] : []),
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
  ];
}

/** Words for what something is need no label: "short-video platform". */
function describes(row: Row | undefined, { attributes }: Speech): boolean {
  const entry = attributes.find(({ id }) => id === row?.attribute);
  return row?.value?.kind === 'words' && entry?.kind === 'state' && entry.answers === 'thing';
}

function groupedByAttribute(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isSame = last?.[0]?.attribute === row.attribute && last?.[0]?.qualifier === row.qualifier;
    if (last && isSame) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** `Chief executive: Eddie Wu · since 10 September 2023 [1]`, nothing in strong text: the answer is above. */
function profileLine(group: readonly Row[], speech: Speech): Line {
  const [first] = group;
  const label = first && speech.label(first);
  const values = group.filter(({ role }) => !['before', 'next', 'part'].includes(role));
  const isOver = values.length === 0;
  const line = isOver ? valuesLine(group, speech) : dotted([valuesLine(values, speech), ...besideLines(group, speech)]);
  const plain = line.map((inline) => (inline.type === 'strong' ? text(inline.text) : inline));
  return label === undefined ? plain : [text(before(label, speech)), ...plain];
}

function moreLine(more: number, { words }: Speech): readonly Line[] {
  return more === 0 ? [] : [[text(capitalised(words.more(more).replace(/^[\s，]+/u, '')))]];
}
