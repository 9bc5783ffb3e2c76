import type { Row } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { type Inline, type Line, text } from '../../message/message.ts';
import { changeIn } from '../../words/changes.ts';
import { dateIn, timeIn, yearsIn } from '../../words/dates.ts';
import type { Speech } from './speech.ts';

/** The value of a row in words; where it has none, what it is narrowed to, or whose it is. */
export function valueText({ value, about, subject, attribute, qualifier }: Row, speech: Speech): string {
  if (value) return speech.value(value, qualifier === undefined ? attribute : undefined);
  if (about) return speech.value(about);
  return subject ? nameIn(subject.names, speech.language) : (speech.label({ attribute, qualifier }) ?? '');
}

/** What is said beside a value: what it is narrowed to, when, on what basis, how far it came, how it changed. Nothing is said twice. */
export function asidesOf(row: Row, speech: Speech): readonly string[] {
  const { value, about, basis, stage, change, attribute, labelled } = row;
  const main = valueText(row, speech);
  const narrowed = about && value ? speech.value(about) : '';
  const said = [
    labelled ? (speech.label({ attribute }) ?? '') : '',
    narrowed,
    whenOf(row, speech),
    basis ? speech.value(basis) : '',
    stage ? speech.value(stage) : '',
    // Of a listing it is how its shares moved that day.
    change && value?.kind !== 'date' ? changeIn(change, speech) : '',
  ];
  return said.filter((part) => part !== '' && part !== main);
}

/** When a row's value holds; a date that is the value itself is not said again. */
export function whenOf({ value, time, attribute }: Row, speech: Speech): string {
  if (!time) return '';
  const { language, words, attributes } = speech;
  if (value?.kind === 'date' && (time.at === value.date || (time.from === value.date && time.until === undefined)))
    return '';
  const isState = attributes.find(({ id }) => id === attribute)?.kind === 'state';
  if (isState && time.at !== undefined && value?.kind !== 'date') return words.asOf(dateIn(time.at, language));
  return timeIn(time, language);
}

/** The span of one who is gone, in years where that tells it; the day of a report where that is all that is known. */
export function yearsOf(row: Row, speech: Speech): string {
  if (row.time?.at !== undefined) return whenOf(row, speech);
  return row.time ? yearsIn(row.time, speech.language) : '';
}

/** The marks of the statements that hold a row, after a space. */
export function marksOf(numbers: readonly number[]): Line {
  if (numbers.length === 0) return [];
  return [text(' '), ...numbers.map((n): Inline => ({ type: 'cite', n }))];
}

/** Lines one behind the other, with a dot between them. */
export function dotted(lines: readonly Line[]): Line {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [text(' · '), ...line]));
}

/** Lines as a list in a sentence. */
export function listed(lines: readonly Line[], { words }: Speech): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [text(words.comma), ...line]));
}
