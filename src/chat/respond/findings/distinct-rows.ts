import type { Row } from '../../../answer/value.ts';
import { asidesOf, valueText, yearsOf } from './row-words.ts';
import type { Speech } from './speech.ts';

/** Rows that would read the same are one, with the marks of all; a date that another row gives more exactly is left out. */
export function distinctRows(rows: readonly Row[], speech: Speech): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row, speech);
    const known = kept.get(key);
    kept.set(key, known ? { ...known, n: [...new Set([...known.n, ...row.n])] } : row);
  }
  const distinct = [...kept.values()];
  return distinct.filter((row) => !distinct.some((other) => isVaguer(row, other, speech)));
}

function keyOf(row: Row, speech: Speech): string {
  const { role, subject, attribute, qualifier } = row;
  const beside = role === 'before' ? [yearsOf(row, speech)] : asidesOf(row, speech);
  return [role, subject?.id, attribute, qualifier, valueText(row, speech), ...beside].join('\n');
}

/** True of June 2021 beside 30 June 2021, where both are the day of the same thing. */
function isVaguer({ value, ...row }: Row, { value: other, ...exact }: Row, speech: Speech): boolean {
  if (value?.kind !== 'date' || other?.kind !== 'date' || !other.date.startsWith(`${value.date}-`)) return false;
  const about = (one: Omit<Row, 'value'>) => (one.about ? speech.value(one.about) : '');
  const isSame = row.role === exact.role && row.attribute === exact.attribute && row.qualifier === exact.qualifier;
  return isSame && row.subject?.id === exact.subject?.id && about(row) === about(exact);
}
