import type { Finding, Row, ShownValue } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { parsePeriod } from '../../../lang/dates/date.ts';
import { type Line, strong, text } from '../../message/message.ts';
import { inBrackets } from '../../words/script.ts';
import { besideLines, labelled, nextLine, withYears } from './fact-line.ts';
import { asidesOf, dotted, listed, marksOf, valueText, whenOf } from './row-words.ts';
import type { Speech } from './speech.ts';

/** Yes, no, or that the library does not say; then the facts that decide it, in their order. */
export function verdictLine(finding: Finding, speech: Speech): Line {
  const { verdict, rows } = finding;
  const shown = rows.filter(({ role }) => role === 'value' || role === 'nearest' || role === 'event');
  if (verdict === undefined || verdict === 'unknown') return unsaid(finding, shown, speech);
  const lead: Line = [strong(speech.words.verdicts[verdict])];
  if (isCourse(shown)) return dotted([lead, courseLine(shown, speech), ...besideLines(rows, speech)]);
  return dotted([lead, ...rows.map((row) => decidingLine(row, finding, speech))]);
}

/** A row of any role: who holds an office now, who held it, or what happened. */
function decidingLine(row: Row, finding: Finding, speech: Speech): Line {
  const { role, value, attribute } = row;
  const isState = speech.attributes.find(({ id }) => id === attribute)?.kind === 'state';
  const isNamed = value?.kind === 'entity' && finding.asked.subjects.some(({ id }) => id === value.entity.id);
  if (role === 'part') return labelled(row, speech, finding.rows);
  if (role === 'next' && isState && !isNamed) return nextLine(row, speech);
  if (role === 'before' && isState && !isNamed) return [text(speech.words.before), ...withYears(row, speech)];
  return factOf(row, finding, speech);
}

/** That it is not known, and what is held instead: `It holds: 18 June 2020 (Hong Kong) [1], ...`. */
function unsaid({ missing, rows }: Finding, shown: readonly Row[], speech: Speech): Line {
  const { words, language } = speech;
  const isNearOnly = rows.length === 0 && missing === undefined;
  const said = (missing && speech.missing(missing)) ?? (isNearOnly ? words.neither : words.verdicts.unknown);
  // What is held of one is not what is missing of another.
  const isOfOther = (row: Row) => row.subject !== undefined && missing?.subjects.includes(row.subject) === false;
  const isOfSeveral = areOfSeveral(shown) || shown.some(isOfOther);
  const lines = shown.map((row): Line => {
    const whose = isOfSeveral && row.subject ? nameIn(row.subject.names, language) : undefined;
    const label = whose ?? (row.attribute === missing?.attribute ? undefined : speech.label(row));
    const beside = inBrackets(asidesOf(row, speech), language);
    const value = `${valueText(row, speech)}${beside}`;
    return [text(label === undefined ? value : `${label}${words.colon}${value}`), ...marksOf(row.n)];
  });
  const held =
    lines.length === 0 ? [] : [text(`${language === 'en' ? ' ' : ''}${words.holds}`), ...listed(lines, speech)];
  return dotted([[strong(said), ...held], ...besideLines(rows, speech)]);
}

/** Two or more figures of the same thing, each of its own time. */
function isCourse(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  const isAlike = (row: Row) =>
    row.value?.kind === 'figure' && row.attribute === first?.attribute && row.subject?.id === first?.subject?.id;
  return first?.value?.kind === 'figure' && others.length > 0 && others.every(isAlike);
}

/** `609 billion yuan (2023) [1] → 660.3 billion yuan (2024) [2]`, the earlier one first. */
export function courseLine(rows: readonly Row[], speech: Speech, isAnswer = false): Line {
  return [...rows]
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .flatMap((row, index): Line => {
      const value = valueText(row, speech);
      const beside = inBrackets(asidesOf(row, speech), speech.language);
      const shown = isAnswer ? [strong(value), text(beside)] : [text(`${value}${beside}`)];
      return [...(index === 0 ? [] : [text(' → ')]), ...shown, ...marksOf(row.n)];
    });
}

function startOf({ time }: Row): string {
  const date = time?.at ?? time?.from ?? '';
  return parsePeriod(date)?.from ?? date;
}

/** A fact that decides: `chair until October 2023`, `listing: 18 June 2020 (Hong Kong)`, `net profit 1.3 billion yuan (2022)`. */
function factOf(row: Row, { asked, rows }: Finding, speech: Speech): Line {
  const { value, subject } = row;
  const { language } = speech;
  const label = speech.label(row) ?? '';
  const isAskedFor = (id: string) => asked.subjects.some((one) => one.id === id);
  const isOneOfSeveral = areOfSeveral(rows);
  const whose = subject && (isOneOfSeveral || !isAskedFor(subject.id)) ? `${nameIn(subject.names, language)} ` : '';
  const isHolder = value?.kind === 'entity' && isAskedFor(value.entity.id) && label !== '';
  const beside = inBrackets(asidesOf(row, speech), language);
  const of = isOneOfSeveral || label === '' ? '' : labelBefore(label, value, speech);
  const said = isHolder ? heldWhen(label, row, speech) : `${of}${valueText(row, speech)}${beside}`;
  return [text(`${whose}${said}`), ...marksOf(row.n)];
}

/** Whose each of them is must then be said. */
function areOfSeveral(rows: readonly Row[]): boolean {
  return new Set(rows.flatMap(({ subject }) => subject?.id ?? [])).size > 1;
}

/** `listing: `, but `net profit ` before a figure. */
function labelBefore(label: string, value: ShownValue | undefined, { language, words }: Speech): string {
  return value?.kind === 'figure' && language === 'en' ? `${label} ` : `${label}${words.colon}`;
}

/** What somebody was and when, who is named in the question: `chair until October 2023`. */
function heldWhen(label: string, row: Row, speech: Speech): string {
  const when = whenOf(row, speech);
  const others = asidesOf(row, speech).filter((aside) => aside !== when);
  if (speech.language !== 'en') return `${label}${inBrackets([...others, when], speech.language)}`;
  return `${label}${inBrackets(others, speech.language)}${when === '' ? '' : ` ${when}`}`;
}
