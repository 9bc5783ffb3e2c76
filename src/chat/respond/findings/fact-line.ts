import type { Finding, Row } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { type Line, strong, text } from '../../message/message.ts';
import { capitalised } from '../../words/labels.ts';
import { inBrackets } from '../../words/script.ts';
import { asidesOf, dotted, listed, marksOf, valueText, whenOf, yearsOf } from './row-words.ts';
import type { Speech } from './speech.ts';
import { valuesLine } from './values-line.ts';

/** A fact, a list, a definition or a reason as one line: the answer, what belongs to it, and who was there before and after. */
export function factLine(finding: Finding, speech: Speech): Line {
  const { rows, more, kind } = finding;
  const values = rows.filter(({ role }) => role === 'value');
  const isOther = finding.missing !== undefined || rows.some(({ role }) => role === 'nearest');
  if (isOther) return instead(finding, speech);
  const rest = more > 0 ? [text(speech.words.more(more))] : [];
  return dotted([[...valuesLine(values, speech, kind === 'list'), ...rest], ...besideLines(rows, speech)]);
}

/** What was before and after, and parts of the same event. */
export function besideLines(rows: readonly Row[], speech: Speech): readonly Line[] {
  const { words } = speech;
  const of = (role: Row['role']) => rows.filter((row) => row.role === role);
  const before = of('before').map((row) => withYears(row, speech));
  return [
    ...of('part').map((row) => labelled(row, speech, of('value'))),
    before.length === 0 ? [] : [text(words.before), ...listed(before, speech)],
    ...of('next').map((row) => nextLine(row, speech)),
  ];
}

/** `Daniel Zhang 2015–2023 [2]`; of a figure `480 billion US dollars (November 2025) [2]` */
export function withYears(row: Row, speech: Speech): Line {
  const years = yearsOf(row, speech);
  const isFigure = row.value?.kind === 'figure';
  const time = years === '' ? '' : isFigure ? inBrackets([years], speech.language) : ` ${years}`;
  return [text(`${valueText(row, speech)}${time}`), ...marksOf(row.n)];
}

/** Who is there now since when; of one who has gone as well, that he came after. */
export function nextLine(row: Row, speech: Speech): Line {
  const { words } = speech;
  const isThere = row.time?.from !== undefined && row.time.until === undefined;
  if (!isThere) return [text(words.after), ...withYears(row, speech)];
  return [text(`${whenOf(row, speech)}${words.colon}${valueText(row, speech)}`), ...marksOf(row.n)];
}

/** `offer price: 115 Hong Kong dollars [1]`; a part that is of the same time as its event, one of `events`, does not repeat it. */
export function labelled(row: Row, speech: Speech, events: readonly Row[] = []): Line {
  const { words } = speech;
  const label = speech.label(row);
  const isOfEvent = events.some((event) => timeOf(event) === timeOf(row));
  const asides = asidesOf(row, speech).filter((aside) => !isOfEvent || aside !== whenOf(row, speech));
  const value = `${valueText(row, speech)}${inBrackets(asides, speech.language)}`;
  return [text(label === undefined ? value : `${label}${words.colon}${value}`), ...marksOf(row.n)];
}

function timeOf({ value, time }: Row): string | undefined {
  return time?.at ?? time?.from ?? (value?.kind === 'date' ? value.date : undefined);
}

/** What is not held, and what is held instead: never as if it were what was asked for. */
function instead({ kind, rows, missing, more }: Finding, speech: Speech): Line {
  const { words } = speech;
  const isNearest = rows.some(({ role }) => role === 'nearest');
  const shown = rows.filter(({ role }) => role === 'value' || role === 'nearest' || role === 'event');
  const said = kind === 'reason' ? words.noReason : missing && speech.missing(missing, isNearest);
  const before = said === undefined ? [] : [text(shown.length === 0 ? said : sentence(said, speech))];
  if (shown.length === 0 && kind === 'reason')
    return [text(`${sentence(words.noReason, speech)}${words.holds.trim()}`)];
  if (shown.length === 0) return before;
  const intro = text(isNearest && kind !== 'reason' ? words.nearest : words.holds);
  // What is a profit is called so where a loss was asked for.
  const lines = shown.map((row) => nearestLine(row, speech, missing?.loss ? undefined : missing?.attribute));
  return [...before, intro, ...listed(lines, speech), ...(more > 0 ? [text(words.more(more))] : [])];
}

/** A sentence that another one follows. */
function sentence(said: string, { language }: Speech): string {
  return language === 'en' ? `${said} ` : said;
}

/** `third quarter of 2025, **192.9 billion yuan** [1]`: what it is of comes first, so that the value is not read alone. */
function nearestLine(row: Row, speech: Speech, asked: string | undefined): Line {
  const { language } = speech;
  const isOther = row.qualifier !== undefined || (row.attribute !== undefined && row.attribute !== asked);
  const label = isOther && !row.labelled ? speech.label(row) : undefined;
  const whose = row.subject ? [nameIn(row.subject.names, language)] : [];
  const of = [...whose, ...(label === undefined ? [] : [label]), ...asidesOf(row, speech)];
  const comma = language === 'en' ? ', ' : '，';
  return [
    ...(of.length === 0 ? [] : [text(`${of.join(comma)}${comma}`)]),
    strong(valueText(row, speech)),
    ...marksOf(row.n),
  ];
}

/** A label before a line, with its colon. */
export function before(label: string, { words }: Speech): string {
  return `${capitalised(label)}${words.colon}`;
}
